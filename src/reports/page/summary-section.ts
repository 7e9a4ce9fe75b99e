import type { MonthlyFigures } from '../monthly-figures.js';
import type { Edition } from './edition.js';
import { html, type Html } from './html.js';
import { section } from './table.js';

interface Tile {
  readonly name: string;
  readonly figure: string;
  readonly beside: string;
}

/** The month in a few figures, compared with the month before and the same month a year before. */
export function summarySection(figures: MonthlyFigures, edition: Edition): Html {
  const tiles = tilesOf(figures, edition).map(({ name, figure, beside }) => html`<li>${name}<b>${figure}</b><small>${beside}</small></li>
`);
  return section(edition.words('本月要点', 'The month in brief'), [html`<ul class="tiles">${tiles}</ul>`]);
}

function tilesOf({ now, performance, compression }: MonthlyFigures, edition: Edition): readonly Tile[] {
  const { now: month, before, yearBefore } = performance.total;
  const { total } = compression;
  const days = (count: number | null) => (count === null ? '–' : `${edition.number(count)} ${edition.words('天', 'days')}`);
  const changes = `${edition.words('环比', 'month before')} ${edition.change(month.onTimeRate, before.onTimeRate)} · ${edition.words('同比', 'a year before')} ${edition.change(month.onTimeRate, yearBefore.onTimeRate)}`;
  return [
    { name: edition.words('办结事项', 'Decisions'), figure: edition.number(month.decided), beside: `${edition.words('上月', 'month before')} ${edition.number(before.decided)} · ${edition.words('上年同月', 'a year before')} ${edition.number(yearBefore.decided)}` },
    { name: edition.words('按时办结率', 'On time'), figure: edition.rate(month.onTimeRate), beside: changes },
    { name: edition.words('平均用时', 'Mean days'), figure: days(month.meanDays), beside: `${edition.words('中位', 'median')} ${days(month.medianDays)} · P90 ${days(month.p90Days)}` },
    { name: edition.words('逾期办结', 'Late decisions'), figure: edition.number(month.late), beside: `${edition.words('共逾期', 'in all')} ${days(month.lateDays)}` },
    { name: edition.words('达到目标', 'Targets met'), figure: `${edition.number(total.met)} / ${edition.number(total.spans)}`, beside: edition.words('本月完成的压减目标', 'of those reached in the month') },
    { name: edition.words('节省天数', 'Days saved'), figure: days(total.savedDays), beside: `${edition.words('压减率', 'compression')} ${edition.rate(total.compression)}` },
    { name: edition.words('办结项目', 'Projects completed'), figure: now.ended ? edition.number(now.ended.completed) : '–', beside: `${edition.words('平均审批用时', 'mean approval time')} ${days(now.ended?.meanApprovalDays ?? null)}` },
    { name: edition.words('在办项目', 'Active projects'), figure: now.projects ? edition.number(now.projects.active) : '–', beside: edition.words(`截至 ${now.today}`, `on ${now.today}`) },
  ];
}
