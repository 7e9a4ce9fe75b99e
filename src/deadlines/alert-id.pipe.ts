import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '../http/problem.js';

/** The number of an alert in a path. */
@Injectable()
export class AlertIdPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
    throw Problem.of(400, 'invalid-request', { errors: [{ field: 'id', reason: 'is-int' }] });
  }
}
