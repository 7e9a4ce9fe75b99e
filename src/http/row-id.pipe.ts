import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Problem } from './problem.js';

/** For ids in paths that are numbers. */
@Injectable()
export class RowIdPipe implements PipeTransform<string, number> {
  transform(value: string, { data }: ArgumentMetadata): number {
    if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
    throw Problem.of(400, 'invalid-request', { errors: [{ field: data ?? 'id', reason: 'is-int' }] });
  }
}
