import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import { holdsRole, type Principal } from '../../people/principal.js';
import { answerOf } from '../asked/answer-of.js';
import { grouped, groupView } from '../asked/grouping.js';
import { askedMonths, monthsView, periodsOf } from '../asked/months.js';
import { Selections } from '../asked/selections.js';
import type { AttemptRow } from '../cases/attempt-rows.js';
import { CaseReader } from '../cases/case-reader.js';
import { includesNow, signCase, signSearch } from './sign-cases.js';
import { signsOf, signsRows } from './sign-counts.js';
import { SIGN_WORDS, TRUST_SIGNS } from './signs.js';
import type { SignCasesDto, SignCasesQueryDto, TrustDto, TrustQueryDto } from './trust.dto.js';

/** How far the other figures can be trusted. A sign says what has happened, and accuses nobody. */
@Injectable()
export class Trust {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly selections: Selections,
    private readonly cases: CaseReader,
  ) {}

  async read(principal: Principal, query: TrustQueryDto): Promise<TrustDto> {
    const { by = 'department' } = query;
    const selection = await this.selections.of(principal, query, ledParks(principal));
    const months = askedMonths(query, selection.today);
    const open = includesNow(months, selection) ? [{ period: 'open', sign: 1 } as const] : [];
    const all = await signsRows(this.pool, selection, [...periodsOf(months, selection.today), ...open]);
    const known = all.filter(({ subject }) => selection.subject(subject) !== undefined);
    const rows = grouped(known, selection, by).map(({ subject, rows: own }) => ({ ...groupView(subject, by, selection), ...signsOf(own) }));
    return {
      ...answerOf(selection),
      period: monthsView(months, selection.today),
      signs: TRUST_SIGNS.map((sign) => ({ sign, ...SIGN_WORDS[sign] })),
      total: signsOf(known),
      rows: rows.sort((one, other) => other.attempts - one.attempts || (one.key < other.key ? -1 : 1)),
      formulas: Object.fromEntries(TRUST_SIGNS.map((sign) => [sign, SIGN_WORDS[sign].explanation])),
    };
  }

  async shown(principal: Principal, query: SignCasesQueryDto): Promise<SignCasesDto> {
    const { sign, item } = query;
    const selection = await this.selections.of(principal, query, ledParks(principal));
    const months = askedMonths(query, selection.today);
    const { rows, next } = await this.cases.read<AttemptRow>(signSearch(selection, months, sign, item), query);
    return { ...answerOf(selection), period: monthsView(months, selection.today), sign, cases: rows.map((row) => signCase(row, sign, selection)), next };
  }
}

/** Only who leads a park, and administrators, are told. */
function ledParks(principal: Principal): 'all' | readonly string[] {
  const led = principal.grants.filter(({ role }) => role === 'leader').map(({ park }) => park);
  return holdsRole(principal, 'administrator') || led.includes(null) ? 'all' : led.filter((park) => park !== null);
}
