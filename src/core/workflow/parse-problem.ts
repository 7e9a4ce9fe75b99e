/** What is wrong with a definition, and where: for the person who has to mend the file. */
export interface Problem {
  /** The place in the tree, such as `stages[1].items[0].promised.days`; empty for the whole. */
  readonly path: string;
  /** The line in the text, or null when the tree did not come from a text. */
  readonly line: number | null;
  /** A stable kebab-case word for programs. */
  readonly reason: string;
  /** A sentence for people. */
  readonly message: string;
  readonly zh?: string;
}

/** The line on which the value at a path stands, or the nearest value that encloses it. */
export type LineOf = (path: string) => number | null;

/** For a tree that has no text behind it. */
export const noLines: LineOf = () => null;

/** The path of a property. */
export function pathInside(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The path of an element. */
export function pathAt(path: string, index: number): string {
  return `${path}[${index}]`;
}
