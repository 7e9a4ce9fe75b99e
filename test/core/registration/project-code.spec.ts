import fc from 'fast-check';

import { checkProjectCode, projectCode } from '../../../src/core/registration/project-code.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
/** Of the new form, and with more than one digit between it and a year of the old form, which has no check digit. */
const yearAndMonth = fc.tuple(fc.integer({ min: 21, max: 99 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}${String(month).padStart(2, '0')}`);
const validCode = fc
  .tuple(yearAndMonth, digits(6), digits(2), digits(2), digits(5))
  .map((parts) => projectCode(parts.join('-')));

describe('a project code of the new form', () => {
  it.each(['2603-141124-89-05-346948', '2411-130202-89-01-637015', '2111-522323-04-01-342068', '2504-441223-04-01-343550'])('%s is right', (code) => {
    expect(checkProjectCode(code)).toEqual({ ok: true });
  });

  it('is right when its check digit was completed', () => {
    fc.assert(fc.property(validCode, (code) => checkProjectCode(code).ok));
  });

  it('is told what its check digit should be', () => {
    expect(checkProjectCode('2603-141124-89-05-346949')).toEqual({ ok: false, reason: 'code-check-character', position: 24, expected: '8' });
  });

  it('has a month', () => {
    expect(checkProjectCode('2613-141124-89-05-346948')).toEqual({ ok: false, reason: 'code-month', position: 4, expected: '01–12' });
    expect(checkProjectCode('2600-141124-89-05-346948')).toMatchObject({ reason: 'code-month', position: 4 });
    expect(checkProjectCode('2673-141124-89-05-346948')).toMatchObject({ reason: 'code-month', position: 3 });
  });

  it('is wrong with any one digit changed', () => {
    fc.assert(
      fc.property(validCode, fc.nat(23), fc.integer({ min: 0, max: 9 }).map(String), (code, at, other) => {
        fc.pre(code[at] !== '-' && code[at] !== other);
        return !checkProjectCode(code.slice(0, at) + other + code.slice(at + 1)).ok;
      }),
    );
  });
});

describe('a project code of the old form', () => {
  it.each(['2013-000000-00-00-000000', '2017-510502-47-03-123456', '2021-510502-47-03-999999'])('%s needs no check digit', (code) => {
    expect(checkProjectCode(code)).toEqual({ ok: true });
  });

  it('ends with 2021: what begins with 2022 is no year but month 22', () => {
    expect(checkProjectCode('2022-510502-47-03-123456')).toMatchObject({ reason: 'code-month' });
  });
});

describe('a project code of either form', () => {
  it('is told its length', () => {
    expect(checkProjectCode('2603-141124-89-05-34694')).toEqual({ ok: false, reason: 'code-length', position: null, expected: '24' });
    expect(checkProjectCode('26031411248905346948')).toMatchObject({ reason: 'code-length' });
  });

  it('is told the first character that is not allowed', () => {
    expect(checkProjectCode('2603-14l124-89-05-346948')).toEqual({ ok: false, reason: 'code-character', position: 8, expected: null });
    expect(checkProjectCode('2603-1411２4-89-05-346948')).toMatchObject({ reason: 'code-character', position: 10 });
  });

  it('has hyphens in their places', () => {
    expect(checkProjectCode('2603_141124-89-05-346948')).toEqual({ ok: false, reason: 'code-separator', position: 5, expected: '-' });
  });
});
