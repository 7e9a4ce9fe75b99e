import type { ProblemText } from '../problem-text.js';

export const PROJECT_PROBLEMS = {
  'project-not-found': {
    title: { zh: '没有这个项目', en: 'No such project' },
    detail: { zh: '找不到这个项目。', en: 'There is no project with this id.' },
  },
  'project-not-yours': {
    title: { zh: '不能查看这个项目', en: 'Not your project' },
    detail: { zh: '这个项目不在您负责的园区。', en: 'The project stands in a park that you hold no role in.' },
  },
  'event-not-yours': {
    title: { zh: '无权办理这一步', en: 'Not yours to do' },
    detail: { zh: '您在这个项目中的角色不能办理“{type}”。', en: 'Your part in this project may not record "{type}".' },
  },
  'project-too-busy': {
    title: { zh: '项目正忙', en: 'Project too busy' },
    detail: { zh: '许多人同时办理这个项目，请稍后重试。', en: 'Too many people are changing this project at once; please try again.' },
  },
  'idempotency-key-reused': {
    title: { zh: '幂等键已用于其他请求', en: 'Idempotency key already used' },
    detail: { zh: '这个 Idempotency-Key 已经用于内容不同的请求。', en: 'This Idempotency-Key belongs to a request with other content.' },
  },
  'registration-not-yours': {
    title: { zh: '无权登记这个项目', en: 'Not yours to register' },
    detail: {
      zh: '项目专员在自己的园区为自己登记项目；为他人登记由分管领导或管理员办理。',
      en: 'An agent registers projects of its own in its parks; for others a leader or an administrator does.',
    },
  },
  'hand-over-not-yours': {
    title: { zh: '无权移交这个项目', en: 'Not yours to hand over' },
    detail: { zh: '项目由该园区的分管领导或管理员移交。', en: 'A project is handed over by a leader of its park or an administrator.' },
  },
  'project-code-taken': {
    title: { zh: '项目代码已登记', en: 'Project code already registered' },
    detail: { zh: '项目代码 {code} 已经登记过。', en: 'A project with the code {code} is already registered.' },
  },
  'item-not-found': {
    title: { zh: '没有这个事项', en: 'No such item' },
    detail: { zh: '这个项目的流程中没有事项“{item}”。', en: 'The workflow of this project has no item "{item}".' },
  },
} satisfies Record<string, ProblemText>;
