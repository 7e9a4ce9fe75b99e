export const CHANGE_TYPES = [
  'person.created',
  'person.renamed',
  'person.deactivated',
  'person.reactivated',
  'password-link.given',
  'grant.given',
  'grant.taken',
  'grant.changed',
  'department.created',
  'department.renamed',
  'department.removed',
  'park.created',
  'park.changed',
  'park.removed',
  'channel.created',
  'channel.changed',
  'channel.removed',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

export const SUBJECT_KINDS = ['person', 'department', 'park', 'channel'] as const;

/** Whom or what a change is about. */
export interface ChangeSubject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  /** The person's id; the key of the department, park or channel. */
  readonly key: string;
  readonly name: string;
}
