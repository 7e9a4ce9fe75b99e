import { Problem, type FieldFault } from './problem.js';
import { shapeOf, type Check, type Field, type Shape, type ShapeClass } from './shape.js';

/** Nobody reads more, and a hostile request should not be answered with more than it sent. */
const MOST_FAULTS = 50;
const LONGEST_NAME = 100;

/**
 * The value as an instance of the class, if the class-validator decorators of the class agree with all of it.
 * Throws one Problem that names every fault. What the class does not declare is a fault.
 */
export function validateShape<T extends object>(target: ShapeClass<T>, value: unknown): T {
  const { instance, faults } = readShape(target, value);
  if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
  return instance as T;
}

/** As much of the value as the class agrees with, undefined where it does not; and every fault, for who has more to say about the rest. */
export function readShape<T extends object>(target: ShapeClass<T>, value: unknown): { readonly instance: PartOf<T> | undefined; readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = [];
  const instance = objectOf(shapeOf(target), value, '', faults) as PartOf<T> | undefined;
  return { instance, faults: faults.slice(0, MOST_FAULTS) };
}

/** A value of which anything may be missing. */
export type PartOf<T> = T extends readonly (infer Entry)[] ? readonly (PartOf<Entry> | undefined)[] : T extends object ? { readonly [Key in keyof T]?: PartOf<T[Key]> } : T;

function objectOf(shape: Shape, value: unknown, path: string, faults: FieldFault[]): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push({ field: path || 'body', reason: value === undefined || value === null ? 'required' : 'is-object' });
    return undefined;
  }
  const source = value as Record<string, unknown>;
  const instance = new shape.target() as Record<string, unknown>;
  for (const name of Object.keys(source)) {
    if (!shape.fields.has(name)) faults.push({ field: join(path, name.slice(0, LONGEST_NAME)), reason: 'unknown-field' });
    if (faults.length > MOST_FAULTS) return undefined;
  }
  for (const field of shape.fields.values()) {
    const given = Object.hasOwn(source, field.name) ? source[field.name] : undefined;
    const read = field.fromText && typeof given === 'string' ? field.fromText(given) : given;
    const checked = fieldValue(field, read, source, join(path, field.name), faults);
    if (checked !== undefined) instance[field.name] = checked;
  }
  return instance;
}

function fieldValue(field: Field, value: unknown, object: object, path: string, faults: FieldFault[]): unknown {
  if (field.isOptional && value === null) return undefined;
  for (const asked of field.asked) if (!asked(object, value)) return value;
  if (value === undefined || value === null) {
    faults.push({ field: path, reason: 'required' });
    return undefined;
  }
  if (field.isList && !Array.isArray(value)) {
    faults.push({ field: path, reason: 'is-array' });
    return undefined;
  }
  if (!passes(field.whole, value, object, path, faults)) return undefined;
  if (!field.isList) return field.nested ? objectOf(field.nested, value, path, faults) : value;
  return (value as unknown[]).map((entry, at) => entryValue(field, entry, object, `${path}[${at}]`, faults));
}

function entryValue(field: Field, entry: unknown, object: object, path: string, faults: FieldFault[]): unknown {
  if (faults.length > MOST_FAULTS || !passes(field.each, entry, object, path, faults)) return undefined;
  return field.nested ? objectOf(field.nested, entry, path, faults) : entry;
}

function passes(checks: readonly Check[], value: unknown, object: object, path: string, faults: FieldFault[]): boolean {
  let passed = true;
  for (const { holds, reason, about, text, isTypeCheck, faultOf } of checks) {
    if (holds(value, object)) continue;
    faults.push({ field: path, ...(faultOf?.(value) ?? { reason, about, ...(text && { text }) }) });
    if (isTypeCheck) return false;
    passed = false;
  }
  return passed;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
