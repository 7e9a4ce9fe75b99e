import { ConfigurationError } from '../config/configuration-error.js';
import { loadEnvFile, readDatabaseUrl } from '../config/env.js';
import { connectionFault } from '../database/connection-fault.js';
import { DatabaseRefusal } from '../database/database-refusal.js';
import { migrate } from '../database/migrate.js';

/** `npm run migrate`: brings the database up to the code. */
async function run(): Promise<void> {
  loadEnvFile();
  const url = readDatabaseUrl();
  try {
    const names = await migrate(url);
    console.log(names.length === 0 ? 'nothing to do' : names.join('\n'));
  } catch (error) {
    const fault = connectionFault(error, url);
    throw fault === null ? error : new DatabaseRefusal(fault);
  }
}

try {
  await run();
} catch (error) {
  const expected = error instanceof ConfigurationError || error instanceof DatabaseRefusal;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
