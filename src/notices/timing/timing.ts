/** When a channel is used. Times are HH:MM of the office, on working days. */
export interface Timing {
  readonly when: 'at-once' | 'digest';
  /** Of a digest; they lie within the office hours. */
  readonly times: readonly string[];
  /** Outside them, and on days that do not work, it is quiet. */
  readonly officeHours: { readonly from: string; readonly to: string };
  /** Alerts of the highest level are sent at once at any time, if the owner says so. */
  readonly escalatedAtAnyTime: boolean;
}

export const DEFAULT_TIMING: Timing = {
  when: 'at-once',
  times: ['09:00', '15:00'],
  officeHours: { from: '09:00', to: '18:00' },
  escalatedAtAnyTime: false,
};
