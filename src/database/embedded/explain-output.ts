/** One sentence for what the server or initdb printed before it gave up. */
export function explainOutput(output: string, about: { readonly place: string; readonly port?: number }): string {
  if (isPortTaken(output)) return `the port ${about.port} of 127.0.0.1 is taken by another program`;
  if (/No space left on device/i.test(output)) return `the disk that holds ${about.place} is full`;
  if (/Read-only file system|Permission denied/i.test(output)) return `PostgreSQL may not write in ${about.place}`;
  if (/Cannot allocate memory|could not (map|create) (anonymous )?shared memory/i.test(output)) return 'there is not enough memory to start PostgreSQL';
  const complaint = [...output.matchAll(/(?:PANIC|FATAL|ERROR|error): +(.+)/g)].at(-1)?.[1];
  return `PostgreSQL did not start in ${about.place}: ${complaint ?? 'it gave no reason'}`;
}

export function isPortTaken(output: string): boolean {
  return /Address already in use|could not bind/i.test(output);
}

/** The workers of a postmaster that was killed hold its memory for a moment longer. */
export function isStillHeld(output: string): boolean {
  return /pre-existing shared memory block/i.test(output);
}
