import type { MonthlyFigures } from '../monthly-figures.js';
import type { Edition } from './edition.js';
import { bottleneckSection, departmentSection, ratesSection, savedSection } from './figure-sections.js';
import { html, Html } from './html.js';
import { MONTHLY_STYLE } from './monthly-style.js';
import { lightsSection, ordersSection, overdueSection } from './now-sections.js';
import { summarySection } from './summary-section.js';
import { termsSection, trustSection } from './trust-section.js';

/** The report of a month as a page for A4: everything that people have written is text on it, and nothing on it runs. */
export function monthlyPage(figures: MonthlyFigures, edition: Edition): string {
  const { month, now, performance } = figures;
  const title = edition.words('工程建设项目审批月报', 'Monthly report on construction approvals');
  const park = now.filter.park ? edition.say(now.filter.park.title) : edition.words('全部可见园区', 'All parks that you may look into');
  const page = html`<!doctype html>
<html lang="${edition.words('zh-CN', 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} ${edition.month(month)}</title>
<style>${new Html(MONTHLY_STYLE)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p><b>${edition.month(month)}</b> · ${park}</p>
<p>${madeOn(figures, edition)}${performance.period.over ? null : edition.words('本月尚未结束，数字仍会变动。', ' The month is not over: its figures still change.')}</p>
</header>
${[
  summarySection(figures, edition),
  lightsSection(figures, edition),
  ratesSection(figures, edition),
  savedSection(figures, edition),
  departmentSection(figures, edition),
  bottleneckSection(figures, edition),
  overdueSection(figures, edition),
  ordersSection(figures, edition),
  trustSection(figures, edition),
  termsSection(figures, edition),
]}
</main>
</body>
</html>
`;
  return page.markup;
}

function madeOn({ now }: MonthlyFigures, edition: Edition): string {
  return edition.words(`生成日期 ${now.today}。`, `Made on ${now.today}.`);
}
