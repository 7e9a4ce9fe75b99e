import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Response } from 'supertest';
import type { TestApp } from '../api/test-app.js';

export type ReadCell = string | number | boolean | Date | null;
export type ReadRow = readonly ReadCell[];

/** The bytes and headers of a file that this person exports. */
export async function exported(app: TestApp, who: string, address: string, headers: Record<string, string> = {}) {
  const { body, headers: answered } = await app.as(who).get(address).set(headers).buffer().parse(bytes).expect(200);
  return { bytes: body as Buffer, headers: answered as Record<string, string> };
}

/** The rows of a CSV file, its header the first, each value as it is written. */
export function csvRows(file: Buffer): readonly (readonly string[])[] {
  return parseCsv(file.toString('utf8'), { typeInference: false, delimiter: ',' }) as string[][];
}

/** A workbook as somebody else's reader understands it. */
export function readWorkbook(file: Buffer) {
  return readXlsx(file, { readStyles: true });
}

function bytes(response: Response, done: (fault: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
  stream.on('error', (fault: Error) => done(fault, Buffer.alloc(0)));
}
