import type { Cell, CellKind, Column } from './export-table.js';
import type { Names } from './names.js';

type ValueOf<Row, Value extends Cell> = (row: Row, names: Names) => Value | null;

export function text<Row>(zh: string, en: string, width: number, value: ValueOf<Row, string>): Column<Row> {
  return column('text', zh, en, width, value);
}

export function day<Row>(zh: string, en: string, value: ValueOf<Row, string>): Column<Row> {
  return column('day', zh, en, 12, value);
}

export function instant<Row>(zh: string, en: string, value: ValueOf<Row, string | number>): Column<Row> {
  return column('instant', zh, en, 20, value);
}

export function whole<Row>(zh: string, en: string, value: ValueOf<Row, number>): Column<Row> {
  return column('whole', zh, en, 12, value);
}

export function decimal<Row>(zh: string, en: string, value: ValueOf<Row, number>): Column<Row> {
  return column('decimal', zh, en, 12, value);
}

export function percent<Row>(zh: string, en: string, value: ValueOf<Row, number>): Column<Row> {
  return column('percent', zh, en, 12, value);
}

export function yesNo<Row>(zh: string, en: string, value: ValueOf<Row, boolean>): Column<Row> {
  return column('yes-no', zh, en, 10, value);
}

function column<Row>(kind: CellKind, zh: string, en: string, width: number, value: Column<Row>['value']): Column<Row> {
  return { title: { zh, en }, kind, width, value };
}
