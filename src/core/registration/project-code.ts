import { wrong, type CheckedCode } from './checked-code.js';

const LENGTH = 24;
/** Digits and hyphens stand in the same places in both forms: `0000-000000-00-00-000000`. */
const HYPHENS: readonly number[] = [4, 11, 14, 17];
const OLD_FORM = { from: 2013, to: 2021 };

/**
 * Whether this is a project code (项目代码), and if not, where it goes wrong. The old form begins with a year and has no
 * check digit; the new form (GB/T 40058-2021) begins with year and month, and its last digit checks the others.
 */
export function checkProjectCode(code: string): CheckedCode {
  const characters = [...code];
  if (characters.length !== LENGTH) return wrong('code-length', null, String(LENGTH));
  for (const [at, character] of characters.entries()) {
    const isHyphen = HYPHENS.includes(at);
    if (isHyphen && character !== '-') return wrong('code-separator', at + 1, '-');
    if (!isHyphen && !/^[0-9]$/.test(character)) return wrong('code-character', at + 1);
  }
  const year = Number(code.slice(0, 4));
  if (year >= OLD_FORM.from && year <= OLD_FORM.to) return { ok: true };
  const month = Number(code.slice(2, 4));
  if (month < 1 || month > 12) return wrong('code-month', month > 19 ? 3 : 4, '01–12');
  const expected = checkDigit(code);
  return code[LENGTH - 1] === expected ? { ok: true } : wrong('code-check-character', LENGTH, expected);
}

/** A new-form code without its last digit, completed by that digit. */
export function projectCode(withoutCheckDigit: string): string {
  return withoutCheckDigit + checkDigit(withoutCheckDigit);
}

/** ISO 7064 MOD 11,10 over the first 19 digits. */
function checkDigit(code: string): string {
  const digits = code.replaceAll('-', '').slice(0, 19);
  const product = [...digits].reduce((running, digit) => {
    const sum = (running + Number(digit)) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return String((11 - product) % 10);
}
