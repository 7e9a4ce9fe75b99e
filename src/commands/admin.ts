import { loadEnvFile, readDatabaseUrl } from '../config/env.js';
import { createPool } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { explainFailedStart } from '../failed-start.js';
import { appointAdministrator } from '../people/appoint-administrator.js';

const USAGE = 'Usage: npm run admin -- <username> <name>\n  username: 1 to 64 letters, digits, dots, hyphens or underscores';

/** `npm run admin -- <username> <name>`: the first administrator of a new installation. */
async function run(username: string, name: string): Promise<void> {
  loadEnvFile();
  const url = readDatabaseUrl();
  await migrate(url);
  const pool = createPool(url, 1);
  try {
    const appointment = await appointAdministrator(pool, username, name);
    if (!appointment.ok) throw new UsageError(`There is somebody with the username ${username} already.`);
    console.log(`${name} (${username}) is an administrator now. The password, which is not shown again:\n${appointment.password}`);
  } finally {
    await pool.end();
  }
}

class UsageError extends Error {}

try {
  const [username = '', name = '', ...rest] = process.argv.slice(2);
  if (!/^[\w.-]{1,64}$/.test(username) || name.trim() === '' || name.length > 100 || rest.length > 0) throw new UsageError(USAGE);
  await run(username, name.trim());
} catch (fault) {
  console.error(fault instanceof UsageError ? fault.message : explainFailedStart(fault));
  process.exitCode = 1;
}
