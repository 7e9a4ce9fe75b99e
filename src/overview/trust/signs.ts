import type { Titles } from '../../core/workflow/definition.js';

/** What can make figures look better than they are. What stands out by which threshold is said in core/statistics/signs.ts. */
export const TRUST_SIGNS = ['paused-near-due', 'time-paused', 'decision-entered-late', 'decided-at-once', 'refiled', 'supplements-again'] as const;
export type TrustSign = (typeof TRUST_SIGNS)[number];

export interface ExplainedSign {
  readonly title: Titles;
  readonly explanation: Titles;
}

export const SIGN_WORDS: Readonly<Record<TrustSign, ExplainedSign>> = {
  'paused-near-due': {
    title: { zh: '临近到期暂停', en: 'Paused near the due day' },
    explanation: {
      zh: '在距到期日不超过 2 个工作日时开始暂停的件，占有暂停的件的比例。',
      en: 'Submissions with a pause that began when no more than 2 working days were left, of those with a pause.',
    },
  },
  'time-paused': {
    title: { zh: '暂停时间占比', en: 'Share of time paused' },
    explanation: { zh: '已办结件的暂停工作日，占暂停与计时工作日之和的比例。', en: 'Of ended submissions: working days paused, of those paused or running.' },
  },
  'decision-entered-late': {
    title: { zh: '决定补录较晚', en: 'Decision entered late' },
    explanation: {
      zh: '决定的录入比生效晚 3 个自然日以上的件，占已作决定的件的比例。',
      en: 'Decisions recorded more than 3 calendar days after they took effect, of all decisions.',
    },
  },
  'decided-at-once': {
    title: { zh: '受理后即办结', en: 'Accepted and decided at once' },
    explanation: {
      zh: '受理录入后 10 分钟内录入决定的件（不含承诺即办的事项），占已作决定的件的比例。',
      en: 'Decisions recorded within 10 minutes of the acceptance (what is promised on the day itself aside), of all decisions.',
    },
  },
  refiled: {
    title: { zh: '撤回后重新申报', en: 'Withdrawn and filed anew' },
    explanation: { zh: '上一次申报被撤回的件，占全部件的比例。', en: 'Submissions that follow one that was withdrawn, of all.' },
  },
  'supplements-again': {
    title: { zh: '多次要求补正', en: 'Supplements asked for again' },
    explanation: {
      zh: '本次要求了补正、且累计两次以上的件（含受理后的补正和之前的申报），占全部件的比例。',
      en: 'Submissions in which supplements were asked for, and at least twice with those asked for before, of all.',
    },
  },
};
