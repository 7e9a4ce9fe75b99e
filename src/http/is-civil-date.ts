import { ValidateBy } from 'class-validator';
import { parseCivilDate } from '../core/calendar/civil-date.js';

/** A day that exists, written YYYY-MM-DD. */
export function IsCivilDate(): PropertyDecorator {
  return ValidateBy({ name: 'isCivilDate', validator: { validate: isCivilDate } }, { message: 'civil-date' });
}

function isCivilDate(value: unknown): boolean {
  return typeof value === 'string' && parseCivilDate(value) !== null;
}
