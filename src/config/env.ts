import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readAlertSettings, type AlertSettings } from './alert-settings.js';
import { projectRoot } from './project-root.js';
import { VariableReader, type EnvSource } from './variable-reader.js';

const NODE_ENVS = ['development', 'test', 'production'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Env {
  readonly nodeEnv: (typeof NODE_ENVS)[number];
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly officeTimeZone: string;
  readonly sessionHours: number;
  readonly cookieSecure: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly timeTravel: boolean;
  readonly trustProxy: boolean;
  readonly evaluate: boolean;
  readonly alerts: AlertSettings;
  readonly evaluationsKeptDays: number;
  readonly postRoom: boolean;
  readonly statistics: boolean;
  readonly publicUrl: string | null;
  readonly smtpUrl: string | null;
  readonly smtpFrom: string;
  readonly allowPrivateWebhooks: boolean;
  readonly secretsKeys: readonly Buffer[];
  readonly noticeMonths: number;
  readonly answersKeptDays: number;
  readonly webFolder: string;
}

/** Reads every setting, or throws one `ConfigurationError` that names every fault. */
export function readEnv(source: EnvSource = process.env): Env {
  const read = new VariableReader(source);
  const nodeEnv = read.oneOf('NODE_ENV', NODE_ENVS, 'development');
  const env: Env = {
    nodeEnv,
    host: read.text('HOST', '127.0.0.1'),
    port: read.integer('PORT', { from: 0, to: 65_535 }, 3000),
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    databasePool: read.integer('DATABASE_POOL', { from: 1, to: 50 }, 6),
    officeTimeZone: read.timeZone('OFFICE_TIME_ZONE', 'Asia/Shanghai'),
    sessionHours: read.integer('SESSION_HOURS', { from: 1, to: 720 }, 12),
    cookieSecure: read.flag('COOKIE_SECURE', nodeEnv === 'production'),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    timeTravel: read.flag('TIME_TRAVEL', false),
    trustProxy: read.flag('TRUST_PROXY', false),
    evaluate: read.flag('EVALUATE', nodeEnv !== 'test'),
    alerts: readAlertSettings(read),
    evaluationsKeptDays: read.integer('EVALUATIONS_KEPT_DAYS', { from: 1, to: 36_500 }, 30),
    postRoom: read.flag('POST_ROOM', nodeEnv !== 'test'),
    statistics: read.flag('STATISTICS', nodeEnv !== 'test'),
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'], 'https://approvals.example.com'),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://user:password@mail.example.com:465'),
    smtpFrom: read.mailbox('SMTP_FROM', '工程建设项目审批 <approvals@localhost>'),
    allowPrivateWebhooks: read.flag('ALLOW_PRIVATE_WEBHOOKS', false),
    secretsKeys: read.keys('SECRETS_KEY'),
    noticeMonths: read.integer('NOTICE_MONTHS', { from: 0, to: 1200 }, 12),
    answersKeptDays: read.integer('ANSWERS_KEPT_DAYS', { from: 1, to: 36_500 }, 30),
    webFolder: read.folderWith('index.html', 'WEB_FOLDER', join(projectRoot(), 'web', 'dist')),
  };
  if (env.timeTravel && env.nodeEnv === 'production') {
    read.fault('TIME_TRAVEL', 'is 1 while NODE_ENV is production', '0, because the clock of a production system is never moved');
  }
  read.refuseFaults();
  return env;
}

/** The one setting that a migration needs. */
export function readDatabaseUrl(source: EnvSource = process.env): string {
  const read = new VariableReader(source);
  const url = read.databaseUrl('DATABASE_URL');
  read.refuseFaults();
  return url;
}

/** Adds the settings of a `.env` file, if there is one; what the environment already says wins over the file. */
export function loadEnvFile(file = join(projectRoot(), '.env')): void {
  if (existsSync(file)) process.loadEnvFile(file);
}
