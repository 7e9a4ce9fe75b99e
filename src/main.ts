import { loadEnvFile, readEnv } from './config/env.js';
import { migrate } from './database/migrate.js';
import { createApplication } from './application.js';
import { explainFailedStart } from './failed-start.js';

try {
  loadEnvFile();
  const env = readEnv();
  await migrate(env.databaseUrl);
  const app = await createApplication(env);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  await app.listen(env.port, env.host);
} catch (fault) {
  process.stderr.write(`${explainFailedStart(fault)}\n`);
  process.exit(1);
}
