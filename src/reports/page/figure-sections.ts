import { CAUSES } from '../../core/compression/causes.js';
import { CAUSE_WORDS } from '../../core/words/saving-causes.js';
import type { WaitsRowDto } from '../../overview/bottlenecks/bottlenecks.dto.js';
import type { LedgerDto } from '../../overview/cases/ledger.dto.js';
import type { DecidedFiguresDto } from '../../overview/performance/performance.dto.js';
import { COST, COUNTED, LINE } from '../charts/colours.js';
import { inlineBar } from '../charts/inline-bar.js';
import { rateChart } from '../charts/rate-chart.js';
import { waterfall } from '../charts/waterfall.js';
import type { MonthlyFigures } from '../monthly-figures.js';
import type { Edition } from './edition.js';
import { html, type Html } from './html.js';
import { nothing, ofHowMany, section, table } from './table.js';

const MOST_BOTTLENECKS = 10;

export function ratesSection({ months }: MonthlyFigures, edition: Edition): Html {
  const title = edition.words('近十二个月按时办结率', 'On time in the last twelve months');
  if (months.every(({ decided }) => decided === 0)) return section(title, [nothing(edition.words('十二个月内没有办结事项。', 'Nothing was decided in these twelve months.'))]);
  return section(title, [rateChart(edition.words('折线为按时办结率，柱为办结件数', 'Line: on-time rate; columns: decisions'), months, edition)]);
}

export function savedSection({ compression: { total } }: MonthlyFigures, edition: Edition): Html {
  const title = edition.words('节省天数从哪里来', 'Where the saved days come from');
  if (total.spans === 0) return section(title, [nothing(edition.words('本月没有完成的压减目标。', 'No target was reached in the month.'))]);
  const steps = CAUSES.filter((cause) => total.causes[cause] !== 0).map((cause) => ({ label: edition.say(CAUSE_WORDS[cause].title), days: total.causes[cause] }));
  const caption = edition.words(
    `本月完成的 ${edition.number(total.spans)} 个压减目标，工作日合计：原流程 ${edition.number(total.baselineDays)} 天，实际 ${edition.number(total.usedDays)} 天，节省 ${edition.number(total.savedDays)} 天（${edition.rate(total.compression)}）`,
    `${edition.number(total.spans)} targets reached, in working days: ${edition.number(total.baselineDays)} by the old procedure, ${edition.number(total.usedDays)} used, ${edition.number(total.savedDays)} saved (${edition.rate(total.compression)})`,
  );
  const [from, to] = [{ label: edition.words('原流程', 'Old procedure'), days: total.baselineDays }, { label: edition.words('审批用时', 'Used'), days: total.usedDays }];
  return section(title, [waterfall({ title: caption, from, steps, to }, edition), ...(total.causes.procedure === 0 ? [] : [ownCount(total, edition)])]);
}

/** Why the first step may go up: what the old procedure had counted is not what the law allows. */
function ownCount({ baselineDays, statutoryDays }: LedgerDto, edition: Edition): Html {
  const [baseline, statutory] = [edition.number(baselineDays), edition.number(statutoryDays)];
  return html`<p class="note">${edition.words(
    `${CAUSE_WORDS.procedure.title.zh}：原流程公布 ${baseline} 天，各事项法定时限逐项相加 ${statutory} 天；以下各项从法定时限算起。${CAUSE_WORDS.procedure.meaning.zh}。`,
    `${CAUSE_WORDS.procedure.title.en}: ${baseline} days were published, the statutory limits in a row come to ${statutory}, and all other causes are reckoned from these. ${CAUSE_WORDS.procedure.meaning.en}.`,
  )}</p>`;
}

interface DecidedRow {
  readonly name: string;
  readonly now: DecidedFiguresDto;
  readonly before: DecidedFiguresDto;
}

export function departmentSection({ performance: { rows, total } }: MonthlyFigures, edition: Edition): Html {
  const title = edition.words('各部门办理情况', 'By department');
  if (total.now.decided === 0) return section(title, [nothing(edition.words('本月没有办结事项。', 'Nothing was decided in the month.'))]);
  const decided = rows.filter(({ now }) => now.decided > 0);
  const most = Math.max(...decided.map(({ now }) => now.decided));
  const bar = ({ now }: DecidedRow) => inlineBar({ value: now.decided, most, colour: COUNTED }, { value: now.late, colour: COST });
  return section(title, [
    table<DecidedRow>(
      [
        { title: edition.words('部门', 'Department'), set: 'wide', value: ({ name }) => name },
        { title: edition.words('办结（红色为逾期）', 'Decided (late in red)'), set: 'bars', value: (row) => (row.now === total.now ? null : bar(row)) },
        { title: edition.words('办结', 'Decided'), set: 'number', value: ({ now }) => edition.number(now.decided) },
        { title: edition.words('逾期', 'Late'), set: 'number', value: ({ now }) => edition.number(now.late) },
        { title: edition.words('按时办结率', 'On time'), set: 'number', value: ({ now }) => edition.rate(now.onTimeRate) },
        { title: edition.words('上月', 'Before'), set: 'number', value: ({ before }) => edition.rate(before.onTimeRate) },
        { title: edition.words('平均用时', 'Mean days'), set: 'number', value: ({ now }) => edition.number(now.meanDays) },
        { title: edition.words('节省天数', 'Saved'), set: 'number', value: ({ now }) => edition.number(now.savedDays) },
      ],
      decided.map(({ title: name, now, before }) => ({ name: edition.say(name), now, before })),
      { name: edition.words('合计', 'Total'), now: total.now, before: total.before },
    ),
  ]);
}

export function bottleneckSection({ bottlenecks: { rows } }: MonthlyFigures, edition: Edition): Html {
  const title = edition.words('堵点：关键链上等得最久的事项', 'Bottlenecks: what was waited for longest on critical chains');
  if (rows.length === 0) return section(title, [nothing(edition.words('本月完成的压减目标没有可统计的等待。', 'No target that was reached in the month has waited for anything.'))]);
  const shown = rows.slice(0, MOST_BOTTLENECKS);
  const most = Math.max(...shown.map(({ days }) => days));
  return section(title, [
    table<WaitsRowDto>(
      [
        { title: edition.words('审批事项', 'Item'), set: 'wide', value: ({ title: name, workflow }) => html`${edition.say(name)}${workflow && html`<br><small>${edition.say(workflow.title)}</small>`}` },
        { title: edition.words('审批部门', 'Department'), set: 'name', value: ({ department }) => department && edition.say(department.title) },
        { title: edition.words('等待天数', 'Days'), set: 'bars', value: ({ days }) => inlineBar({ value: days, most, colour: LINE }) },
        { title: edition.words('天数', 'Days'), set: 'number', value: ({ days }) => edition.number(days) },
        { title: edition.words('占比', 'Share'), set: 'number', value: ({ share }) => edition.rate(share) },
        { title: edition.words('部门', 'Department'), set: 'number', value: ({ departmentDays }) => edition.number(departmentDays) },
        { title: edition.words('企业', 'Applicant'), set: 'number', value: ({ applicantDays }) => edition.number(applicantDays) },
      ],
      shown,
    ),
    ...[ofHowMany(shown.length, rows.length, edition)].filter((note) => note !== null),
  ]);
}
