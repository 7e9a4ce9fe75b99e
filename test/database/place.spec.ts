import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { choosePlace } from '../../src/database/embedded/place.js';
import { serverAccount } from '../../src/database/embedded/server-account.js';

/** Only root has to hand the files to another user; for everybody else the place is always the folder itself. */
const isRoot = process.getuid?.() === 0;

describe('the place of the files', () => {
  let home: string;
  let folder: string;
  const places = new Set<string>();

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'place-'));
    chmodSync(home, 0o755);
    folder = join(home, 'data');
    mkdirSync(folder);
    chmodSync(folder, 0o755);
  });
  afterEach(() => {
    for (const path of [home, ...places]) rmSync(path, { recursive: true, force: true });
  });

  const choose = async (): Promise<string> => {
    const place = await choosePlace(folder, serverAccount(join(folder, 'cluster')));
    places.add(place);
    return place;
  };

  it('is the data folder where the user of the server can work in it', async () => {
    expect(await choose()).toBe(folder);
  });

  it('is a folder of the system, with a note, where that user cannot enter', async () => {
    chmodSync(home, 0o700);
    const place = await choose();
    expect(place === folder).toBe(!isRoot);
    expect(existsSync(join(folder, 'elsewhere.json'))).toBe(isRoot);
    if (isRoot) expect(readFileSync(join(folder, 'elsewhere.json'), 'utf8')).toContain(`"database": "${place}"`);
  });

  it('stays the same, and what it holds is kept, as long as the note is there', async () => {
    chmodSync(home, 0o700);
    const place = await choose();
    writeFileSync(join(place, 'kept'), '');
    chmodSync(home, 0o755);
    expect(await choose()).toBe(place);
    expect(existsSync(join(place, 'kept'))).toBe(true);
  });

  it('begins empty again after the data folder was removed', async () => {
    chmodSync(home, 0o700);
    writeFileSync(join(await choose(), 'kept'), '');
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect(existsSync(join(await choose(), 'kept'))).toBe(false);
  });
});
