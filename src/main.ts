import { createApplication } from './application.js';
import { loadEnvFile, readEnv, type Env } from './config/env.js';
import { migrate } from './database/migrate.js';
import { explainFailedStart } from './failed-start.js';

let env: Env | undefined;
try {
  loadEnvFile();
  env = readEnv();
  await migrate(env.databaseUrl);
  const app = await createApplication(env);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  await app.listen(env.port, env.host);
} catch (fault) {
  process.stderr.write(`${explainFailedStart(fault, env?.databaseUrl)}\n`);
  process.exit(1);
}
