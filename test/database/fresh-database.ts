import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';

import pg from 'pg';

import { projectRoot } from '../../src/config/project-root.js';
import { queryDatabase } from './query-database.js';
import { TEMPLATE } from './template.js';

export interface FreshDatabase {
  readonly url: string;
  /** Call it in `afterAll`. When a test of the file has failed, the database is kept and its URL printed at the end of the run. */
  drop(): Promise<void>;
}

/** A database of this test file alone, with the schema of today and nothing in it. */
export function freshDatabase(): Promise<FreshDatabase> {
  return createDatabase(`TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
}

/** The same without a schema. */
export function emptyDatabase(): Promise<FreshDatabase> {
  return createDatabase('');
}

/** One that cannot hold Chinese. */
export function latinDatabase(): Promise<FreshDatabase> {
  return createDatabase(`TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'`);
}

async function createDatabase(likeness: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl());
  url.pathname = name;
  await queryDatabase(serverUrl(), `CREATE DATABASE ${name} ${likeness}`);
  await queryDatabase(serverUrl(), `COMMENT ON DATABASE ${name} IS ${pg.escapeLiteral(testFile())}`);
  return {
    url: url.href,
    async drop() {
      if (!testFileHasFailed()) await queryDatabase(serverUrl(), `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function serverUrl(): string {
  const url = process.env.TEST_SERVER_URL;
  if (url === undefined) throw new Error('there is no test server: run the tests with npm test');
  return url;
}

function testFile(): string {
  return relative(projectRoot(), expect.getState().testPath ?? '');
}

/** Written by test/database/failure-aware-environment.ts. */
function testFileHasFailed(): boolean {
  return (globalThis as { testFileHasFailed?: boolean }).testFileHasFailed === true;
}
