import type { CitySummary } from './city-summary.js';
import { plainTable, type Column } from './plain-table.js';

type Project = CitySummary[number];
type Measured = { readonly workflow: Project['workflow'] } & Project['targets'][number];

/** What the reached targets of each workflow have saved against the old procedure. */
export function savingsTable(summary: CitySummary): string {
  const reached = summary.flatMap(({ workflow, targets }) => targets.filter(({ toOn }) => toOn !== null).map((target) => ({ workflow, ...target })));
  const names = [...new Set(reached.map(nameOf))].sort();
  return plainTable(COLUMNS, names.map((name) => rowOf(reached.filter((measured) => nameOf(measured) === name))));
}

function nameOf({ workflow, key }: Measured): string {
  return `${workflow.key} ${key}`;
}

const COLUMNS: readonly Column[] = [
  { title: '流程与目标\nworkflow and target', width: 56 },
  { title: '达标\nmet', align: 'right' },
  { title: '原→承诺\nfrom → to', align: 'right' },
  { title: '实际\nused', align: 'right' },
  { title: '共节省\nsaved', align: 'right' },
  { title: '压减\ncompression', align: 'right' },
];

function rowOf(group: readonly Measured[]): readonly string[] {
  const [{ workflow, title, baselineDays, targetDays }] = group as [Measured];
  const sum = (of: (measured: Measured) => number) => group.reduce((total, measured) => total + of(measured), 0);
  const saved = sum(({ savedDays }) => savedDays ?? 0);
  return [
    `${workflow.title.zh} · ${title.zh}\n${workflow.title.en}: ${title.en}`,
    `${group.filter(({ met }) => met).length}/${group.length}`,
    `${baselineDays} → ${targetDays}`,
    (sum(({ usedDays }) => usedDays) / group.length).toFixed(1),
    String(saved),
    `${Math.round((saved / sum((measured) => measured.baselineDays)) * 100)} %`,
  ];
}
