import type { OrderRefusalReason } from '../../core/orders/order-refusal.js';
import type { ProblemText } from '../problem-text.js';

/** Why an action on an order is refused, for people. */
const REFUSALS: Readonly<Record<OrderRefusalReason, ProblemText>> = {
  'order-not-issued': {
    title: { zh: '督办令尚未签发', en: 'Order not issued' },
    detail: { zh: '这份督办令还是草稿，签发后才能办理。', en: 'The order is a draft; it has to be issued first.' },
  },
  'order-already-issued': {
    title: { zh: '督办令已签发', en: 'Order already issued' },
    detail: { zh: '这份督办令已经签发。', en: 'The order has been issued already.' },
  },
  'order-closed': {
    title: { zh: '督办令已办结', en: 'Order closed' },
    detail: { zh: '这份督办令已经办结，不能再办理。', en: 'The order is closed; nothing more can happen to it.' },
  },
  'order-cancelled': {
    title: { zh: '督办令已撤销', en: 'Order cancelled' },
    detail: { zh: '这份督办令已经撤销，不能再办理。', en: 'The order was cancelled; nothing more can happen to it.' },
  },
  'order-not-acknowledged': {
    title: { zh: '尚未签收', en: 'Not acknowledged' },
    detail: { zh: '请先签收，再答复。', en: 'Please acknowledge the order before answering it.' },
  },
  'order-already-acknowledged': {
    title: { zh: '已经签收', en: 'Already acknowledged' },
    detail: { zh: '这份督办令已经签收。', en: 'The order has been acknowledged already.' },
  },
  'order-already-answered': {
    title: { zh: '已经答复', en: 'Already answered' },
    detail: { zh: '已经答复，等待签发人认可或退回。', en: 'It has been answered; the issuer accepts the answer or returns it.' },
  },
  'order-not-answered': {
    title: { zh: '尚未答复', en: 'Not answered' },
    detail: { zh: '还没有可以认可或退回的答复。', en: 'There is no answer to be accepted or returned.' },
  },
  'order-already-accepted': {
    title: { zh: '答复已认可', en: 'Answer already accepted' },
    detail: { zh: '这一答复已经认可。', en: 'This answer has been accepted already.' },
  },
};

export const ORDER_PROBLEMS: Readonly<Record<string, ProblemText>> = {
  ...REFUSALS,
  'order-not-found': {
    title: { zh: '没有这份督办令', en: 'No such order' },
    detail: { zh: '找不到这份督办令。', en: 'There is no supervision order with this id.' },
  },
  'order-not-yours': {
    title: { zh: '不能查看这份督办令', en: 'Not your order' },
    detail: { zh: '这份督办令不在您负责的园区，或者尚未签发。', en: 'The order belongs to a park that you hold no role in, or is still a draft.' },
  },
  'order-action-not-yours': {
    title: { zh: '无权办理这一步', en: 'Not yours to do' },
    detail: { zh: '您在这份督办令中不能办理“{action}”。', en: 'In this order you may not do "{action}".' },
  },
  'order-park-not-yours': {
    title: { zh: '不是您分管的园区', en: 'Not your park to lead' },
    detail: { zh: '园区“{park}”的督办令由该园区的分管领导签发。', en: 'Orders in the park "{park}" are given by its leaders.' },
  },
  ...{
    'one-of-two': fault('应填写 {one} 或 {other}，只填其一。', 'Give {one} or {other}, and only one of them.'),
    'addressee-twice': fault('同一对象已经列出。', 'This addressee is listed already.'),
    'addressee-required': fault('请写明是哪一个对象：{addressees}。', 'Say which addressee is meant: {addressees}.'),
    'unknown-addressee': fault('督办令没有下达给这个对象，应是：{addressees}。', 'The order is not given to this addressee, but to: {addressees}.'),
    'unknown-project': fault('没有这个项目。', 'There is no such project.'),
    'unknown-item-of-project': fault('项目的流程中没有这个事项。', 'The workflow of the project has no such item.'),
    'unknown-department': fault('没有这个部门。', 'There is no such department.'),
    'not-in-park': fault('此人在这个园区没有角色。', 'This person holds no role in the park.'),
    'park-of-project': fault('应是项目所在的园区，或者不填。', 'Must be the park of the project, or be left out.'),
  },
};

/** The words for a fault of one field. */
function fault(zh: string, en: string): ProblemText {
  return { title: { zh: '请求内容不符合要求', en: 'Invalid request' }, detail: { zh, en } };
}
