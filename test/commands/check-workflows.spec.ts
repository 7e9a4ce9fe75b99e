import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkflows } from '../../src/commands/check-workflows.js';
import { SAMPLE } from '../core/workflow/sample-text.js';

/** Colours and the widths of columns are nobody's business. */
function plain(lines: readonly string[]): string {
  return lines.join('\n').replace(/\u001b\[\d+m/g, '').replace(/ +/g, ' ');
}

describe('workflows:check', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workflows-'));
    await writeFile(join(folder, 'departments.yaml'), 'departments:\n  - {key: planning, title: {zh: 规划, en: Planning}}\n  - {key: housing, title: {zh: 住建, en: Housing}}\n');
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function file(name: string, text: string): Promise<string> {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  }

  it('adds up a workflow in a table and says where the critical path runs', async () => {
    const { exitCode, lines } = await checkWorkflows([await file('sample.v1.yaml', SAMPLE)], folder);
    expect(exitCode).toBe(0);
    expect(plain(lines)).toContain('sample v1 样例 (Sample)');
    expect(plain(lines)).toContain('│ start │ 2 │ 3 │ 27 │ 8 │ 13 │ 13 │ 27 │');
    expect(plain(lines)).toContain('runs along survey → title-deed → permit');
  });

  it('checks every published workflow when none is named', async () => {
    const { exitCode, lines } = await checkWorkflows([]);
    expect({ exitCode, tables: lines.length }).toEqual({ exitCode: 0, tables: 9 });
    expect(plain(lines)).toContain('│ start-of-works │ 5 │ 26 │ 112 │ 45 │ 30 │ 30 │ 112 │');
  });

  it('finds the badly named among them', async () => {
    await file('Sample.v1.yaml', SAMPLE);
    expect((await checkWorkflows([], folder)).lines).toEqual([expect.stringMatching(/Sample\.v1\.yaml:1 key file-name-mismatch By its key/)]);
  });

  it('prints every problem with its file, line, path, reason and message, and fails', async () => {
    const name = await file('sample.v1.yaml', SAMPLE.replace('limitDays: 10', 'limitDays: 51').replace('department: housing', 'department: magic'));
    expect(await checkWorkflows([name], folder)).toEqual({
      exitCode: 1,
      lines: [
        `${name}:40 stages[1].limitDays stage-limit-out-of-range The limit of a stage is 1–50 working days, not 51.`,
        `${name}:46 stages[1].items[0].department unknown-department There is no department "magic".`,
      ],
    });
  });

  it('prints faults of form in the same way', async () => {
    const name = await file('sample.v1.yaml', SAMPLE.replace('type: 3', 'type: [3'));
    const { exitCode, lines } = await checkWorkflows([name], folder);
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatch(/sample\.v1\.yaml:\d+ \. yaml-syntax /);
  });

  it('says in a sentence that there is no such file, and still checks the others', async () => {
    const { exitCode, lines } = await checkWorkflows(['nowhere.v1.yaml', await file('sample.v1.yaml', SAMPLE)], folder);
    expect({ exitCode, first: lines[0] }).toEqual({ exitCode: 2, first: 'There is no file nowhere.v1.yaml.' });
    expect(lines).toHaveLength(2);
    expect(await checkWorkflows([folder], folder)).toEqual({ exitCode: 2, lines: [`${folder} is a directory, not a workflow definition.`] });
  });

  it('says what is wrong in the register of departments', async () => {
    await writeFile(join(folder, 'departments.yaml'), 'departments: []\n');
    const { exitCode, lines } = await checkWorkflows([], folder);
    expect({ exitCode, lines }).toEqual({ exitCode: 1, lines: [expect.stringMatching(/departments\.yaml:1 departments empty-list The list is empty\.$/)] });
  });
});
