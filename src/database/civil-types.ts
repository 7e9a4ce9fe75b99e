import pg from 'pg';

const DATE = 1082;
const INT8 = 20;

/** A DATE is a civil date and stays the string 'YYYY-MM-DD'; an INT8 is a count and becomes a number. Holds for every connection of the process. */
export function readCivilTypes(): void {
  pg.types.setTypeParser(DATE, (text: string) => text);
  pg.types.setTypeParser(INT8, Number);
}
