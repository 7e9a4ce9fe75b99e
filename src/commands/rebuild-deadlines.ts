import { NestFactory } from '@nestjs/core';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { loadEnvFile, readEnv, type Env } from '../config/env.js';
import { describeDifference } from '../deadlines/rebuild/differences.js';
import { RebuildDeadlines, type RebuildReport } from '../deadlines/rebuild/rebuild-deadlines.js';
import { RebuildModule } from '../deadlines/rebuild/rebuild.module.js';
import { explainFailedStart } from '../failed-start.js';
import { describeOrderDifference, RebuildOrderDeadlines, type OrderRebuildReport } from '../orders/rebuild-order-deadlines.js';
import { FoundationModule } from '../foundation.module.js';

const USAGE = 'Usage: npm run deadlines:rebuild [-- --fix]';

/** `npm run deadlines:rebuild [-- --fix]`: compares the deadlines with the ledgers; mends them only when asked to. */
async function rebuild(env: Env, fix: boolean): Promise<Reports> {
  const context = await NestFactory.createApplicationContext(
    { module: class Rebuild {}, imports: [FoundationModule.with(env), CalendarsModule, RebuildModule], providers: [RebuildOrderDeadlines] },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    const ofProjects = await context.get(RebuildDeadlines, { strict: false }).run({ fix });
    return { ofProjects, ofOrders: await context.get(RebuildOrderDeadlines, { strict: false }).run({ fix }) };
  } finally {
    await context.close();
  }
}

interface Reports {
  readonly ofProjects: RebuildReport;
  readonly ofOrders: OrderRebuildReport;
}

const options = process.argv.slice(2);
if (options.some((option) => option !== '--fix')) {
  console.error(USAGE);
  process.exit(1);
}
let env: Env | undefined;
try {
  loadEnvFile();
  env = readEnv();
  const fix = options.includes('--fix');
  const { ofProjects, ofOrders } = await rebuild(env, fix);
  for (const { project, differences } of ofProjects.found) {
    console.log(`${project.code} ${project.name}`);
    for (const difference of differences) console.log(`  ${describeDifference(difference)}`);
  }
  for (const difference of ofOrders.found) console.log(describeOrderDifference(difference));
  const count = ofOrders.found.length + ofProjects.found.reduce((sum, { differences }) => sum + differences.length, 0);
  console.log(`${ofProjects.projects} projects and ${ofOrders.orders} orders looked at; ${count === 0 ? 'no differences' : `${count} differences, ${fix ? 'mended' : 'not mended (--fix mends them)'}`}`);
  if (count > 0 && !fix) process.exitCode = 1;
} catch (fault) {
  console.error(explainFailedStart(fault, env?.databaseUrl));
  process.exitCode = 1;
}
