import pg from 'pg';

import { connectionFault } from '../../src/database/connection-fault.js';
import { freePort } from '../../src/database/embedded/free-port.js';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

async function faultOf(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  return client.connect().then(
    () => client.end().then(() => 'no fault'),
    (error: unknown) => connectionFault(error, url),
  );
}

describe('a database that cannot be used is explained in a sentence', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('no server', async () => {
    const port = await freePort();
    expect(await faultOf(`postgres://a:b@127.0.0.1:${port}/approvals`)).toBe(`no PostgreSQL server answers at 127.0.0.1:${port}`);
    expect(await faultOf(`postgres://a:b@localhost:${port}/approvals`)).toBe(`no PostgreSQL server answers at localhost:${port}`);
  });

  it('a wrong password', async () => {
    const url = new URL(database.url);
    url.password = 'guess';
    expect(await faultOf(url.href)).toBe(`the PostgreSQL server at ${url.host} refuses the password or the user postgres`);
  });

  it('no such database', async () => {
    const url = new URL(database.url);
    url.pathname = 'nowhere';
    expect(await faultOf(url.href)).toBe(`the PostgreSQL server at ${url.host} has no database nowhere`);
  });

  it('anything else is not explained away', () => {
    expect(connectionFault(new Error('column "x" does not exist'), database.url)).toBeNull();
  });
});
