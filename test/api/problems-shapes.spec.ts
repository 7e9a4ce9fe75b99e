import 'reflect-metadata';

import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, Min, ValidateNested } from 'class-validator';

import { QueryInteger } from '../../src/http/from-text.js';
import { IsInstant } from '../../src/http/is-instant.js';
import { Problem, type FieldFault } from '../../src/http/problem.js';
import { validateShape } from '../../src/http/validate-shape.js';

class Contact {
  @IsString()
  @MaxLength(5)
  name!: string;

  @Matches(/^\d+$/, { message: 'phone' })
  phone!: string;
}

class Filing {
  @IsIn(['new', 'repair'])
  kind!: string;

  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @ArrayMaxSize(3)
  missing!: string[];

  @ValidateNested()
  @Type(() => Contact)
  contact!: Contact;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => Contact)
  others?: Contact[];

  @IsOptional()
  @IsInt()
  @Min(1)
  floors?: number;

  @IsOptional()
  @IsInstant()
  at?: string;
}

class Page {
  @IsOptional()
  @QueryInteger(1, 100)
  limit?: number;
}

const right = { kind: 'new', missing: ['图纸'], contact: { name: '王', phone: '138' } };

describe('the shape of a request', () => {
  it('gives an instance of its class, all the way down', () => {
    const filing = validateShape(Filing, { ...right, others: [{ name: '李', phone: '1' }] });
    expect(filing).toBeInstanceOf(Filing);
    expect(filing.contact).toBeInstanceOf(Contact);
    expect(filing.others?.[0]).toBeInstanceOf(Contact);
    expect(filing).toMatchObject({ ...right, others: [{ name: '李', phone: '1' }] });
  });

  it('names every fault at once, by its path', () => {
    const value = {
      kind: 'old',
      missing: ['图纸', '', 7],
      contact: { name: '名字太长了啊', phone: 'x', mail: 'y' },
      others: [{ name: '李', phone: '1' }, 'nobody'],
      floors: 0,
      extra: 1,
    };
    expect(faultsOf(Filing, value)).toEqual([
      ['extra', 'unknown-field'],
      ['kind', 'is-in'],
      ['missing[1]', 'is-not-empty'],
      ['missing[2]', 'is-string'],
      ['contact.mail', 'unknown-field'],
      ['contact.name', 'max-length'],
      ['contact.phone', 'phone'],
      ['others[1]', 'is-object'],
      ['floors', 'min'],
    ]);
  });

  it.each([
    ['a field that is not there', { ...right, contact: undefined }, [['contact', 'required']]],
    ['null for a field that must be there', { ...right, kind: null }, [['kind', 'required']]],
    ['null in a list', { ...right, missing: [null] }, [['missing[0]', 'is-string']]],
    ['one entry in the place of a list', { ...right, missing: 'abc' }, [['missing', 'is-array']]],
    ['a list in the place of an object', { ...right, contact: [] }, [['contact', 'is-object']]],
    ['an object in the place of a list', { ...right, missing: { length: 1, 0: 'a' } }, [['missing', 'is-array']]],
    ['too many entries', { ...right, missing: ['a', 'b', 'c', 'd'] }, [['missing', 'array-max-size']]],
    ['a number as text', { ...right, floors: '3' }, [['floors', 'is-int']]],
    ['a broken number', { ...right, floors: 1.5 }, [['floors', 'is-int']]],
    ['an inherited name', JSON.parse('{"constructor":1,"toString":2}'), [['constructor', 'unknown-field'], ['toString', 'unknown-field'], ['kind', 'required'], ['missing', 'required'], ['contact', 'required']]],
  ])('refuses %s', (_what, value, faults) => {
    expect(faultsOf(Filing, value)).toEqual(faults);
  });

  it.each([[[]], ['text'], [7], [true]])('refuses %p for an object', (value) => {
    expect(faultsOf(Filing, value)).toEqual([['body', 'is-object']]);
  });

  it.each([[undefined], [null]])('needs a body: %p is none', (value) => {
    expect(faultsOf(Filing, value)).toEqual([['body', 'required']]);
  });

  it('leaves out what may be left out, as undefined or as null', () => {
    expect(validateShape(Filing, right).floors).toBeUndefined();
    expect(validateShape(Filing, { ...right, floors: null }).floors).toBeUndefined();
  });

  it('does not answer with more than anybody reads', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`${'x'.repeat(500)}${n}`, n]));
    const faults = faultsOf(Filing, many);
    expect(faults).toHaveLength(50);
    expect(faults[0]![0]).toHaveLength(100);
  });

  it('does not change what it looks at', () => {
    const value = Object.freeze({ ...right, contact: Object.freeze(right.contact) });
    expect(() => validateShape(Filing, value)).not.toThrow();
  });
});

describe('an instant', () => {
  it.each(['2026-03-02T09:30:00+08:00', '2026-03-02T01:30Z', '2024-02-29T23:59:59.999-05:30'])('%s is one', (at) => {
    expect(faultsOf(Filing, { ...right, at })).toEqual([]);
  });

  it.each(['2026-03-02', '2026-03-02T09:30:00', '2026-02-29T09:30:00Z', '2026-13-01T00:00:00Z', '2026-03-02T24:00:00Z', '2026-03-02T09:60:00Z', '2026-03-02T09:30:00+24:00', 'now', 1772415000000])(
    '%s is none',
    (at) => {
      expect(faultsOf(Filing, { ...right, at })).toEqual([['at', 'instant']]);
    },
  );
});

describe('a whole number in a query', () => {
  it('is read from its text', () => {
    expect(validateShape(Page, { limit: '20' })).toEqual({ limit: 20 });
  });

  it.each([['20.5', 'is-int'], ['', 'is-int'], ['1e2', 'is-int'], ['0x10', 'is-int'], [' 20', 'is-int'], [['1', '2'], 'is-int'], ['0', 'min'], ['101', 'max']])('%p is refused', (limit, reason) => {
    expect(faultsOf(Page, { limit })).toEqual([['limit', reason]]);
  });
});

function faultsOf(target: new () => object, value: unknown): [string, string][] {
  try {
    validateShape(target, value);
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return fault.content.errors!.map(({ field, reason }: FieldFault) => [field, reason]);
  }
}
