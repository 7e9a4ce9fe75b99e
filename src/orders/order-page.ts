import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { plainDay } from '../core/words/written-day.js';
import { escapeHtml } from '../http/escape-html.js';
import { isProvisional, type LoadedOrder } from './loaded-order.js';
import { ORDER_PAGE_STYLE } from './order-page-style.js';

/** 督办令 as a page for A4: everything that people have written is text on it, and nothing on it runs. */
export function orderPage(order: LoadedOrder, calendar: WorkingCalendar): string {
  const { number, what, status, issuer, issuedOn } = order;
  const title = number ?? '草稿';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>督办令 ${escapeHtml(title)}</title>
<style>${ORDER_PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>督办令</h1>
<p class="number">${escapeHtml(title)}${status === 'cancelled' ? '（已撤销）' : ''}</p>
<p class="addressee">${escapeHtml(addresseesOf(order))}：</p>
<dl>
${row('督办事项', matterOf(order))}
${row('督办要求', what)}
${row('办理期限', deadlineOf(order, isProvisional(order, calendar)))}
</dl>
<p class="closing">${order.addressees.length > 1 ? '本令为联合督办，各督办对象均须答复。' : ''}请收到后立即签收，按期办理并书面答复。</p>
<footer>
<p>签发人：${escapeHtml(issuer?.name ?? '（未签发）')}</p>
<p>${issuedOn ? plainDay(issuedOn).zh : '　　年　　月　　日'}</p>
</footer>
</main>
</body>
</html>
`;
}

function row(term: string, text: string): string {
  return `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`;
}

function addresseesOf({ addressees }: LoadedOrder): string {
  return addressees.map(({ department, person }) => department?.title.zh ?? person!.name).join('、');
}

function matterOf({ project, item, department, park }: LoadedOrder): string {
  if (!project) return `${park.title.zh}：${department!.title.zh}工作`;
  const about = `${project.name}（项目代码 ${project.code}）`;
  return item ? `${about}：${item.title?.zh ?? item.key}（第${item.attempt}次申报）` : about;
}

function deadlineOf({ dueOn, workingDays }: LoadedOrder, provisional: boolean): string {
  return dueOn ? `${plainDay(dueOn).zh}前（自签发之日起${workingDays}个工作日，签发当日不计${provisional ? '；放假安排尚未公布，到期日暂定' : ''}）` : `自签发之日起${workingDays}个工作日`;
}
