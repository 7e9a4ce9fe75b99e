/** Epoch milliseconds in the form that the database and the API take. */
export function instant(epochMillis: number): string {
  // The rows of a turn say the same instant many times over.
  if (epochMillis !== last.millis) last = { millis: epochMillis, text: new Date(epochMillis).toISOString() };
  return last.text;
}

let last = { millis: 0, text: '1970-01-01T00:00:00.000Z' };
