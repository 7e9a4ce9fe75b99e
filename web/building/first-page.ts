/** What Vite writes of each chunk into its manifest. */
export interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** The scripts that the browser loads before the page of this source file is there: the entry's, and the page's own, each once. */
export function scriptsOf(manifest: Manifest, page: string): readonly string[] {
  const entry = Object.keys(manifest).find((key) => manifest[key]!.isEntry);
  if (entry === undefined || !manifest[page]) throw new Error(`${page} is not a chunk of the build`);
  const needed = new Set<string>();
  const need = (key: string): void => {
    if (needed.has(key)) return;
    needed.add(key);
    manifest[key]!.imports?.forEach(need);
  };
  need(entry);
  need(page);
  return [...needed].map((key) => manifest[key]!.file).filter((file) => file.endsWith('.js'));
}
