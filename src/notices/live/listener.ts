import type { Principal } from '../../people/principal.js';
import type { EventStream } from './event-stream.js';

/** Who listens, and how far it has been told. */
export interface Listener {
  readonly token: string;
  readonly stream: EventStream;
  principal: Principal;
  /** The id of the last notice that it has got. */
  after: number;
  /** There may be more for it than it was sent last time. */
  isBehind: boolean;
}
