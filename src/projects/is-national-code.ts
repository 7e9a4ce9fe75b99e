import { ValidateBy } from 'class-validator';
import type { CheckedCode } from '../core/registration/checked-code.js';
import type { FaultFinder } from '../http/shape.js';

/** A national code whose characters and check character hold; the fault names the character. An empty one is told so by `IsNotEmpty`. */
export function IsNationalCode(check: (code: string) => CheckedCode): PropertyDecorator {
  const faultOf: FaultFinder = (value) => (typeof value === 'string' && value !== '' ? faultIn(check(value)) : null);
  return ValidateBy({ name: 'nationalCode', constraints: [faultOf], validator: { validate: (value) => faultOf(value) === null } });
}

function faultIn(checked: CheckedCode): ReturnType<FaultFinder> {
  if (checked.ok) return null;
  const { reason, position, expected } = checked;
  return { reason, about: { ...(position !== null && { position }), ...(expected !== null && { expected }) } };
}
