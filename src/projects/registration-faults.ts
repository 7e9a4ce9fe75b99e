import { checkCreditCode } from '../core/registration/credit-code.js';
import { checkProjectCode } from '../core/registration/project-code.js';
import type { FieldFault } from '../http/problem.js';
import type { RegistrationDto } from './registration.dto.js';

/** What is wrong with the two national codes, by the character, as far as they are given. */
export function codeFaults({ code, applicant }: Partial<RegistrationDto>): readonly FieldFault[] {
  return [
    ...(code === undefined ? [] : faultOf('code', checkProjectCode(code))),
    ...(applicant === undefined ? [] : faultOf('applicant.creditCode', checkCreditCode(applicant.creditCode))),
  ];
}

function faultOf(field: string, checked: ReturnType<typeof checkCreditCode>): readonly FieldFault[] {
  if (checked.ok) return [];
  const { reason, position, expected } = checked;
  return [{ field, reason, about: { ...(position !== null && { position }), ...(expected !== null && { expected }) } }];
}
