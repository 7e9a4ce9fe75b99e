import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '../http/problem.js';

/** The version number in a path. */
@Injectable()
export class VersionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
    throw Problem.of(400, 'invalid-request', { errors: [{ field: 'version', reason: 'is-int' }] });
  }
}
