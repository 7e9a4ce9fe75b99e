import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { ConfigurationError } from './configuration-error.js';

/** `somebody@example.com` or `Somebody <somebody@example.com>`. */
const MAILBOX = /^(?:[^<>\s@]+@[^<>\s@]+|[^<>]*<[^<>\s@]+@[^<>\s@]+>)$/;

const KEY_BYTES = 32;

export type EnvSource = Readonly<Record<string, string | undefined>>;

/** Reads variables one at a time and remembers every fault, so that all of them can be named at once. */
export class VariableReader {
  private readonly faults: string[] = [];

  constructor(private readonly source: EnvSource) {}

  text(name: string, fallback: string): string {
    return this.valueOf(name) ?? fallback;
  }

  integer(name: string, range: { readonly from: number; readonly to: number }, fallback: number): number {
    const value = this.valueOf(name);
    if (value === undefined) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= range.from && number <= range.to) return number;
    this.fault(name, `is ${JSON.stringify(value)}`, `a whole number from ${range.from} to ${range.to}`);
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    return this.oneOf(name, ['0', '1'], fallback ? '1' : '0') === '1';
  }

  oneOf<const T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.valueOf(name);
    if (value === undefined) return fallback;
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined) return choice;
    this.fault(name, `is ${JSON.stringify(value)}`, `one of ${choices.join(', ')}`);
    return fallback;
  }

  /** Some of the choices, with commas between them. */
  listOf<const T extends string>(name: string, choices: readonly T[], fallback: readonly T[]): readonly T[] {
    const value = this.valueOf(name);
    if (value === undefined) return fallback;
    const chosen = value.split(',').map((word) => choices.find((choice) => choice === word.trim()));
    if (chosen.every((choice) => choice !== undefined)) return chosen;
    this.fault(name, `is ${JSON.stringify(value)}`, `some of ${choices.join(', ')}, with commas between them`);
    return fallback;
  }

  timeZone(name: string, fallback: string): string {
    const value = this.valueOf(name) ?? fallback;
    if (isTimeZone(value)) return value;
    this.fault(name, `is ${JSON.stringify(value)}`, 'an IANA time zone such as Asia/Shanghai');
    return fallback;
  }

  /** The value is not repeated in the fault: it may hold a password. */
  databaseUrl(name: string): string {
    const value = this.valueOf(name);
    const expected = 'a URL such as postgres://user:password@127.0.0.1:5432/approvals';
    if (value === undefined) this.fault(name, 'is missing', expected);
    else if (!isPostgresUrl(value)) this.fault(name, 'is not the URL of a PostgreSQL database', expected);
    return value ?? '';
  }

  /** Null when it is not set. The value is not repeated in the fault: it may hold a password. */
  url(name: string, protocols: readonly string[], example: string): string | null {
    const value = this.valueOf(name);
    if (value === undefined) return null;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol) && new URL(value).hostname !== '') return value;
    this.fault(name, 'is not such a URL', `one such as ${example}`);
    return null;
  }

  /** Who mail is from: an address, with or without a name. */
  mailbox(name: string, fallback: string): string {
    const value = this.valueOf(name);
    if (value === undefined) return fallback;
    if (MAILBOX.test(value)) return value;
    this.fault(name, `is ${JSON.stringify(value)}`, `an address such as ${fallback}`);
    return fallback;
  }

  /** Keys of 32 bytes in base64, divided by commas; none when it is not set. The value is not repeated in the fault. */
  keys(name: string): readonly Buffer[] {
    const keys = (this.valueOf(name)?.split(',') ?? []).map((text) => Buffer.from(text.trim(), 'base64'));
    if (keys.every(({ length }) => length === KEY_BYTES)) return keys;
    this.fault(name, 'is not a key, or several divided by commas', `${KEY_BYTES} bytes in base64, as \`openssl rand -base64 ${KEY_BYTES}\` writes them`);
    return [];
  }

  /** A folder that holds this file. */
  folderWith(file: string, name: string, fallback: string): string {
    const value = this.valueOf(name);
    if (value === undefined || existsSync(join(value, file))) return value ?? fallback;
    this.fault(name, `is ${JSON.stringify(value)}, where no ${file} lies`, `a folder such as ${fallback}`);
    return fallback;
  }

  fault(name: string, problem: string, expected: string): void {
    this.faults.push(`${name} ${problem}; expected ${expected}`);
  }

  refuseFaults(): void {
    if (this.faults.length > 0) throw new ConfigurationError(this.faults);
  }

  /** An empty variable counts as one that is not set. */
  private valueOf(name: string): string | undefined {
    const value = this.source[name]?.trim();
    return value === '' ? undefined : value;
  }
}

function isPostgresUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname } = new URL(value);
  return ['postgres:', 'postgresql:'].includes(protocol) && pathname.length > 1;
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
