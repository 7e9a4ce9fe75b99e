import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { AddresseeStatus, OrderState, OrderStatus } from '../core/orders/order-state.js';
import type { Titles } from '../core/workflow/definition.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Titled {
  readonly key: string;
  readonly title: Titles;
}

/** An order as it is written; instants are texts as JSON has them. */
export interface LoadedOrder {
  readonly id: string;
  /** Of its latest entry. */
  readonly version: number;
  readonly number: string | null;
  readonly status: OrderStatus;
  readonly park: Titled;
  readonly alertId: number | null;
  readonly project: (Named & { readonly code: string }) | null;
  readonly item: (Titled & { readonly attempt: number }) | null;
  readonly department: Titled | null;
  readonly what: string;
  readonly workingDays: number;
  readonly calendarKey: string;
  readonly calendarRevision: number | null;
  readonly issuedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly draftedBy: Named | null;
  readonly issuer: Named | null;
  /** The issuer still leads the park. */
  readonly issuerServes: boolean;
  readonly draftedAt: string;
  readonly issuedAt: string | null;
  readonly endedAt: string | null;
  /** In the order of their positions, which count from 0. */
  readonly addressees: readonly LoadedAddressee[];
}

export interface LoadedAddressee {
  /** Exactly one of the two. */
  readonly department: Titled | null;
  readonly person: Named | null;
  readonly status: AddresseeStatus;
  readonly acknowledgedAt: string | null;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: Named | null;
  readonly note: string | null;
  readonly judgedAt: string | null;
}

export function stateOf({ status, addressees }: LoadedOrder): OrderState {
  return { status, addressees: addressees.map((addressee) => addressee.status) };
}

/** A day up to the due day falls in a year whose schedule is not announced. */
export function isProvisional({ issuedOn, dueOn }: Pick<LoadedOrder, 'issuedOn' | 'dueOn'>, calendar: WorkingCalendar): boolean {
  return dueOn !== null && calendar.isProvisionalSpan(issuedOn!, dueOn);
}

/** What an addressee is called by: the key of the department, or the id of the person. */
export function addresseeKey({ department, person }: Pick<LoadedAddressee, 'department' | 'person'>): string {
  return department?.key ?? person!.id;
}
