import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Problem } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One spelling, so that equal ids are equal texts; throws the Problem that names the field. */
export function requireUuid(value: string, field: string): string {
  if (UUID.test(value)) return value.toLowerCase();
  throw Problem.of(400, 'invalid-request', { errors: [{ field, reason: 'is-uuid' }] });
}

/** For ids in paths, which the database would otherwise refuse. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    return requireUuid(value, data ?? 'id');
  }
}
