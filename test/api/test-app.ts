import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import supertest from 'supertest';

import { createApplication } from '../../src/application.js';
import { readEnv, type Env } from '../../src/config/env.js';
import { POOL } from '../../src/database/pool.js';
import { createLogger } from '../../src/http/logger.js';
import { establishCity } from '../../src/people/city.js';
import { Sessions } from '../../src/people/sessions.js';
import { WallClock } from '../../src/time/wall-clock.js';
import { freshDatabase } from '../database/fresh-database.js';
import { cheapHash, testCity } from './test-city.js';

export type Agent = ReturnType<typeof supertest.agent>;

/** The real application on a database of its own, listening. */
export interface TestApp {
  readonly url: string;
  readonly nest: NestFastifyApplication;
  readonly pool: pg.Pool;
  /** Ids by username. */
  readonly people: ReadonlyMap<string, string>;
  /** Asks without being signed in. */
  readonly anyone: ReturnType<typeof supertest>;
  /** Asks as this person, with a bearer token. */
  as(username: string): Agent;
  moveTo(instant: string | null): void;
  close(): Promise<void>;
}

export interface TestSettings {
  readonly timeTravel?: true;
  readonly env?: Partial<Env>;
  /** Gets the lines of the log, which nobody sees otherwise. */
  readonly log?: (line: string) => void;
}

export async function startTestApp(settings: TestSettings = {}): Promise<TestApp> {
  const database = await freshDatabase();
  const env = { ...readEnv({ NODE_ENV: 'test', DATABASE_URL: database.url, LOG_LEVEL: 'fatal', PORT: '0', TIME_TRAVEL: settings.timeTravel ? '1' : '0' }), ...settings.env };
  const { log } = settings;
  const nest = await createApplication(env, log && createLogger(env, { write: log }));
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  const pool = nest.get<pg.Pool>(POOL);
  const people = await establishCity(pool, testCity(), cheapHash);
  const agents = await signEverybodyIn(nest.get(Sessions), people, url);
  return {
    url,
    nest,
    pool,
    people,
    anyone: supertest(url),
    as(username) {
      const agent = agents.get(username);
      if (!agent) throw new Error(`nobody in the test city is called ${username}`);
      return agent;
    },
    moveTo(instant) {
      nest.get(WallClock).set(instant === null ? null : Date.parse(instant));
    },
    async close() {
      await nest.close();
      await database.drop();
    },
  };
}

async function signEverybodyIn(sessions: Sessions, people: TestApp['people'], url: string): Promise<ReadonlyMap<string, Agent>> {
  const signIn = async ([username, id]: readonly [string, string]) => {
    const token = await sessions.open(id);
    return [username, supertest.agent(url).set('Authorization', `Bearer ${token}`)] as const;
  };
  return new Map(await Promise.all([...people].map(signIn)));
}
