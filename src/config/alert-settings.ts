import type { VariableReader } from './variable-reader.js';

/** Whom an alert is told to, by the part that a person plays in the matter. */
export const TOLD_PARTIES = ['handler', 'agent', 'department-head', 'park-leader', 'city-leader'] as const;
export type ToldParty = (typeof TOLD_PARTIES)[number];

/** When the levels of alerts are reached, in working days after the due day, and who is told of each. Near due is as workflows say. */
export interface AlertSettings {
  readonly overdueAfter: number;
  readonly escalatedAfter: number;
  readonly nearDueTo: readonly ToldParty[];
  readonly overdueTo: readonly ToldParty[];
  readonly escalatedTo: readonly ToldParty[];
}

const LATEST = 60;

export function readAlertSettings(read: VariableReader): AlertSettings {
  const settings: AlertSettings = {
    overdueAfter: read.integer('ALERT_OVERDUE_AFTER', { from: 0, to: LATEST }, 0),
    escalatedAfter: read.integer('ALERT_ESCALATED_AFTER', { from: 0, to: LATEST }, 3),
    nearDueTo: read.listOf('ALERT_NEAR_DUE_TO', TOLD_PARTIES, ['handler', 'agent']),
    overdueTo: read.listOf('ALERT_OVERDUE_TO', TOLD_PARTIES, ['handler', 'agent', 'department-head', 'park-leader']),
    escalatedTo: read.listOf('ALERT_ESCALATED_TO', TOLD_PARTIES, ['handler', 'agent', 'department-head', 'city-leader']),
  };
  if (settings.escalatedAfter < settings.overdueAfter) {
    read.fault('ALERT_ESCALATED_AFTER', `is ${settings.escalatedAfter}`, `at least ALERT_OVERDUE_AFTER, ${settings.overdueAfter}`);
  }
  return settings;
}
