import { textsOf } from '../../api/overview-address.js';

export const LEVELS = ['near-due', 'overdue', 'escalated'] as const;

/** Which alerts are looked at; without a word about it those that nobody has acknowledged yet. */
export type AlertsAddress = {
  readonly scope?: 'mine' | 'parks';
  readonly level?: (typeof LEVELS)[number];
  readonly acknowledged?: 'true' | 'all';
  readonly project?: string;
};

export function alertsAddress(address: Readonly<Record<string, unknown>>): AlertsAddress {
  const { scope, acknowledged } = address;
  const level = LEVELS.find((each) => each === address.level);
  return {
    ...((scope === 'mine' || scope === 'parks') && { scope }),
    ...(level && { level }),
    ...((acknowledged === 'true' || acknowledged === 'all') && { acknowledged }),
    ...textsOf(address, ['project']),
  };
}
