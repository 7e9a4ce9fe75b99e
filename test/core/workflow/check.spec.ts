import * as fc from 'fast-check';
import { checkDefinition } from '../../../src/core/workflow/check.js';
import { checkOrder } from '../../../src/core/workflow/check-order.js';
import type { WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { parseDefinition } from '../../../src/core/workflow/parse.js';
import { planOf } from '../../../src/core/workflow/plan.js';
import { readDefinitionText } from '../../../src/workflows/definition-files.js';
import { anySpoiltTree, validTree } from './any-spoilt-tree.js';
import { lineSaying, SAMPLE, SAMPLE_DEPARTMENTS, SAMPLE_FILE, sampleWith } from './sample-text.js';

const SURVEY = 'stages[0].items[0]';
const DEED = 'stages[0].items[1]';
const PERMIT = 'stages[1].items[0]';
const SURVEY_SOURCE = 'source: illustrative\n      - key: title-deed';

function problemsIn(text: string) {
  const read = readDefinitionText(text, SAMPLE_FILE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkDefinition(read.definition, { departments: SAMPLE_DEPARTMENTS, lineOf: read.lineOf });
}

function found(text: string) {
  return problemsIn(text).map(({ path, line, reason }) => ({ path, line, reason }));
}

describe('checkDefinition', () => {
  it('finds nothing wrong in the sample', () => expect(problemsIn(SAMPLE)).toEqual([]));

  it.each<[fault: string, said: string, instead: string, path: string, reason: string, at?: string]>([
    ['an item is after one that does not exist', 'after: [survey]', 'after: [survey, ghost]', `${DEED}.after[1]`, 'unknown-item'],
    ['an item is advised after one that does not exist', 'milestone: true\n        certificate', 'milestone: true\n        advisedAfter: [ghost]\n        certificate', `${DEED}.advisedAfter[0]`, 'unknown-item', 'advisedAfter'],
    ['a target ends with an item that does not exist', 'item: permit}', 'item: ghost}', 'targets[0].to.item', 'unknown-item', 'to: {'],
    ['a target begins in a stage that does not exist', '{event: first-accepted}', '{event: first-accepted, stage: ghost}', 'targets[0].from.stage', 'unknown-stage', 'from: {'],
    ['a target ends with a stage that does not exist', '{event: item.approved, item: permit}', '{event: stage.ended, stage: ghost}', 'targets[0].to.stage', 'unknown-stage', 'to: {'],
    ['the department of an item is not in the register', 'department: housing', 'department: magic', `${PERMIT}.department`, 'unknown-department'],
    ['the department that leads a stage is not in the register', 'leadDepartment: housing', 'leadDepartment: magic', 'stages[1].leadDepartment', 'unknown-department'],
    ['an item is after itself', 'after: [survey]', 'after: [survey, title-deed]', `${DEED}.after[1]`, 'self-blocking-item'],
    ['advice is given against the hard edges', SURVEY_SOURCE, `advisedAfter: [permit]\n        ${SURVEY_SOURCE}`, `${SURVEY}.advisedAfter[0]`, 'advice-against-order', 'advisedAfter'],
    ['an item is advised after itself', SURVEY_SOURCE, `advisedAfter: [survey]\n        ${SURVEY_SOURCE}`, `${SURVEY}.advisedAfter[0]`, 'advice-against-order', 'advisedAfter'],
    ['a promise is over the law in the same unit', 'promised: {days: 3,', 'promised: {days: 8,', `${PERMIT}.promised.days`, 'promise-over-statutory'],
    ['a promise in working days is over the law in calendar days', 'statutory: {days: 7, unit: working-day}', 'statutory: {days: 2, unit: calendar-day}', `${PERMIT}.promised.days`, 'promise-over-statutory', 'promised: {days: 3,'],
    ['a promise is over the limit of its stage', 'limitDays: 10', 'limitDays: 2', `${PERMIT}.promised.days`, 'promise-over-stage-limit', 'promised: {days: 3,'],
    ['a stage has more than 50 days', 'limitDays: 10', 'limitDays: 51', 'stages[1].limitDays', 'stage-limit-out-of-range'],
    ['a stage has no milestone', 'milestone: true\n        source: 建筑法', 'source: 建筑法', 'stages[1]', 'no-milestone', '- key: works'],
    ['national stages are out of order', 'nationalStage: 1', 'nationalStage: 4', 'stages[1].nationalStage', 'national-stage-out-of-order', 'nationalStage: 3'],
    ['the promises take longer than the target', 'targetDays: 13', 'targetDays: 12', 'targets[0].targetDays', 'critical-path-over-target'],
    ['a target is over its baseline', 'baselineDays: 27', 'baselineDays: 12', 'targets[0].targetDays', 'target-over-baseline', 'targetDays: 13'],
    ['nothing lies between the events of a target', 'item: permit}', 'item: permit}\n    # the same event\n'.trimEnd(), 'targets[0]', 'empty-target', '- key: start'],
    ['two stages have the same key', '- key: works', '- key: ground', 'stages[1].key', 'duplicate-key', 'key: ground\n    title: {zh: 施工'],
    ['two items of different stages have the same key', '- key: permit', '- key: survey', `${PERMIT}.key`, 'duplicate-key', 'key: survey\n        title: {zh: 许可'],
    ['two materials of an item have the same key', '{key: map', '{key: form', `${DEED}.materials[1].key`, 'duplicate-key', '{key: form, title: {zh: 图'],
  ])('says where %s', (_fault, said, instead, path, reason, at = instead) => {
    const text = sampleWith([said, instead], ...(reason === 'empty-target' ? [['{event: first-accepted}', '{event: project.completed}'] as const] : []));
    expect(found(text)).toContainEqual({ path, line: lineSaying(text, at), reason });
  });

  it('says that two targets have the same key', () => {
    const target = SAMPLE.slice(SAMPLE.indexOf('  - key: start'));
    expect(found(SAMPLE + target)).toEqual([{ path: 'targets[1].key', line: SAMPLE.split('\n').length, reason: 'duplicate-key' }]);
  });

  it('names the cycle, and says who can never begin because of it', () => {
    const text = sampleWith([SURVEY_SOURCE, `after: [title-deed]\n        ${SURVEY_SOURCE}`]);
    expect(problemsIn(text)).toEqual([
      expect.objectContaining({ path: `${DEED}.after[0]`, line: lineSaying(text, 'after: [survey]'), reason: 'cycle', message: 'These items wait for each other: survey → title-deed → survey.' }),
      expect.objectContaining({ path: `${PERMIT}.after`, line: lineSaying(text, 'after: [survey, title-deed]'), reason: 'unreachable-item' }),
    ]);
  });

  it('says that advice leads in a circle even where no hard edge forbids it', () => {
    const text = sampleWith(['after: [survey]', 'advisedAfter: [permit]'], ['after: [survey, title-deed]', 'advisedAfter: [survey, title-deed]']);
    expect(problemsIn(text).filter(({ reason }) => reason === 'advice-cycle')).toEqual([
      expect.objectContaining({ path: `${PERMIT}.advisedAfter[1]`, line: lineSaying(text, 'advisedAfter: [survey'), message: 'The advice leads in a circle: title-deed → permit → title-deed.' }),
    ]);
  });

  it('compares a promise in calendar days with a law in working days', () => {
    const promise = (days: number) => sampleWith(['promised: {days: 3, unit: working-day}', `promised: {days: ${days}, unit: calendar-day}`]);
    expect(found(promise(9)).map(({ reason }) => reason)).not.toContain('promise-over-statutory');
    expect(found(promise(10)).map(({ reason }) => reason)).toContain('promise-over-statutory');
  });

  it('wants a limit of at least one day for a stage', () => {
    expect(found(sampleWith(['limitDays: 10', 'limitDays: 0'])).map(({ reason }) => reason)).toEqual(['stage-limit-out-of-range', 'promise-over-stage-limit']);
  });

  it('wants a stage that has a clock', () => {
    expect(found(sampleWith(['nationalStage: 1', 'nationalStage: 5'], ['nationalStage: 3', 'nationalStage: 5']))).toContainEqual({ path: 'stages', line: 7, reason: 'no-clocked-stage' });
    expect(found(sampleWith(['nationalStage: 1', 'nationalStage: 5']))).toEqual([]);
  });

  it('says how long the promises take and where', () => {
    expect(problemsIn(sampleWith(['targetDays: 13', 'targetDays: 12']))[0]!.message).toBe(
      'The promises take 13 working days along survey → title-deed → permit: over the target of 12.',
    );
  });

  it('reports every problem, in the order of the lines', () => {
    const text = sampleWith(['limitDays: 20', 'limitDays: 60'], ['after: [survey]', 'after: [ghost]'], ['department: housing', 'department: magic'], ['promised: {days: 3,', 'promised: {days: 30,']);
    expect(found(text).map(({ reason }) => reason)).toEqual(['stage-limit-out-of-range', 'unknown-item', 'unknown-department', 'promise-over-statutory', 'promise-over-stage-limit', 'unreachable-item']);
  });

  it('has no lines where the definition did not come from a text', () => {
    const read = parseDefinition(validTree());
    if (!read.ok) throw new Error();
    expect(checkDefinition(read.definition, { departments: new Set() }).every(({ line }) => line === null)).toBe(true);
  });

  it('never throws, whatever has been done to a tree that still parses', () => {
    let parsed = 0;
    const check = (tree: unknown) => {
      const read = parseDefinition(tree);
      if (read.ok) void [(parsed += 1), checkDefinition(read.definition, { departments: SAMPLE_DEPARTMENTS })];
    };
    fc.assert(fc.property(anySpoiltTree, check), { numRuns: 3000 });
    expect(parsed).toBeGreaterThan(100);
  });

  it('finds a cycle exactly where the critical path finds one, and names one that is there', () => {
    fc.assert(
      fc.property(anyEdges(), (edges) => {
        const definition = withEdges(edges);
        const findings = checkOrder(definition);
        if (findings.length === 0) expect(() => planOf(definition)).not.toThrow();
        else expect(() => planOf(definition)).toThrow('cycle');
        for (const { message } of findings.filter(({ reason }) => reason === 'cycle')) {
          const way = message.replace(/^.*: |\.$/g, '').split(' → ');
          way.slice(1).forEach((key, step) => expect(edges[Number(key.slice(1))]).toContain(Number(way[step]!.slice(1))));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** For each of a few items the numbers of those that it is after. */
function anyEdges(): fc.Arbitrary<readonly (readonly number[])[]> {
  return fc.integer({ min: 1, max: 7 }).chain((count) => fc.array(fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: 2 }), { minLength: count, maxLength: count }));
}

function withEdges(edges: readonly (readonly number[])[]): WorkflowDefinition {
  const read = parseDefinition(validTree());
  if (!read.ok) throw new Error();
  const [stage] = read.definition.stages;
  const items = edges.map((after, index) => ({ ...stage!.items[0]!, key: `i${index}`, after: after.map((each) => `i${each}`) }));
  const target = { ...read.definition.targets[0]!, to: { event: 'project.completed' } as const };
  return { ...read.definition, stages: [{ ...stage!, items }], targets: [target] };
}
