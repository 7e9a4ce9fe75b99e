/** Something that must hold before requests may come; `ok` is false with the reason for people who run the service. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<CheckResult>;
}

export interface CheckResult {
  readonly ok: boolean;
  readonly detail?: string;
  /** When what is done again and again was last done; null if never. */
  readonly lastAt?: string | null;
  /** It should have been done again by now. */
  readonly overdue?: boolean;
}

/** Injection token of the list of checks. */
export const READINESS_CHECKS = Symbol('READINESS_CHECKS');
