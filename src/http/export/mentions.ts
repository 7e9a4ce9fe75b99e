/** What a row names by its id alone. */
export interface Mentions {
  /** A project of which items, stages or targets are named by their keys. */
  readonly project?: string | null;
  readonly person?: string | null;
}
