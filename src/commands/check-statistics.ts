import { NestFactory } from '@nestjs/core';
import { loadEnvFile, readEnv, type Env } from '../config/env.js';
import { explainFailedStart } from '../failed-start.js';
import { FoundationModule } from '../foundation.module.js';
import { CheckModule } from '../statistics/check/check.module.js';
import { CheckStatistics, type CheckReport } from '../statistics/check/check-statistics.js';

const USAGE = 'Usage: npm run statistics:check [-- --rebuild]';

/** `npm run statistics:check [-- --rebuild]`: compares leaders' figures with what projects and histories say; mends them only when asked to. */
async function check(env: Env, rebuild: boolean): Promise<CheckReport> {
  const context = await NestFactory.createApplicationContext(
    { module: class Check {}, imports: [FoundationModule.with(env), CheckModule] },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    return await context.get(CheckStatistics, { strict: false }).run({ rebuild });
  } finally {
    await context.close();
  }
}

const options = process.argv.slice(2);
if (options.some((option) => option !== '--rebuild')) {
  console.error(USAGE);
  process.exit(1);
}
let env: Env | undefined;
try {
  loadEnvFile();
  env = readEnv();
  const rebuild = options.includes('--rebuild');
  const { projects, due, rows, rollups } = await check(env, rebuild);
  for (const { projectId, differences } of rows) {
    console.log(`project ${projectId}`);
    for (const difference of differences) console.log(`  ${difference}`);
  }
  for (const { table, cells, examples } of rollups) {
    console.log(`${table}: ${cells} cells are not the sums of their rows`);
    for (const example of examples) console.log(`  ${example}`);
  }
  const count = rows.length + rollups.length;
  const outcome = count === 0 ? 'no differences' : `differences in ${rows.length} projects and ${rollups.length} rollups, ${rebuild ? 'mended' : 'not mended (--rebuild mends them)'}`;
  console.log(`${projects} projects looked at, ${due} of them not reckoned yet since they changed; ${outcome}`);
  if (count > 0 && !rebuild) process.exitCode = 1;
} catch (fault) {
  console.error(explainFailedStart(fault, env?.databaseUrl));
  process.exitCode = 1;
}
