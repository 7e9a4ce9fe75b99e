import type { ReportedEvent } from '../../core/workflow/event.js';
import type { RegistrationDto } from '../../projects/registration.dto.js';

/** Something that somebody of the city enters into the system at an instant. Projects are known by their numbers, people by their usernames. */
export type Action = Registration | Report;

interface Entered {
  readonly project: number;
  readonly by: string;
  readonly recordedAt: number;
}

export interface Registration extends Entered {
  readonly kind: 'registration';
  readonly registration: Omit<RegistrationDto, 'agent' | 'effectiveAt'>;
}

export interface Report extends Entered {
  readonly kind: 'report';
  readonly event: ReportedEvent;
  /** When it took effect, if it is entered later than that (补录). */
  readonly effectiveAt: number | null;
}
