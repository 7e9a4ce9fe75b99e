import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { projectRoot } from '../config/project-root.js';
import { DatabaseRefusal } from './database-refusal.js';

const FILE = /^(\d{4})-([a-z0-9]+(?:-[a-z0-9]+)*)\.sql$/;

/** TypeORM orders migrations by the 13 digits at the end of their names. */
const FIRST = 1_000_000_000_000;

export function migrationsFolder(): string {
  return join(projectRoot(), 'migrations');
}

/** A file of the folder. */
export interface MigrationFile {
  readonly file: string;
  /** As the database knows it. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly content: string;
}

/** Every `NNNN-purpose.sql` of the folder, in order. */
export function readMigrations(folder = migrationsFolder()): readonly MigrationFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql') && file !== 'schema.sql').sort();
  refuseFaults(files);
  return files.map((file) => {
    const sql = readFileSync(join(folder, file), 'utf8');
    return { file, name: migrationName(file), sql, content: hash('sha256', sql) };
  });
}

/** `0007-notice-table.sql` is known to the database as `notice-table-1000000000007`. */
export function migrationName(file: string): string {
  const [, number, purpose] = FILE.exec(file) ?? [];
  return `${purpose}-${FIRST + Number(number)}`;
}

/** The migration as TypeORM wants it. That it has run is kept together with what it was. */
export function migrationClass({ file, name, sql, content }: MigrationFile): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      try {
        await runner.query(sql);
        await runner.query('INSERT INTO migration_content (name, sha256) VALUES ($1, $2)', [name, content]);
      } catch (error) {
        throw new DatabaseRefusal(`migrations/${file} failed: ${(error as Error).message}`, { cause: error });
      }
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${file} cannot be undone: migrations only go forward`));
    }
  };
}

function refuseFaults(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const number = FILE.exec(file)?.[1];
    if (number === undefined) throw new Error(`migrations/${file} should be named like 0001-purpose.sql`);
    const other = seen.get(number);
    if (other !== undefined) throw new Error(`migrations/${other} and migrations/${file} have the same number`);
    seen.set(number, file);
  }
}
