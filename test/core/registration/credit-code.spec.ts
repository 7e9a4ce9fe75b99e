import fc from 'fast-check';

import { checkCreditCode, creditCode } from '../../../src/core/registration/credit-code.js';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const validCode = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((characters) => creditCode(characters.join('')));

describe('a unified social credit code', () => {
  it.each(['91350100M000100Y43', '91110000600037341L', '91440300708461136T'])('%s is right', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true });
  });

  it('is right when its check character was completed', () => {
    fc.assert(fc.property(validCode, (code) => checkCreditCode(code).ok));
  });

  it('is told its length', () => {
    expect(checkCreditCode('91350100M000100Y4')).toEqual({ ok: false, reason: 'code-length', position: null, expected: '18' });
    expect(checkCreditCode('')).toMatchObject({ reason: 'code-length' });
  });

  it('is told the first character that is not allowed', () => {
    expect(checkCreditCode('9135O100M000100Y4I')).toEqual({ ok: false, reason: 'code-character', position: 5, expected: null });
    expect(checkCreditCode('91350100m000100Y43')).toMatchObject({ reason: 'code-character', position: 9 });
    expect(checkCreditCode('91350100𝟘000100Y43')).toMatchObject({ reason: 'code-character', position: 9 });
  });

  it('is told what its check character should be', () => {
    expect(checkCreditCode('91350100M000100Y44')).toEqual({ ok: false, reason: 'code-check-character', position: 18, expected: '3' });
  });

  it('is wrong with any one character changed', () => {
    fc.assert(
      fc.property(validCode, fc.nat(17), fc.constantFrom(...ALPHABET), (code, at, other) => {
        fc.pre(code[at] !== other);
        return !checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok;
      }),
    );
  });

  it('is wrong with two neighbouring characters swapped', () => {
    fc.assert(
      fc.property(validCode, fc.nat(16), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        return !checkCreditCode(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)).ok;
      }),
    );
  });
});
