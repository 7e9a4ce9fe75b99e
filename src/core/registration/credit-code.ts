import { wrong, type CheckedCode } from './checked-code.js';

/** GB 32100-2015: the digits and the capital letters without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const LENGTH = 18;

/** Whether this is a unified social credit code (统一社会信用代码), and if not, where it goes wrong. */
export function checkCreditCode(code: string): CheckedCode {
  const characters = [...code];
  if (characters.length !== LENGTH) return wrong('code-length', null, String(LENGTH));
  const stranger = characters.findIndex((character) => !ALPHABET.includes(character));
  if (stranger !== -1) return wrong('code-character', stranger + 1);
  const expected = checkCharacter(code);
  return code[LENGTH - 1] === expected ? { ok: true } : wrong('code-check-character', LENGTH, expected);
}

/** The first 17 characters completed by their check character. */
export function creditCode(first17: string): string {
  return first17 + checkCharacter(first17);
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code[at]!), 0);
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length]!;
}
