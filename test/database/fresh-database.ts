import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';

import pg from 'pg';

import { projectRoot } from '../../src/config/project-root.js';
import { TEMPLATE } from './template.js';

export interface FreshDatabase {
  readonly url: string;
  /** Call it in `afterAll`. When a test of the file has failed, the database is kept and its URL printed at the end of the run. */
  drop(): Promise<void>;
}

/** A database of this test file alone, with the schema of today and nothing in it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl());
  url.pathname = name;
  await execute(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
  await execute(`COMMENT ON DATABASE ${name} IS ${pg.escapeLiteral(testFile())}`);
  return {
    url: url.href,
    async drop() {
      if (!testFileHasFailed()) await execute(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function execute(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
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
