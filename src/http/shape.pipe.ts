import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Problem } from './problem.js';
import type { ShapeClass } from './shape.js';
import { isStorableText } from './storable-text.js';
import { validateShape } from './validate-shape.js';

const WITHOUT_SHAPE: ReadonlySet<unknown> = new Set([String, Number, Boolean, Array, Object, undefined]);

/** Every body and query is checked against the class of its parameter, and every text of a URL for being text. */
@Injectable()
export class ShapePipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    if (type !== 'body') refuseUnstorable(value, data);
    return WITHOUT_SHAPE.has(metatype) ? value : validateShape(metatype as ShapeClass, value);
  }
}

function refuseUnstorable(value: unknown, name: string | undefined): void {
  const texts: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [[name ?? '', value]];
  const faulty = texts.filter(([, text]) => [text].flat().some((part) => typeof part === 'string' && !isStorableText(part)));
  if (faulty.length === 0) return;
  throw Problem.of(400, 'invalid-request', { errors: faulty.map(([field]) => ({ field, reason: 'unstorable-text' })) });
}
