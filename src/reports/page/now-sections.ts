import type { Light } from '../../core/clock/light.js';
import { ADDRESSEE_STATUS_WORDS } from '../../core/words/order-statuses.js';
import { LIGHT_WORDS } from '../../core/words/lights.js';
import type { OpenCaseDto } from '../../overview/cases/open-case.dto.js';
import type { UnansweredOrderDto, WaitedForDto } from '../../overview/now/now.dto.js';
import { LIGHT_COLOURS } from '../charts/colours.js';
import { shareBar } from '../charts/share-bar.js';
import type { MonthlyFigures } from '../monthly-figures.js';
import type { Edition } from './edition.js';
import { html, type Html } from './html.js';
import { nothing, ofHowMany, section, table } from './table.js';

const ORDER_OF_LIGHTS: readonly Light[] = ['red', 'yellow', 'green', 'blue', 'grey'];

/** What is true on the day on which the report is made, whichever month it is of. */
export function lightsSection({ now }: MonthlyFigures, edition: Edition): Html {
  const bar = (title: string, lights: Readonly<Record<Light, number>>) =>
    shareBar(title, ORDER_OF_LIGHTS.map((light) => ({ label: edition.say(LIGHT_WORDS[light]), count: lights[light], colour: LIGHT_COLOURS[light] })), edition);
  const none = now.items.open === 0 && (now.projects?.active ?? 0) === 0;
  return section(edition.words(`亮灯情况（截至 ${now.today}）`, `Lights on ${now.today}`), [
    ...(none ? [nothing(edition.words('没有在办项目和事项。', 'No project and no item is open.'))] : []),
    ...(!none && now.projects ? [bar(edition.words('在办项目', 'Active projects'), now.projects.lights)] : []),
    ...(none ? [] : [bar(edition.words('在办事项', 'Open items'), now.items.lights)]),
  ]);
}

export function overdueSection({ now: { overdue, today } }: MonthlyFigures, edition: Edition): Html {
  const title = edition.words(`超期事项（截至 ${today}）`, `Overdue on ${today}`);
  if (overdue.count === 0) return section(title, [nothing(edition.words('没有超期事项。', 'Nothing is overdue.'))]);
  return section(title, [
    table<OpenCaseDto>(
      [
        { title: edition.words('项目', 'Project'), set: 'wide', value: ({ project }) => html`${project.name}<br>${project.code}` },
        { title: edition.words('审批事项', 'Item'), set: 'wide', value: ({ item }) => edition.say(item.title) },
        { title: edition.words('项目专员', 'Agent'), set: 'name', value: ({ agent }) => agent.name },
        { title: edition.words('经办人', 'Officer'), set: 'name', value: ({ officer }) => officer?.name ?? '–' },
        { title: edition.words('到期日', 'Due'), set: 'day', value: ({ dueOn }) => dueOn },
        { title: edition.words('超期天数', 'Days over'), set: 'number', value: ({ days }) => edition.number(days) },
      ],
      overdue.cases,
    ),
    ...[ofHowMany(overdue.cases.length, overdue.count, edition)].filter((note) => note !== null),
  ]);
}

export function ordersSection({ now: { orders, today } }: MonthlyFigures, edition: Edition): Html {
  const title = edition.words(`未答复的督办令（截至 ${today}）`, `Supervision orders without an answer on ${today}`);
  if (orders.count === 0) return section(title, [nothing(edition.words('没有未答复的督办令。', 'Every order has been answered.'))]);
  return section(title, [
    table<UnansweredOrderDto>(
      [
        { title: edition.words('文号', 'Number'), set: 'name', value: ({ number }) => number },
        { title: edition.words('督办要求', 'What must be done'), set: 'wide', value: ({ what }) => what },
        { title: edition.words('待答复', 'Waits for'), set: 'name', value: ({ waitsFor }) => waitsFor.map((one) => addressee(one, edition)).join(edition.words('；', '; ')) },
        { title: edition.words('到期日', 'Due'), set: 'day', value: ({ dueOn }) => dueOn },
        { title: edition.words('等待工作日', 'Working days'), set: 'number', value: ({ waitingDays }) => edition.number(waitingDays) },
      ],
      orders.oldest,
    ),
    ...[ofHowMany(orders.oldest.length, orders.count, edition)].filter((note) => note !== null),
  ]);
}

function addressee({ department, person, status }: WaitedForDto, edition: Edition): string {
  const word = ADDRESSEE_STATUS_WORDS[status as keyof typeof ADDRESSEE_STATUS_WORDS];
  return `${department ? edition.say(department.title) : person!.name} (${edition.say(word)})`;
}
