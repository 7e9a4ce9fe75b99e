import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { parseDefinition } from '../../../src/core/workflow/parse.js';
import { workflowsFolder } from '../../../src/workflows/definition-files.js';
import { anySpoiltTree, validTree } from './any-spoilt-tree.js';

const judge = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(join(workflowsFolder(), 'workflow.schema.json'), 'utf8')) as object);

// A tree that is about to be spoilt has no type.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

describe('the schema', () => {
  it.each<[spoil: string, keyword: string, reason: string, edit: (tree: Loose) => void]>([
    ['leaves out a property', 'required', 'missing-property', (tree) => delete tree.title.en],
    ['adds a property', 'additionalProperties', 'unknown-property', (tree) => (tree.stages[0].mood = 1)],
    ['has a text for a number', 'type', 'wrong-type', (tree) => (tree.version = 'one')],
    ['has half a day', 'type', 'not-whole', (tree) => (tree.stages[0].limitDays = 1.5)],
    ['has a blank text', 'pattern', 'empty-text', (tree) => (tree.title.en = ' ')],
    ['has a key in capitals', 'pattern', 'bad-key', (tree) => (tree.key = 'Key')],
    ['has a key without end', 'maxLength', 'bad-key', (tree) => (tree.key = 'k'.repeat(65))],
    ['has a date in words', 'pattern', 'bad-date', (tree) => (tree.effectiveFrom = 'soon')],
    ['has a calendar in small letters', 'pattern', 'bad-calendar', (tree) => (tree.calendar = 'cn')],
    ['has an unknown type', 'const', 'unknown-value', (tree) => (tree.type = 11)],
    ['has an unknown event', 'enum', 'unknown-value', (tree) => (tree.targets[0].from.event = 'x')],
    ['has a negative limit', 'minimum', 'too-small', (tree) => (tree.stages[0].items[0].promised.days = -1)],
    ['has an extension beyond the law', 'maximum', 'too-large', (tree) => (tree.stages[0].items[0].maxExtensionDays = 11)],
    ['has an endless limit', 'maximum', 'too-large', (tree) => (tree.stages[0].items[0].promised.days = 1001)],
    ['has no stage', 'minItems', 'empty-list', (tree) => (tree.stages = [])],
    ['has too many targets', 'maxItems', 'list-too-long', (tree) => (tree.targets = Array(21).fill(tree.targets[0]))],
    ['says an edge twice', 'uniqueItems', 'repeated-value', (tree) => (tree.stages[0].items[1].after = ['survey', 'survey'])],
  ])('refuses what parse refuses: one that %s (%s, %s)', (_spoil, keyword, reason, edit) => {
    const tree = validTree();
    edit(tree);
    expect(judge(tree)).toBe(false);
    expect((judge.errors as ErrorObject[]).map((error) => error.keyword)).toContain(keyword);
    const read = parseDefinition(tree);
    expect(read.ok ? [] : read.problems.map((problem) => problem.reason)).toEqual([reason]);
  });

  it('allows what parse allows and refuses what it refuses, whatever has been done to a tree', () => {
    fc.assert(fc.property(anySpoiltTree, (tree) => expect(judge(tree)).toBe(parseDefinition(tree).ok)), { numRuns: 3000 });
  });
});
