import { checkCreditCode } from '../core/registration/credit-code.js';
import { checkProjectCode } from '../core/registration/project-code.js';
import type { FieldFault } from '../http/problem.js';

interface NationalCodes {
  readonly code?: string;
  readonly applicant?: { readonly creditCode?: string };
}

/** What is wrong with the two national codes, by the character, as far as they are given: what may be left out may be null. */
export function codeFaults({ code, applicant }: NationalCodes): readonly FieldFault[] {
  return [
    ...(code == null ? [] : faultOf('code', checkProjectCode(code))),
    ...(applicant?.creditCode == null ? [] : faultOf('applicant.creditCode', checkCreditCode(applicant.creditCode))),
  ];
}

function faultOf(field: string, checked: ReturnType<typeof checkCreditCode>): readonly FieldFault[] {
  if (checked.ok) return [];
  const { reason, position, expected } = checked;
  return [{ field, reason, about: { ...(position !== null && { position }), ...(expected !== null && { expected }) } }];
}
