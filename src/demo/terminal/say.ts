/** A line for who sits at the terminal. */
export function say(line: string): void {
  console.log(line);
}
