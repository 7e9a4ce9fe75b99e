import { ADDRESSEE_STATUS_WORDS, ORDER_STATUS_WORDS } from '../core/words/order-statuses.js';
import { day, instant, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { Names } from '../http/export/names.js';
import type { OrdersDto } from './order-history.dto.js';
import type { OrderAddresseeDto, OrderDto } from './order.dto.js';

/** Supervision orders as a file, one row each. */
export const ORDER_TABLE: ExportTable<OrdersDto, OrderDto> = {
  title: { zh: '督办令清单', en: 'Supervision orders' },
  rows: ({ orders }) => orders,
  pages: { by: 'cursor', longest: 200 },
  columns: [
    text('文号', 'Number', 26, ({ number }) => number),
    text('状态', 'Status', 10, ({ status }, names) => names.word(ORDER_STATUS_WORDS, status)),
    text('园区', 'Park', 16, ({ park }, names) => names.say(park.title)),
    text('项目代码', 'Project code', 26, ({ subject }) => subject.project?.code ?? null),
    text('项目名称', 'Project', 40, ({ subject }) => subject.project?.name ?? null),
    text('审批事项', 'Item', 34, ({ subject }, names) => subject.item && names.say(subject.item.title)),
    text('被督办部门', 'Department', 24, ({ subject }, names) => subject.department && names.say(subject.department.title)),
    text('督办要求', 'What must be done', 50, ({ what }) => what),
    text('督办对象', 'Addressees', 40, ({ addressees }, names) => names.list(addressees.map((one) => addressee(one, names)))),
    yesNo('联合督办', 'Joint', ({ joint }) => joint),
    whole('办理天数', 'Working days', ({ workingDays }) => workingDays),
    day('签发日期', 'Issued on', ({ issuedOn }) => issuedOn),
    day('到期日', 'Due day', ({ dueOn }) => dueOn),
    yesNo('暂定', 'Provisional', ({ provisional }) => provisional),
    yesNo('超期未答复', 'Overdue', ({ overdue }) => overdue),
    text('答复', 'Answers', 50, ({ addressees }, names) => names.list(addressees.flatMap(({ answer }) => answer ?? [])) || null),
    text('起草人', 'Drafted by', 12, ({ draftedBy }) => draftedBy?.name ?? null),
    text('签发人', 'Issuer', 12, ({ issuer }) => issuer?.name ?? null),
    instant('起草时间', 'Drafted at', ({ draftedAt }) => draftedAt),
    instant('签发时间', 'Issued at', ({ issuedAt }) => issuedAt),
    instant('办结或撤销时间', 'Ended at', ({ endedAt }) => endedAt),
  ],
};

function addressee({ department, person, status }: OrderAddresseeDto, names: Names): string {
  const state = names.word(ADDRESSEE_STATUS_WORDS, status);
  const name = department ? names.say(department.title) : person!.name;
  return names.language === 'zh' ? `${name}（${state}）` : `${name} (${state})`;
}
