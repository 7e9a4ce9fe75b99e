import { getMetadataStorage, IS_OPTIONAL, ValidationTypes, type ValidationArguments } from 'class-validator';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import type { Titles } from '../core/workflow/definition.js';
import { textParserOf, type TextParser } from './from-text.js';
import { FAULT_TEXTS } from './problem-catalogue.js';
import type { About, FieldFault } from './problem.js';

export type ShapeClass<T extends object = object> = new () => T;
type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** One rule for a value, or for each entry of a list. */
export interface Check {
  readonly reason: string;
  readonly about: About;
  readonly text: Titles | undefined;
  /** A value of the wrong type is told so, and nothing else. */
  readonly isTypeCheck: boolean;
  readonly holds: (value: unknown, object: object) => boolean;
  /** Says more exactly what is wrong with a value that does not hold. */
  readonly faultOf: FaultFinder | undefined;
}

/** What is wrong with a value; null when nothing is. A rule that has one among its constraints is told by it. */
export type FaultFinder = (value: unknown) => Pick<FieldFault, 'reason' | 'about'> | null;

export interface Field {
  readonly name: string;
  readonly asked: readonly ((object: object, value: unknown) => boolean)[];
  /** It may be left out, and null says the same. */
  readonly isOptional: boolean;
  readonly isList: boolean;
  readonly fromText: TextParser | undefined;
  readonly whole: readonly Check[];
  readonly each: readonly Check[];
  readonly nested: Shape | null;
}

/** What the decorators of class-validator on a class ask of a value, gathered once, so that checking a value only checks. */
export interface Shape {
  readonly target: ShapeClass;
  readonly fields: ReadonlyMap<string, Field>;
}

const shapes = new Map<Function, Shape>();

export function shapeOf(target: ShapeClass): Shape {
  let shape = shapes.get(target);
  if (!shape) {
    const fields = new Map<string, Field>();
    shape = { target, fields };
    shapes.set(target, shape);
    for (const [name, rules] of rulesByProperty(target)) fields.set(name, fieldOf(target, name, rules));
  }
  return shape;
}

function rulesByProperty(target: ShapeClass): Map<string, Metadata[]> {
  const groups = new Map<string, Metadata[]>();
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(target, '', true, false)) {
    // Decorators are applied from the last to the first.
    groups.set(rule.propertyName, [rule, ...(groups.get(rule.propertyName) ?? [])]);
  }
  return groups;
}

function fieldOf(target: ShapeClass, name: string, rules: readonly Metadata[]): Field {
  const ofType = (type: string) => rules.filter((rule) => rule.type === type);
  const checks = (each: boolean) => ofType(ValidationTypes.CUSTOM_VALIDATION).filter(({ each: ofEntries = false }) => ofEntries === each).flatMap(checksOf).sort(typesFirst);
  const nested = ofType(ValidationTypes.NESTED_VALIDATION)[0];
  const each = checks(true);
  const declared: unknown = Reflect.getMetadata('design:type', target.prototype, name);
  return {
    name,
    asked: ofType(ValidationTypes.CONDITIONAL_VALIDATION).map(({ constraints }) => constraints[0]),
    isOptional: rules.some((rule) => rule.name === IS_OPTIONAL),
    isList: each.length > 0 || (nested !== undefined && (nested.each || declared === Array)),
    fromText: textParserOf(target, name),
    whole: checks(false),
    each,
    nested: nested ? shapeOf(nestedClass(target, name, declared)) : null,
  };
}

function nestedClass(target: ShapeClass, name: string, declared: unknown): ShapeClass {
  return (defaultMetadataStorage.findTypeMetadata(target, name)?.typeFunction() ?? declared) as ShapeClass;
}

function checksOf(rule: Metadata): Check[] {
  return getMetadataStorage()
    .getTargetValidatorConstraints(rule.constraintCls)
    .map(({ instance, name }) => {
      const constraints: readonly unknown[] = rule.constraints ?? [];
      const reason = reasonOf(rule, name);
      return {
        reason,
        about: aboutOf(constraints),
        faultOf: constraints.find((constraint): constraint is FaultFinder => typeof constraint === 'function'),
        text: FAULT_TEXTS[reason] ? undefined : ownText(rule),
        isTypeCheck: /^is(?!NotEmpty|Length|Positive)[A-Z]/.test(name),
        holds: (value, object) =>
          instance.validate(value, { value, object, constraints, property: rule.propertyName, targetName: '' } as ValidationArguments) === true,
      };
    });
}

/** A rule may carry the reason as its message; otherwise the reason is the rule's own name. */
function reasonOf(rule: Metadata, name: string): string {
  if (typeof rule.message === 'string' && /^[a-z]+(-[a-z]+)*$/.test(rule.message)) return rule.message;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function ownText(rule: Metadata): Titles | undefined {
  return typeof rule.message === 'string' ? { zh: rule.message, en: rule.message } : undefined;
}

function aboutOf(constraints: readonly unknown[]): About {
  const tellable = constraints.filter((value) => typeof value === 'number' || typeof value === 'string' || Array.isArray(value));
  return Object.fromEntries(tellable.map((value, at) => [at, value as string | number | string[]]));
}

function typesFirst(one: Check, other: Check): number {
  return Number(other.isTypeCheck) - Number(one.isTypeCheck);
}
