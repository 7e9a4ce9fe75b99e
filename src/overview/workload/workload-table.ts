import { text, whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { figureNotes } from '../asked/figure-notes.js';
import { TOTAL } from '../asked/group-columns.js';
import { BUCKET_WORDS, BUCKETS } from './buckets.js';
import type { LoadDto, WorkloadDto } from './workload.dto.js';

type Row = LoadDto & { readonly name: string | null };

/** Whose desk has how much on it, as a file; below it the total. */
export const WORKLOAD_TABLE: ExportTable<WorkloadDto, Row> = {
  title: { zh: '在办量', en: 'Workload' },
  rows: ({ rows, total }) => [...rows.map(({ person, ...load }) => ({ ...load, name: person.name })), { ...total, name: null }],
  pages: null,
  notes: figureNotes,
  columns: [
    text('姓名', 'Name', 16, ({ name }, names) => name ?? names.say(TOTAL)),
    whole('在办', 'Open', ({ open }) => open),
    whole('已申报', 'Submitted', ({ submitted }) => submitted),
    whole('补正中', 'Supplementing', ({ supplementing }) => supplementing),
    whole('审查中', 'Under review', ({ running }) => running),
    whole('暂停计时', 'Paused', ({ paused }) => paused),
    whole('超期', 'Overdue', ({ overdue }) => overdue),
    whole('临期', 'Near due', ({ nearDue }) => nearDue),
    ...BUCKETS.map((bucket) => whole<Row>(BUCKET_WORDS[bucket].zh, BUCKET_WORDS[bucket].en, ({ ageing }) => ageing[bucket])),
  ],
};
