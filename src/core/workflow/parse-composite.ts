import { wrongType, type Reader, type Spot } from './parse-spot.js';

interface Field<T> {
  readonly read: Reader<T>;
  /** Present on a property that may be left out. */
  readonly fallback?: { readonly value: T };
}

/** One field per property of T: a property that the type gains must be read here too. */
type Shape<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** A mapping with exactly these properties; reports every fault in it, not the first. */
export function record<T extends object>(shape: Shape<T>): Reader<T> {
  return (value, spot) => {
    if (!isMapping(value)) return wrongType(spot, 'a mapping', '键值对', value);
    const names = Object.keys(shape) as (keyof T & string)[];
    const read = names.map((name) => [name, readField(shape[name], value, name, spot)]);
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(shape, name)) {
        spot.inside(name).report('unknown-property', `There is no property "${name.slice(0, 80)}" here; known are ${names.join(', ')}.`, '此处没有这个属性。');
      }
    }
    return Object.fromEntries(read) as T;
  };
}

export function required<T>(read: Reader<T>): Field<T> {
  return { read };
}

/** A property that may be left out, and what it is then. */
export function optional<T>(read: Reader<T>, value: T): Field<T> {
  return { read, fallback: { value } };
}

/** Null, or what the reader reads. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value, spot) => (value === null ? null : read(value, spot));
}

/** A list of so many elements, both bounds allowed. */
export function list<T>(read: Reader<T>, least: number, most: number): Reader<readonly T[]> {
  return (value, spot) => {
    if (!Array.isArray(value)) return wrongType(spot, 'a list', '列表', value);
    if (value.length < least) return spot.report('empty-list', 'The list is empty.', '列表不能为空。');
    if (value.length > most) return spot.report('list-too-long', `The list has ${value.length} elements; at most ${most} are allowed.`, `列表不得超过${most}项。`);
    return value.map((element, index) => read(element, spot.at(index)) as T);
  };
}

/** A list in which nothing stands twice. */
export function listWithoutRepeats<T extends string>(read: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, spot) => {
    const elements = list(read, 0, most)(value, spot);
    elements?.forEach((element, index) => {
      if (element !== undefined && elements.indexOf(element) < index) {
        spot.at(index).report('repeated-value', `"${element}" stands here for the second time.`, `“${element}”重复。`);
      }
    });
    return elements;
  };
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readField<T>(field: Field<T>, value: Readonly<Record<string, unknown>>, name: string, spot: Spot): T | undefined {
  if (Object.hasOwn(value, name)) return field.read(value[name], spot.inside(name));
  if (field.fallback) return field.fallback.value;
  return spot.inside(name).report('missing-property', `The property "${name}" is missing.`, `缺少属性“${name}”。`);
}
