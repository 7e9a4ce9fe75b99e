/** The database is there but must not be used by this program; the message is one sentence for a person. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
}
