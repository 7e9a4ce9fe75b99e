/** An array of numbers as the database writes it: {3,5}. */
export function numbersOf(text: string): readonly number[] {
  return JSON.parse(`[${text.slice(1, -1)}]`) as number[];
}
