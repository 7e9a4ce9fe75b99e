import type { FieldFault } from '../http/problem.js';
import type { PlacedAddresseeDto, PlacedOrderDto, PlacedSubjectDto } from './placed-order.dto.js';

/** What an order contradicts by itself, whatever there is in the database. */
export function placedOrderFaults({ subject, addressees }: PlacedOrderDto): readonly FieldFault[] {
  return [...subjectFaults(subject), ...addressees.flatMap((addressee, at) => addresseeFaults(addressees, addressee, at))];
}

function subjectFaults({ project, item, department }: PlacedSubjectDto): readonly FieldFault[] {
  if (project !== undefined && department !== undefined) return [{ field: 'subject', reason: 'one-of-two', about: { one: 'project', other: 'department' } }];
  if (item !== undefined && project === undefined) return [{ field: 'subject.project', reason: 'required' }];
  if (project === undefined && department === undefined) return [{ field: 'subject', reason: 'one-of-two', about: { one: 'project', other: 'department' } }];
  return [];
}

function addresseeFaults(all: readonly PlacedAddresseeDto[], { department, person }: PlacedAddresseeDto, at: number): readonly FieldFault[] {
  const field = `addressees[${at}]`;
  if ((department === undefined) === (person === undefined)) return [{ field, reason: 'one-of-two', about: { one: 'department', other: 'person' } }];
  const key = (addressee: PlacedAddresseeDto) => addressee.department ?? addressee.person?.toLowerCase();
  const first = all.findIndex((other) => key(other) === key({ department, person }));
  return first < at ? [{ field, reason: 'addressee-twice' }] : [];
}
