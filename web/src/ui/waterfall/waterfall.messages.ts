import { messages } from '../../language/messages.js';

const number = (days: number) => days.toLocaleString('en');

export const WATERFALL = messages(
  {
    number,
    belowLaw: (baseline: number, statutory: number) =>
      `原流程口径：原流程公布 ${number(baseline)} 天，没有计入视需办理的事项；各事项法定时限逐项相加为 ${number(statutory)} 天。先补上相差的 ${number(statutory - baseline)} 天，以下各项再从法定时限算起，因此相加不多不少。`,
    aboveLaw: (baseline: number, statutory: number) =>
      `原流程口径：原流程公布 ${number(baseline)} 天，比各事项法定时限逐项相加的 ${number(statutory)} 天多 ${number(baseline - statutory)} 天；以下各项从法定时限算起。`,
  },
  {
    number,
    belowLaw: (baseline: number, statutory: number) =>
      `Old procedure’s own count: ${number(baseline)} days were published, which left conditional items out; the statutory limits in a row come to ${number(statutory)}. The difference of ${number(statutory - baseline)} is added first, because all other causes are reckoned from the statutory limits: so they add up exactly.`,
    aboveLaw: (baseline: number, statutory: number) =>
      `Old procedure’s own count: ${number(baseline)} days were published, ${number(baseline - statutory)} more than the statutory limits in a row, ${number(statutory)}, from which all other causes are reckoned.`,
  },
);
