import { changesBetween, differingColumns, keyOf } from '../stored-rows.js';
import { ROW_TABLES, type Row, type StatisticRows } from '../statistic-rows.js';

/** Where the stored rows of a project differ from those that are reckoned, a line each, for people. */
export function rowDifferences(stored: StatisticRows, reckoned: StatisticRows): readonly string[] {
  return ROW_TABLES.flatMap((table) => {
    const { gone, come } = changesBetween(table, stored[table], reckoned[table]);
    const should = new Map(come.map((row) => [keyOf(table, row), row]));
    const was = new Set(gone.map((row) => keyOf(table, row)));
    return [
      ...gone.map((row) => `${table} ${keyOf(table, row)}: ${described(row, should.get(keyOf(table, row)))}`),
      ...come.filter((row) => !was.has(keyOf(table, row))).map((row) => `${table} ${keyOf(table, row)}: missing`),
    ];
  });
}

function described(stored: Row, reckoned: Row | undefined): string {
  if (reckoned === undefined) return 'should not be there';
  const columns = differingColumns(reckoned, stored);
  return columns.map((column) => `${column} is ${JSON.stringify(stored[column])}, should be ${JSON.stringify(reckoned[column])}`).join('; ');
}
