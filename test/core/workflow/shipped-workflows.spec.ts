import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkDefinition } from '../../../src/core/workflow/check.js';
import type { ItemDefinition, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { networkOf, placedItems, withPrerequisites } from '../../../src/core/workflow/plan-network.js';
import { planOf } from '../../../src/core/workflow/plan.js';
import { definitionFileNames, readDefinitionFiles, readDepartments, workflowsFolder } from '../../../src/workflows/definition-files.js';
import { readTree } from '../../../src/workflows/definition-tree.js';

const folder = workflowsFolder();
const schema = JSON.parse(readFileSync(join(folder, 'workflow.schema.json'), 'utf8')) as object;
const judge = new Ajv2020({ allErrors: true }).compile(schema);
const files = await readDefinitionFiles(folder);
const definitions = files.flatMap((file) => (file.ok ? [file.definition] : []));
const register = await readDepartments(folder);
const departments = register.ok ? register.departments : [];

/** [workflow, type, items, target, serial statutory = baseline, critical path of the promises = target]. */
const PUBLISHED: readonly [key: string, type: number, items: number, target: string, baseline: number, days: number][] = [
  ['luzhou-government', 1, 26, 'start-of-works', 112, 30],
  ['luzhou-government', 1, 26, 'completion-acceptance', 30, 10],
  ['luzhou-enterprise', 3, 26, 'start-of-works', 92, 24],
  ['luzhou-enterprise', 3, 26, 'completion-acceptance', 30, 10],
  ['zhuzhou-hightech-industrial', 6, 25, 'all-approvals', 120, 30],
  ['zigong-hightech-government', 1, 26, 'whole-procedure', 186, 60],
  ['zigong-hightech-general', 3, 25, 'whole-procedure', 166, 50],
  ['zigong-hightech-small', 4, 18, 'whole-procedure', 72, 24],
  ['zigong-hightech-land-with-plan', 5, 24, 'whole-procedure', 157, 24],
  ['zigong-hightech-park-industry', 6, 24, 'whole-procedure', 122, 24],
  ['deyang-land-to-permit', 6, 24, 'land-to-permit', 82, 28],
];

function itemsOf(definition: WorkflowDefinition): readonly ItemDefinition[] {
  return placedItems(definition).map(({ item }) => item);
}

describe('the published totals', () => {
  it.each(PUBLISHED)('%s (type %i, %i items): %s %i → %i working days', (key, type, items, targetKey, baseline, days) => {
    const definition = definitions.find((each) => each.key === key)!;
    const plan = planOf(definition);
    expect({ type: definition.type, items: plan.items }).toEqual({ type, items });
    expect(plan.targets.find((target) => target.key === targetKey)).toMatchObject({
      serialStatutoryDays: baseline,
      baselineDays: baseline,
      criticalPathDays: days,
      targetDays: days,
    });
  });

  it('are those of every target that is shipped', () => {
    const shipped = definitions.flatMap(({ key, targets }) => targets.map((target) => `${key} ${target.key}`));
    expect(shipped.sort()).toEqual(PUBLISHED.map(([key, , , target]) => `${key} ${target}`).sort());
  });

  it('run in 德阳 from the land to the permit, and say that the reported number fits no clock', () => {
    const { from, to, source } = definitions.find(({ key }) => key === 'deyang-land-to-permit')!.targets[0]!;
    expect([from, to]).toEqual([{ event: 'item.approved', item: 'land-transfer' }, { event: 'item.approved', item: 'construction-permit' }]);
    expect(source).toMatch(/28 working days or 41 calendar days.*31 fits neither clock/);
  });
});

describe.each(files.map((file) => ({ name: basename(file.file), file })))('$name', ({ file }) => {
  const definition = file.ok ? file.definition : null!;

  it('has no problem', () => {
    expect(file.ok ? checkDefinition(definition, { departments: new Set(departments.map(({ key }) => key)) }) : file.problems).toEqual([]);
  });

  it('agrees with the schema that it names in its first line', () => {
    const text = readFileSync(file.file, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/workflow\.schema\.json\n/);
    const read = readTree(text);
    judge(JSON.parse(JSON.stringify(read.ok ? read.tree : null)));
    expect(judge.errors).toBeNull();
  });

  it('has 12 to 26 items, some of them conditional, with two to eight materials each and a main one among them', () => {
    const items = itemsOf(definition);
    expect(items.length).toBeGreaterThanOrEqual(12);
    expect(items.length).toBeLessThanOrEqual(26);
    expect(items.filter(({ when }) => when !== null).length).toBeGreaterThanOrEqual(3);
    for (const { materials } of items) {
      expect(materials.length).toBeGreaterThanOrEqual(2);
      expect(materials.length).toBeLessThanOrEqual(8);
      expect(materials.some(({ main }) => main)).toBe(true);
    }
  });

  it('issues the construction permit within the 7 days of 建筑法 art. 8, and has a stage that runs beside', () => {
    const permit = itemsOf(definition).find(({ key }) => key === 'construction-permit')!;
    expect(permit.statutory.days).toBe(7);
    expect(permit.source).toContain('建筑法 art. 8');
    expect(definition.stages.filter(({ nationalStage }) => nationalStage === 5)).toHaveLength(1);
  });

  it('leaves nothing required open when all its stages have ended', () => {
    const milestones = definition.stages.flatMap((stage) => (stage.milestoneRule === 'all' ? stage.items.filter(({ milestone }) => milestone) : []));
    const done = withPrerequisites(networkOf(definition), milestones.map(({ key }) => key));
    expect(itemsOf(definition).filter(({ key, when }) => when === null && !done.has(key)).map(({ key }) => key)).toEqual([]);
  });

  it('keeps its order when conditional items are waived: required items hang together without them', () => {
    const all = networkOf(definition);
    const required = new Map([...all].filter(([, { item }]) => item.when === null));
    for (const key of required.keys()) {
      const before = [...withPrerequisites(all, [key])].filter((each) => required.has(each));
      expect(new Set(before)).toEqual(withPrerequisites(required, [key]));
    }
  });

  it('has a Chinese and an English title for everything', () => {
    const items = itemsOf(definition);
    const titles = [definition, ...definition.stages, ...definition.targets, ...items, ...items.flatMap(({ materials }) => materials)].map(({ title }) => title);
    const others = items.flatMap(({ when, certificate }) => [when, certificate]).filter((title) => title !== null);
    for (const { zh, en } of [...titles, ...others]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the shipped workflows together', () => {
  it('are nine, each in the file of its name', async () => {
    expect((await definitionFileNames(folder)).map((file) => basename(file))).toEqual(definitions.map(({ key, version }) => `${key}.v${version}.yaml`));
    expect(definitions).toHaveLength(9);
  });

  it('name every department of the register, and the register has at most 18', () => {
    const named = new Set(definitions.flatMap((definition) => itemsOf(definition).map(({ department }) => department)));
    expect(departments.map(({ key }) => key).filter((key) => !named.has(key))).toEqual([]);
    expect(departments.length).toBeLessThanOrEqual(18);
  });

  it('have items that are decided on the day (即办) and 环评 in calendar days with its expert review', () => {
    const items = definitions.flatMap(itemsOf);
    expect(items.some(({ promised }) => promised.days === 0)).toBe(true);
    const statutory = items.filter(({ key }) => key.startsWith('environmental-impact')).map(({ key, statutory: { days, unit }, pauseGrounds }) => `${key} ${days} ${unit} ${pauseGrounds.includes('expert-review')}`);
    expect([...new Set(statutory)].sort()).toEqual(['environmental-impact-form 30 calendar-day true', 'environmental-impact-report 60 calendar-day true']);
  });

  it('say the same of the same item wherever it stands: its titles and the unit of its law', () => {
    const said = new Map<string, string>();
    for (const { key, title, statutory } of definitions.flatMap(itemsOf)) {
      const now = JSON.stringify([title, statutory.unit]);
      expect([key, said.get(key) ?? now]).toEqual([key, now]);
      said.set(key, now);
    }
  });
});
