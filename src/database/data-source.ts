import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';

import type { Env } from '../config/env.js';
import { readCivilTypes } from './civil-types.js';

const APPLICATION_NAME = 'approval-orchestrator';
const PATIENCE_MS = 30_000;

type Entities = NonNullable<DataSourceOptions['entities']>;

/** Settings of every session: nothing hangs for ever, and the server thinks in UTC as we do. */
const SESSION = {
  application_name: APPLICATION_NAME,
  statement_timeout: PATIENCE_MS,
  idle_in_transaction_session_timeout: PATIENCE_MS,
  connectionTimeoutMillis: 10_000,
  options: '-c TimeZone=UTC',
} as const;

export function dataSourceOptions(env: Pick<Env, 'databaseUrl' | 'databasePool'>, entities: Entities): DataSourceOptions {
  readCivilTypes();
  return {
    type: 'postgres',
    driver: pg,
    url: env.databaseUrl,
    applicationName: APPLICATION_NAME,
    poolSize: env.databasePool,
    entities,
    synchronize: false,
    installExtensions: false,
    logging: false,
    extra: SESSION,
  };
}

/** A plain pool for statements that are written by hand. */
export function createPool(url: string, max: number): pg.Pool {
  readCivilTypes();
  return outliving(new pg.Pool({ ...SESSION, options: `${SESSION.options} ${A_SCREENFUL}`, connectionString: url, max }));
}

/**
 * A read fills a screen with few rows, most of them in memory: starting workers or a compiler for it takes longer than it
 * does, and looking rows up costs little more than reading on.
 */
const A_SCREENFUL = '-c max_parallel_workers_per_gather=0 -c jit=off -c random_page_cost=1.1';

/**
 * The pool on which turns are written. Its statements always touch few rows by their keys, whatever the planner may think
 * of the tables while they are young; their plans are made once, so that its connections are kept.
 */
export function createTurnPool(url: string, max: number): pg.Pool {
  readCivilTypes();
  return outliving(new pg.Pool({ ...SESSION, options: `${SESSION.options} ${BY_KEY}`, connectionString: url, max, idleTimeoutMillis: 0 }));
}

const BY_KEY = '-c jit=off -c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';

/** Whoever uses a connection that is lost is told by the statement; nobody else has to fall. */
function outliving(pool: pg.Pool): pg.Pool {
  return pool.on('connect', (client) => void client.on('error', () => undefined));
}
