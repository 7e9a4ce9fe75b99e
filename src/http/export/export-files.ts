import { Inject, Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { POOL } from '../../database/pool.js';
import type { Snapshot } from '../../database/snapshot.js';
import { OfficeClock } from '../../time/office-clock.js';
import { begun } from './begun.js';
import { csv } from './csv.js';
import type { ExportRequest } from './export-request.js';
import { ExportSnapshots } from './export-snapshots.js';
import type { ExportTable } from './export-table.js';
import { KnownNames } from './known-names.js';
import { officeTime } from './office-time.js';
import { pagesOfList, type AskedList } from './pages-of-list.js';
import type { Sheet } from './sheet.js';
import { workbook } from './xlsx/workbook.js';

/** Nobody downloads for longer; what an export reads from keeps the database from tidying up. */
const LONGEST_MS = 15 * 60_000;

/** Lists as files, of which the bytes are made as they are read. */
@Injectable()
export class ExportFiles {
  constructor(
    private readonly snapshots: ExportSnapshots,
    private readonly clock: OfficeClock,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Every page is asked for from the same snapshot of the database, which is given back when the file is closed. */
  async open(table: ExportTable<unknown, unknown>, asked: ExportRequest, list: AskedList): Promise<Readable> {
    const snapshot = await this.snapshots.take();
    try {
      const file = await this.file(table, asked, list, snapshot);
      file.once('close', () => void this.snapshots.release(snapshot));
      endInTime(file);
      return file;
    } catch (fault) {
      await this.snapshots.release(snapshot);
      throw fault;
    }
  }

  private async file(table: ExportTable<unknown, unknown>, { format, language }: ExportRequest, list: AskedList, snapshot: Snapshot): Promise<Readable> {
    const read = snapshot.read.bind(snapshot);
    const names = await read(() => KnownNames.load(this.pool, language));
    const time = officeTime(this.env.officeTimeZone);
    let notes: Sheet['notes'] = [];
    const answered = (answer: unknown) => {
      if (notes.length === 0) notes = table.notes?.(answer, names, time) ?? [];
    };
    const sheet: Sheet = {
      title: table.title[language],
      language,
      columns: table.columns.map(({ title, kind, width }) => ({ title: title[language], kind, width })),
      pages: await begun(pagesOfList(table, list, names, answered), read),
      notes,
      officeTime: time,
    };
    return format === 'csv' ? Readable.from(csv(sheet), { objectMode: false }) : workbook(sheet, { writtenAt: new Date(this.clock.now()) });
  }
}

function endInTime(file: Readable): void {
  const end = setTimeout(() => file.destroy(new Error('the export took too long')), LONGEST_MS);
  end.unref();
  file.once('close', () => clearTimeout(end));
}
