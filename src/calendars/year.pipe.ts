import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '../http/problem.js';

const FIRST = 1990;
const LAST = 2100;

/** The year in a path; calendars cover 1990 to 2100. */
@Injectable()
export class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const year = /^\d{4}$/.test(value) ? Number(value) : 0;
    if (year >= FIRST && year <= LAST) return year;
    throw Problem.of(400, 'invalid-request', { errors: [{ field: 'year', reason: 'outside-calendar' }] });
  }
}
