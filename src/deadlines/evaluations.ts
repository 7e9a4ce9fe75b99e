import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { EVALUATION_COLUMNS, type EvaluationRow } from './evaluation-rows.js';
import type { EvaluationDto, EvaluationsDto, EvaluationsQueryDto } from './evaluation.dto.js';

const PAGE = 50;

/** When deadlines were evaluated, and what came of it. */
@Injectable()
export class Evaluations {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async list({ before, limit = PAGE }: EvaluationsQueryDto): Promise<EvaluationsDto> {
    const { rows } = await this.pool.query<EvaluationRow>(
      `select ${EVALUATION_COLUMNS} from evaluation where $1::bigint is null or id < $1 order by id desc limit $2`,
      [before ?? null, limit + 1],
    );
    const shown = rows.slice(0, limit);
    return { evaluations: shown.map(evaluationView), next: rows.length > limit ? shown.at(-1)!.id : null };
  }
}

export function evaluationView({ startedAt, ...row }: EvaluationRow): EvaluationDto {
  return { ...row, startedAt: startedAt.toISOString() };
}
