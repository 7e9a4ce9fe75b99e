import type { SheetRow } from '../sheet.js';

/** Rows one after the other, so that one sheet can go on where the one before was full. */
export class RowSource {
  private rows: readonly SheetRow[] = [];
  private at = 0;
  private readonly pages: AsyncIterator<readonly SheetRow[]>;

  constructor(pages: AsyncIterable<readonly SheetRow[]>) {
    this.pages = pages[Symbol.asyncIterator]();
  }

  /** What has been read already, at most so many; fetches the next page when that is nothing. Empty when there is no more. */
  async take(most: number): Promise<readonly SheetRow[]> {
    while (this.at === this.rows.length) {
      const { done, value } = await this.pages.next();
      if (done) return [];
      [this.rows, this.at] = [value, 0];
    }
    const taken = this.rows.slice(this.at, this.at + most);
    this.at += taken.length;
    return taken;
  }

  async isEmpty(): Promise<boolean> {
    if ((await this.take(1)).length === 0) return true;
    this.at -= 1;
    return false;
  }
}
