/** The embedded server cannot serve; the message is one sentence for the person at the terminal. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError';
}
