/** How far the wizard has come, so that Back goes back a step. */
export interface RegistrationAddress {
  readonly step?: 'plan';
}

export function registrationAddress({ step }: Readonly<Record<string, unknown>>): RegistrationAddress {
  return step === 'plan' ? { step } : {};
}
