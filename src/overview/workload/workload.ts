import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Light } from '../../core/clock/light.js';
import type { Parameters } from '../../database/parameters.js';
import { POOL } from '../../database/pool.js';
import type { Principal } from '../../people/principal.js';
import { answerOf } from '../asked/answer-of.js';
import { firstDay, lastDay, monthsIfAsked, monthsView } from '../asked/months.js';
import { Selections } from '../asked/selections.js';
import type { OpenCasesDto } from '../cases/open-case.dto.js';
import { OpenCases, tellWork } from '../cases/open-cases.js';
import { workSearch } from '../cases/open-search.js';
import { BUCKET_WORDS, bucketDays } from './buckets.js';
import { loadCells } from './load-cells.js';
import { loadOf, loadsByPerson } from './loads.js';
import { openCount, peopleOf } from './open-work.js';
import { WORKLOAD_FORMULAS } from './workload-formulas.js';
import type { WorkCasesQueryDto, WorkloadDto, WorkloadQueryDto } from './workload.dto.js';

/** Who has how much to do, and for how long it has lain there. */
@Injectable()
export class Workload {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly selections: Selections,
    private readonly cases: OpenCases,
  ) {}

  async read(principal: Principal, query: WorkloadQueryDto): Promise<WorkloadDto> {
    const { by = 'officer' } = query;
    const selection = await this.selections.of(principal, query);
    const { today } = selection;
    const buckets = bucketDays(today);
    const months = monthsIfAsked(query, today);
    const [cells, people, open] = await Promise.all([
      loadCells(this.pool, selection, { by, months }, buckets),
      peopleOf(this.pool, selection, by),
      by === 'officer' ? openCount(this.pool, selection, months) : null,
    ]);
    const total = loadOf(cells, today);
    return {
      ...answerOf(selection),
      period: months && monthsView(months, today),
      by,
      buckets: buckets.map((bucket) => ({ ...bucket, title: BUCKET_WORDS[bucket.bucket] })),
      total,
      rows: loadsByPerson(cells, people, today),
      unassigned: open === null ? null : open - total.open,
      formulas: WORKLOAD_FORMULAS,
    };
  }

  async open(principal: Principal, query: WorkCasesQueryDto): Promise<OpenCasesDto> {
    const { item, officer, state, light } = query;
    const selection = await this.selections.of(principal, query);
    const { today } = selection;
    const months = monthsIfAsked(query, today);
    const bucket = bucketDays(today).find((one) => one.bucket === query.bucket);
    const officers = officer === undefined || officer === 'none' ? officer : selection.scopesOf('officer', officer.toLowerCase());
    const search = workSearch(selection, { item, officers }, (parameters) => [
      ...(state === undefined ? [] : [`a.state = ${parameters.add(state)}`]),
      ...(months === null ? [] : [`${SINCE} between ${parameters.add(firstDay(months))}::date and ${parameters.add(lastDay(months))}::date`]),
      ...(bucket?.from ? [`${SINCE} >= ${parameters.add(bucket.from)}::date`] : []),
      ...(bucket?.to ? [`${SINCE} <= ${parameters.add(bucket.to)}::date`] : []),
      ...(light === undefined ? [] : [LIGHTS[light](parameters, today)]),
    ]);
    return { ...answerOf(selection), ...(await this.cases.list(search, query, selection, tellWork)) };
  }
}

const SINCE = 'coalesce(a.accepted_on, a.submitted_on)';

/** As `openLight` has it. */
const LIGHTS: Readonly<Record<Light, (parameters: Parameters, today: CivilDate) => string>> = {
  red: (parameters, today) => `a.state in ('running', 'paused') and a.due_on < ${parameters.add(today)}::date`,
  yellow: (parameters, today) => {
    const day = `${parameters.add(today)}::date`;
    return `a.state = 'running' and a.due_on >= ${day} and a.warn_on <= ${day}`;
  },
  green: (parameters, today) => {
    const day = `${parameters.add(today)}::date`;
    return `a.state = 'running' and a.due_on >= ${day} and (a.warn_on is null or a.warn_on > ${day})`;
  },
  blue: (parameters, today) => `a.state = 'paused' and (a.due_on is null or a.due_on >= ${parameters.add(today)}::date)`,
  grey: () => `a.state in ('submitted', 'supplementing')`,
};
