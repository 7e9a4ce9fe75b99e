import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CAUSES } from '../../core/compression/causes.js';
import { PAUSE_GROUNDS } from '../../core/workflow/definition.js';
import { GROUND_WORDS } from '../../core/words/pause-grounds.js';
import { CAUSE_WORDS } from '../../core/words/saving-causes.js';
import { POOL } from '../../database/pool.js';
import type { Principal } from '../../people/principal.js';
import { answerOf } from '../asked/answer-of.js';
import { grouped, groupView } from '../asked/grouping.js';
import { askedMonths, monthsView, periodsOf } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import { Selections } from '../asked/selections.js';
import { CaseReader } from '../cases/case-reader.js';
import type { SpanCasesDto } from '../cases/ledger.dto.js';
import { CAUSE_COLUMNS } from '../cases/ledger-columns.js';
import { spanCase, type SpanRow, spanSearch } from '../cases/span-cases.js';
import { COMPRESSION_FORMULAS } from './compression-formulas.js';
import type { CompressionDto, CompressionQueryDto, LedgersBy, SpanCasesQueryDto } from './compression.dto.js';
import { ledgerSum, pausedRows, spanRows } from './ledger-sums.js';

/** Where the saved days come from. */
@Injectable()
export class Compression {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly selections: Selections,
    private readonly cases: CaseReader,
  ) {}

  async read(principal: Principal, query: CompressionQueryDto): Promise<CompressionDto> {
    const { by = 'target' } = query;
    const selection = await this.selections.of(principal, query);
    const { today } = selection;
    const months = askedMonths(query, today);
    const kind = kindOf(by, selection);
    const asked = { selection, kind, periods: periodsOf(months, today) };
    const [spans, paused] = await Promise.all([spanRows(this.pool, asked), pausedRows(this.pool, asked)]);
    const groups = grouped(spans, selection, by === 'target' && kind === 'stage' ? 'stage' : by);
    const rows = groups.map(({ subject, rows: own }) => {
      const view = groupView(subject, by === 'workflow' ? 'workflow' : kind, selection);
      return { ...view, ...ledgerSum(own, paused.filter((row) => own.some(({ subject: one }) => one === row.subject))) };
    });
    return {
      ...answerOf(selection),
      period: monthsView(months, today),
      kind,
      causes: CAUSES.map((cause) => ({ cause, title: CAUSE_WORDS[cause].title, explanation: CAUSE_WORDS[cause].meaning })),
      grounds: PAUSE_GROUNDS.map((ground) => ({ ground, title: GROUND_WORDS[ground] })),
      total: ledgerSum(spans, paused),
      rows: rows.sort((one, other) => other.spans - one.spans || (one.key < other.key ? -1 : 1)),
      formulas: COMPRESSION_FORMULAS,
    };
  }

  async spans(principal: Principal, query: SpanCasesQueryDto): Promise<SpanCasesDto> {
    const { by = 'target', target, cause, ground } = query;
    const selection = await this.selections.of(principal, query);
    const months = askedMonths(query, selection.today);
    const search = spanSearch(selection, months, {
      kind: kindOf(by, selection),
      key: target,
      conditions: (parameters) => [
        ...(cause === undefined ? [] : [`a.${CAUSE_COLUMNS[cause]} <> 0`]),
        ...(ground === undefined ? [] : [`a.pauses ? ${parameters.add(ground)}::text`]),
      ],
    });
    const { rows, next } = await this.cases.read<SpanRow>(search, query);
    return { ...answerOf(selection), period: monthsView(months, selection.today), cases: rows.map((row) => spanCase(row, selection)), next };
  }
}

/** A target belongs to no stage and no department; whoever asks for these is told of stages. */
function kindOf(by: LedgersBy, { isWithinProjects }: Selection): 'target' | 'stage' {
  return by === 'stage' || isWithinProjects ? 'stage' : 'target';
}
