import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { ConfigurationError } from '../../src/config/configuration-error.js';
import { readDatabaseUrl, readEnv } from '../../src/config/env.js';
import { projectRoot } from '../../src/config/project-root.js';

const DATABASE_URL = 'postgres://somebody:secret@127.0.0.1:5432/approvals';

function faultsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('need nothing but the database', () => {
    expect(readEnv({ DATABASE_URL })).toEqual({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: DATABASE_URL,
      databasePool: 6,
      officeTimeZone: 'Asia/Shanghai',
      sessionHours: 12,
      cookieSecure: false,
      logLevel: 'info',
      timeTravel: false,
      trustProxy: false,
      evaluate: true,
      alerts: {
        overdueAfter: 0,
        escalatedAfter: 3,
        nearDueTo: ['handler', 'agent'],
        overdueTo: ['handler', 'agent', 'department-head', 'park-leader'],
        escalatedTo: ['handler', 'agent', 'department-head', 'city-leader'],
      },
      evaluationsKeptDays: 30,
      postRoom: true,
      statistics: true,
      publicUrl: null,
      smtpUrl: null,
      smtpFrom: '工程建设项目审批 <approvals@localhost>',
      allowPrivateWebhooks: false,
      secretsKeys: [],
      noticeMonths: 12,
      answersKeptDays: 30,
      webFolder: join(projectRoot(), 'web', 'dist'),
    });
  });

  it('name every fault at once, a line each', () => {
    const faults = faultsOf({
      NODE_ENV: 'staging',
      PORT: '65536',
      DATABASE_URL: 'mysql://somebody:secret@127.0.0.1/approvals',
      DATABASE_POOL: '0',
      OFFICE_TIME_ZONE: 'Asia/Peking',
      SESSION_HOURS: '1.5',
      COOKIE_SECURE: 'yes',
      LOG_LEVEL: 'loud',
      TIME_TRAVEL: 'true',
      TRUST_PROXY: '2',
      EVALUATE: 'no',
      POST_ROOM: 'no',
      STATISTICS: 'no',
      PUBLIC_URL: 'approvals',
      SMTP_URL: 'mail.example.com',
      SMTP_FROM: 'approvals',
      ALLOW_PRIVATE_WEBHOOKS: 'yes',
      SECRETS_KEY: 'secret',
      NOTICE_MONTHS: '-1',
      ANSWERS_KEPT_DAYS: '0',
      WEB_FOLDER: '/there/is/no/such/folder',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'NODE_ENV',
      'PORT',
      'DATABASE_URL',
      'DATABASE_POOL',
      'OFFICE_TIME_ZONE',
      'SESSION_HOURS',
      'COOKIE_SECURE',
      'LOG_LEVEL',
      'TIME_TRAVEL',
      'TRUST_PROXY',
      'EVALUATE',
      'POST_ROOM',
      'STATISTICS',
      'PUBLIC_URL',
      'SMTP_URL',
      'SMTP_FROM',
      'ALLOW_PRIVATE_WEBHOOKS',
      'SECRETS_KEY',
      'NOTICE_MONTHS',
      'ANSWERS_KEPT_DAYS',
      'WEB_FOLDER',
    ]);
    expect(faults[1]).toBe('PORT is "65536"; expected a whole number from 0 to 65535');
    expect(new ConfigurationError(faults).message.split('\n')).toHaveLength(21);
  });

  it.each(['approvals@example.com', '审批系统 <approvals@example.com>'])('let mail be from %s', (smtpFrom) => {
    expect(readEnv({ DATABASE_URL, SMTP_FROM: smtpFrom }).smtpFrom).toBe(smtpFrom);
  });

  it('never repeat a password', () => {
    expect(faultsOf({ DATABASE_URL: 'http://somebody:secret@127.0.0.1/approvals', SECRETS_KEY: 'secret' }).join()).not.toContain('secret');
  });

  it('say when alerts are raised and who is told', () => {
    expect(readEnv({ DATABASE_URL, ALERT_ESCALATED_AFTER: '5', ALERT_NEAR_DUE_TO: 'handler, park-leader' }).alerts).toMatchObject({ escalatedAfter: 5, nearDueTo: ['handler', 'park-leader'] });
    expect(faultsOf({ DATABASE_URL, ALERT_OVERDUE_TO: 'handler,mayor', ALERT_OVERDUE_AFTER: '4' })).toEqual([
      expect.stringMatching(/^ALERT_OVERDUE_TO is "handler,mayor"; expected some of handler, agent,/),
      'ALERT_ESCALATED_AFTER is 3; expected at least ALERT_OVERDUE_AFTER, 4',
    ]);
  });

  it('refuse a moved clock in production', () => {
    expect(faultsOf({ DATABASE_URL, NODE_ENV: 'production', TIME_TRAVEL: '1' })).toEqual([expect.stringContaining('TIME_TRAVEL')]);
  });

  it('keep the cookie to HTTPS in production, unless told otherwise', () => {
    expect(readEnv({ DATABASE_URL, NODE_ENV: 'production' }).cookieSecure).toBe(true);
    expect(readEnv({ DATABASE_URL, NODE_ENV: 'production', COOKIE_SECURE: '0' }).cookieSecure).toBe(false);
  });

  it('take an empty variable for one that is not set', () => {
    expect(readEnv({ DATABASE_URL, PORT: '', HOST: ' ' })).toMatchObject({ port: 3000, host: '127.0.0.1' });
  });

  it('need a database with a name', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://127.0.0.1' })).toHaveLength(1);
    expect(readDatabaseUrl({ DATABASE_URL: 'postgresql://127.0.0.1/approvals', PORT: 'wrong' })).toBe('postgresql://127.0.0.1/approvals');
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(projectRoot(), '.env.example'), 'utf8');
  const example = parseEnv(text) as Record<string, string>;

  it('lists exactly the variables that are read', () => {
    const read = new Set<string>();
    readEnv(new Proxy({ DATABASE_URL }, { get: (target, name: 'DATABASE_URL') => (read.add(name), target[name]) }));
    expect(Object.keys(example).sort()).toEqual([...read].sort());
  });

  it('names the oldest PostgreSQL that the program takes', () => {
    expect(text).toContain('(14 or newer)');
    expect(readFileSync(join(projectRoot(), 'src/database/migrate.ts'), 'utf8')).toContain('OLDEST_SERVER = 14;');
  });

  it('shows the defaults', () => {
    expect(readEnv(example)).toEqual({ ...readEnv({ DATABASE_URL }), databaseUrl: example.DATABASE_URL });
  });

  it('explains each of them in the line above', () => {
    const lines = text.split('\n');
    const unexplained = lines.filter((line, index) => /^[A-Z_]+=/.test(line) && !/^# \S/.test(lines[index - 1] ?? ''));
    expect(unexplained).toEqual([]);
  });
});
