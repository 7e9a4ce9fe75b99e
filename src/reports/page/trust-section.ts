import type { Titles } from '../../core/workflow/definition.js';
import type { SignsDto } from '../../overview/trust/trust.dto.js';
import type { MonthlyFigures } from '../monthly-figures.js';
import type { Edition } from './edition.js';
import { html, type Html } from './html.js';
import { nothing, section, table } from './table.js';

/** As a table, not as an accusation; nothing for those who are not told. */
export function trustSection({ trust }: MonthlyFigures, edition: Edition): Html {
  if (trust === null) return html``;
  const title = edition.words('数据可信度', 'How far the figures can be trusted');
  if (trust.total.attempts === 0) return section(title, [nothing(edition.words('本月没有可统计的申报。', 'There is no submission to count in the month.'))]);
  const rows = trust.rows.map((row) => ({ name: edition.say(row.title), ...row }));
  return section(title, [
    table<SignsDto & { readonly name: string }>(
      [
        { title: edition.words('部门', 'Department'), set: 'wide', value: ({ name }) => name },
        { title: edition.words('申报数', 'Submissions'), set: 'number', value: ({ attempts }) => edition.number(attempts) },
        ...trust.signs.map(({ sign, title: name }) => ({
          title: edition.say(name),
          set: 'number' as const,
          value: ({ signs }: SignsDto) => html`${edition.number(signs[sign].count)}<br>${edition.rate(signs[sign].share)}`,
        })),
      ],
      rows,
      { name: edition.words('合计', 'Total'), ...trust.total },
    ),
    html`<p class="note">${edition.words('每格上为件数或天数，下为占比。数字只说明发生了什么，可能有正当理由。', 'Each cell: how many, and their share. A figure says what happened; there can be good reasons for it.')}</p>`,
  ]);
}

/** How the figures are worked out, in the words of the overview. */
export function termsSection({ performance, compression, bottlenecks, trust }: MonthlyFigures, edition: Edition): Html {
  const terms: readonly (readonly [string, Titles])[] = [
    [edition.words('按时办结率', 'On time'), performance.formulas.onTimeRate!],
    [edition.words('平均用时', 'Mean days'), performance.formulas.meanDays!],
    ['P90', performance.formulas.p90Days!],
    [edition.words('节省天数', 'Days saved'), compression.formulas.savedDays!],
    [edition.words('审批用时', 'Used days'), compression.formulas.usedDays!],
    [edition.words('堵点', 'Bottlenecks'), bottlenecks.formulas.days!],
    ...(trust?.signs ?? []).map(({ title, explanation }) => [edition.say(title), explanation] as const),
  ];
  return section(edition.words('口径说明', 'How the figures are worked out'), [
    html`<dl class="terms">${terms.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${edition.say(meaning)}</dd></div>
`)}</dl>`,
  ]);
}
