/** Epoch milliseconds in the form that the database and the API take. */
export function instant(epochMillis: number): string {
  return new Date(epochMillis).toISOString();
}
