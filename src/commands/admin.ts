import { loadEnvFile, readDatabaseUrl } from '../config/env.js';
import { createPool } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { explainFailedStart } from '../failed-start.js';
import { appointAdministrator } from '../people/appoint-administrator.js';

const USAGE = `Usage: npm run admin -- <username> <name>
  username: 1 to 64 letters, digits, dots, hyphens or underscores
  name: 1 to 100 characters`;

/** `npm run admin -- <username> <name>`: the first administrator of a new installation. */
async function run(url: string, username: string, name: string): Promise<boolean> {
  await migrate(url);
  const pool = createPool(url, 1);
  try {
    const appointment = await appointAdministrator(pool, username, name);
    if (appointment.ok) console.log(`${name} (${username}) is an administrator now. The password, which is not shown again:\n${appointment.password}`);
    else console.error(`There is somebody with the username ${username} already.`);
    return appointment.ok;
  } finally {
    await pool.end();
  }
}

const [username = '', name = '', ...rest] = process.argv.slice(2);
if (!/^[\w.-]{1,64}$/.test(username) || name.trim() === '' || name.length > 100 || rest.length > 0) {
  console.error(USAGE);
  process.exit(1);
}
let url: string | undefined;
try {
  loadEnvFile();
  url = readDatabaseUrl();
  if (!(await run(url, username, name.trim()))) process.exitCode = 1;
} catch (fault) {
  console.error(explainFailedStart(fault, url));
  process.exitCode = 1;
}
