import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { Parameters } from '../../database/parameters.js';
import { POOL } from '../../database/pool.js';
import type { Principal } from '../../people/principal.js';
import { answerOf } from '../asked/answer-of.js';
import { ofSubjects } from '../asked/rollup-conditions.js';
import type { TitledDto } from '../asked/selection.dto.js';
import type { Selection } from '../asked/selection.js';
import { Selections } from '../asked/selections.js';
import { cellLight, type OpenCell } from '../cases/cell-light.js';
import { NOW_FORMULAS } from '../now/now-formulas.js';
import { departmentTitled } from '../words/title-of.js';
import type { LightsBy, LightsDto, LightsQueryDto, LitItemsDto, LitRowDto } from './lights.dto.js';

interface PlacedCell extends OpenCell {
  readonly scope: number;
  readonly subject: number;
}

/** The lights of open items, department by department or park by park. */
@Injectable()
export class OverviewLights {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly selections: Selections,
  ) {}

  async read(principal: Principal, query: LightsQueryDto): Promise<LightsDto> {
    const { by = 'department' } = query;
    const selection = await this.selections.of(principal, query);
    const cells = await openCells(this.pool, selection, by);
    return {
      ...answerOf(selection),
      by,
      total: litItems(cells, selection.today),
      rows: rowsOf(cells, selection, by).sort((one, other) => other.lights.red - one.lights.red || other.open - one.open || (one.key < other.key ? -1 : 1)),
      formulas: { items: NOW_FORMULAS.items },
    };
  }
}

async function openCells(pool: Pool, selection: Selection, by: LightsBy): Promise<readonly PlacedCell[]> {
  const parameters = new Parameters();
  const today = `${parameters.add(selection.today)}::date`;
  const { rows } = await pool.query<PlacedCell>(
    `select scope_id as scope, subject_id as subject, state, due_on < ${today} as late, warn_on <= ${today} as warned, sum(attempts)::integer as attempts
     from open_rollup where scope_id = any (${parameters.add(scopesOf(selection, by))}::integer[]) ${ofSubjects(selection, 'item', parameters)}
     group by 1, 2, 3, 4, 5`,
    parameters.values,
  );
  return rows;
}

/** An agent's scopes are of a park each, too. */
function scopesOf(selection: Selection, by: LightsBy): readonly number[] {
  return by === 'department' ? selection.scopes : (selection.agentScopes ?? selection.scopesOf('park'));
}

function rowsOf(cells: readonly PlacedCell[], selection: Selection, by: LightsBy): LitRowDto[] {
  const groups = new Map<string, PlacedCell[]>();
  for (const cell of cells) {
    const key = by === 'department' ? selection.subject(cell.subject)?.department : selection.scope(cell.scope)?.park;
    if (key == null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups].map(([key, own]) => ({ ...titledOf(key, selection, by), ...litItems(own, selection.today) })).filter(({ open }) => open > 0);
}

function titledOf(key: string, { departments, parkTitles }: Selection, by: LightsBy): TitledDto {
  return departmentTitled(by === 'department' ? departments : parkTitles, key);
}

function litItems(cells: readonly OpenCell[], today: CivilDate): LitItemsDto {
  const lit: LitItemsDto = { open: 0, lights: { green: 0, yellow: 0, red: 0, blue: 0, grey: 0 } };
  for (const cell of cells) {
    lit.open += cell.attempts;
    lit.lights[cellLight(cell, today)] += cell.attempts;
  }
  return lit;
}
