import * as fc from 'fast-check';
import { parseDefinition } from '../../../src/core/workflow/parse.js';
import { readDefinitionText } from '../../../src/workflows/definition-files.js';
import { anySpoiltTree } from './any-spoilt-tree.js';
import { lineSaying, SAMPLE, SAMPLE_FILE, sampleWith } from './sample-text.js';

function problemsIn(text: string, fileName = SAMPLE_FILE) {
  const read = readDefinitionText(text, fileName);
  return read.ok ? [] : read.problems.map(({ path, line, reason }) => ({ path, line, reason }));
}

const SURVEY = 'stages[0].items[0]';
const DEED = 'stages[0].items[1]';

describe('parseDefinition', () => {
  it('reads the sample and fills in what it leaves unsaid', () => {
    const read = readDefinitionText(SAMPLE, SAMPLE_FILE);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.definition).toMatchObject({ key: 'sample', calendar: 'CN', effectiveFrom: '2026-01-01' });
    expect(read.definition.targets[0]!.from).toEqual({ event: 'first-accepted', stage: null });
    expect(read.definition.stages[0]!.items[0]).toEqual({
      key: 'survey',
      title: { zh: '勘测', en: 'Survey' },
      department: 'planning',
      statutory: { days: 20, unit: 'working-day' },
      promised: { days: 5, unit: 'working-day' },
      maxExtensionDays: 10,
      after: [],
      advisedAfter: [],
      when: null,
      milestone: false,
      certificate: null,
      pauseGrounds: [],
      materials: [],
      nearDueDays: null,
      silentConsent: false,
      source: 'illustrative',
    });
    expect(read.definition.stages[0]!.items[1]).toMatchObject({ after: ['survey'], milestone: true, nearDueDays: 1, pauseGrounds: ['tender'] });
  });

  it.each<[fault: string, said: string, instead: string, path: string, reason: string, at?: string]>([
    ['a required property is missing', 'place: somewhere\n', '', 'place', 'missing-property', 'key: sample'],
    ['a nested property is missing, so the line is that of what should hold it', '{zh: 勘测, en: Survey}', '{zh: 勘测}', `${SURVEY}.title.en`, 'missing-property', '{zh: 勘测}'],
    ['a property is unknown', 'milestoneRule: all', 'milestoneRule: all\n    mood: good', 'stages[0].mood', 'unknown-property', 'mood'],
    ['a property of an event is unknown', '{event: first-accepted}', '{event: first-accepted, item: permit}', 'targets[0].from.item', 'unknown-property'],
    ['a number is a text', 'limitDays: 20', 'limitDays: twenty', 'stages[0].limitDays', 'wrong-type'],
    ['a number is nothing', 'limitDays: 20', 'limitDays:', 'stages[0].limitDays', 'wrong-type'],
    ['a number is infinite', 'limitDays: 20', 'limitDays: .inf', 'stages[0].limitDays', 'wrong-type'],
    ['a text is a number', '{zh: 样例, en: Sample}', '{zh: 1, en: Sample}', 'title.zh', 'wrong-type'],
    ['a truth is a text', 'main: true', 'main: perhaps', `${DEED}.materials[0].main`, 'wrong-type'],
    ['a mapping is a text', '{zh: 勘测, en: Survey}', 'Survey', `${SURVEY}.title`, 'wrong-type', 'title: Survey'],
    ['a list is a text', 'after: [survey]', 'after: survey', `${DEED}.after`, 'wrong-type'],
    ['a date is a number', 'effectiveFrom: 2026-01-01', 'effectiveFrom: 2026', 'effectiveFrom', 'wrong-type'],
    ['an event is a text', '{event: first-accepted}', 'first-accepted', 'targets[0].from', 'wrong-type'],
    ['a text is blank', '{zh: 样例, en: Sample}', '{zh: 样例, en: "  "}', 'title.en', 'empty-text'],
    ['a unit is unknown', '{days: 7, unit: working-day}', '{days: 7, unit: week}', 'stages[1].items[0].statutory.unit', 'unknown-value', 'unit: week'],
    ['a type is unknown', 'type: 3', 'type: 11', 'type', 'unknown-value'],
    ['a national stage is unknown', 'nationalStage: 3', 'nationalStage: 6', 'stages[1].nationalStage', 'unknown-value'],
    ['a milestone rule is unknown', 'milestoneRule: any', 'milestoneRule: most', 'stages[1].milestoneRule', 'unknown-value'],
    ['a ground is not in the closed list', 'pauseGrounds: [tender]', 'pauseGrounds: [tender, holiday]', `${DEED}.pauseGrounds[1]`, 'unknown-value'],
    ['an event is unknown', 'event: first-accepted', 'event: item.rumoured', 'targets[0].from.event', 'unknown-value'],
    ['an event says nothing', '{event: first-accepted}', '{stage: works}', 'targets[0].from.event', 'missing-property', '{stage: works}'],
    ['an event does not say which item', ', item: permit}', '}', 'targets[0].to.item', 'missing-property', 'to: {'],
    ['a key is not kebab-case', '- key: works', '- key: Works_2', 'stages[1].key', 'bad-key'],
    ['a key is too long', 'key: permit', `key: ${'a'.repeat(65)}`, 'stages[1].items[0].key', 'bad-key'],
    ['a reference is no key', 'after: [survey]', 'after: [sur vey]', `${DEED}.after[0]`, 'bad-key'],
    ['a calendar has no such name', 'type: 3', 'type: 3\ncalendar: cn', 'calendar', 'bad-calendar', 'calendar: cn'],
    ['a date does not exist', '2026-01-01', '2026-02-30', 'effectiveFrom', 'bad-date'],
    ['a date is written another way', '2026-01-01', '1/1/2026', 'effectiveFrom', 'bad-date'],
    ['a number is negative', 'promised: {days: 3,', 'promised: {days: -3,', 'stages[1].items[0].promised.days', 'too-small'],
    ['an extension is longer than the law’s', 'maxExtensionDays: 0', 'maxExtensionDays: 11', 'stages[0].items[1].maxExtensionDays', 'too-large'],
    ['a version is 0', 'version: 1', 'version: 0', 'version', 'too-small'],
    ['a number is beyond all measure', 'baselineDays: 27', 'baselineDays: 27000', 'targets[0].baselineDays', 'too-large'],
    ['a number is not whole', 'targetDays: 13', 'targetDays: 13.5', 'targets[0].targetDays', 'not-whole'],
    ['a list that may not be empty is', SAMPLE.slice(SAMPLE.indexOf('    items:\n      - key: permit'), SAMPLE.indexOf('targets:')), '    items: []\n', 'stages[1].items', 'empty-list', 'items: []'],
    ['a list has no end', 'after: [survey]', `after: [${Array.from({ length: 101 }, (_, index) => `k${index}`).join(', ')}]`, `${DEED}.after`, 'list-too-long', 'after: [k0'],
    ['something stands twice in a list', 'after: [survey]', 'after: [survey, survey]', `${DEED}.after[1]`, 'repeated-value'],
  ])('says where %s', (_fault, said, instead, path, reason, at = instead) => {
    const text = sampleWith([said, instead]);
    expect(problemsIn(text)).toEqual([{ path, line: lineSaying(text, at), reason }]);
  });

  it('reports every problem, not the first', () => {
    const text = sampleWith(['type: 3', 'type: x'], ['limitDays: 20', 'limitDays: -1'], ['en: Permit}', 'fr: Permis}'], ['2026-01-01', 'soon']);
    expect(problemsIn(text).map(({ path, reason }) => `${path} ${reason}`).sort()).toEqual([
      'effectiveFrom bad-date',
      'stages[0].limitDays too-small',
      'stages[1].items[0].title.en missing-property',
      'stages[1].items[0].title.fr unknown-property',
      'type wrong-type',
    ]);
  });

  it('says it in words, in both languages', () => {
    const read = readDefinitionText(sampleWith(['type: 3', 'type: 11']), SAMPLE_FILE);
    expect(read.ok ? [] : read.problems).toEqual([
      expect.objectContaining({ message: '11 is none of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.', zh: expect.stringContaining('取值应为') as string }),
    ]);
  });

  it('has no line for a tree without a text', () => {
    expect(parseDefinition(null)).toEqual({ ok: false, problems: [expect.objectContaining({ path: '', line: null, reason: 'wrong-type' })] });
  });

  it('never throws, whatever has been done to a tree', () => {
    fc.assert(fc.property(anySpoiltTree, (tree) => void parseDefinition(tree)), { numRuns: 2000 });
    fc.assert(fc.property(fc.anything(), (tree) => void parseDefinition(tree)));
  });
});

describe('the text of a definition', () => {
  it.each<[fault: string, said: string, instead: string, path: string, reason: string, at?: string]>([
    ['is not YAML', 'type: 3', 'type: [3', '', 'yaml-syntax', 'place'],
    ['has two documents', 'stages:', '---\nstages:', '', 'yaml-syntax', '---'],
    ['says a property twice', 'type: 3', 'type: 3\nkey: again', 'key', 'duplicate-mapping-key', 'key: again'],
    ['says a nested property twice', 'limitDays: 20', 'limitDays: 20\n    limitDays: 21', 'stages[0].limitDays', 'duplicate-mapping-key', 'limitDays: 21'],
    ['has an anchor', 'title: {zh: 样例', 'title: &t {zh: 样例', 'title', 'yaml-alias'],
    ['has a property that is no word', 'type: 3', 'type: 3\n? [a]\n: 1', '', 'yaml-complex-key', '? [a]'],
  ])('is refused when it %s', (_fault, said, instead, path, reason, at = instead) => {
    const text = sampleWith([said, instead]);
    expect(problemsIn(text)).toContainEqual({ path, line: lineSaying(text, at), reason });
  });

  it('must be in a file that is named after its key and version', () => {
    expect(problemsIn(SAMPLE, 'other.v1.yaml')).toEqual([{ path: 'key', line: 1, reason: 'file-name-mismatch' }]);
    expect(problemsIn(SAMPLE, 'sample.v2.yaml')).toEqual([{ path: 'version', line: 2, reason: 'file-name-mismatch' }]);
  });

  it.each([
    ['brackets nested without end', '['.repeat(250_000), 'too-deep'],
    ['mappings nested without end', '{a: '.repeat(60_000), 'too-deep'],
    ['dashes nested without end', '- '.repeat(125_000), 'too-deep'],
    ['indentation without end', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
    ['one level too many', `${'['.repeat(24)}1${']'.repeat(24)}`.replace(/^/, 'a: [').concat(']'), 'too-deep'],
    ['brackets closed without end', '}'.repeat(250_000), 'too-deep'],
    ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'yaml-alias'],
    ['more than 256 KiB', '#'.repeat(262_145), 'file-too-large'],
    ['nothing', '', 'wrong-type'],
    ['control characters', '\u0000\u0001', 'wrong-type'],
    ['a tag for code', '!!js/function "x"', 'wrong-type'],
    ['a key of the prototype', '__proto__: {ok: true}', 'unknown-property'],
  ])('may be %s without harm', (_what, text, reason) => {
    expect(problemsIn(text).map((problem) => problem.reason)).toContain(reason);
  });

  it('is always answered with a value', () => {
    const pieces = fc.constantFrom('a', ': ', '- ', '\n', '  ', '[', ']', '{', '}', '"', "'", '&a ', '*a', '!!x ', '|', '>', '#', '%', '\t', '? ', ',', '---\n', '\\', '1');
    const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(texts, fc.string()), (text) => void readDefinitionText(text, SAMPLE_FILE)), { numRuns: 2000 });
  });

  it('has a hash of what it means, not of how it is written', () => {
    const hash = (text: string) => {
      const read = readDefinitionText(text, SAMPLE_FILE);
      return read.ok ? read.contentHash : null;
    };
    expect(hash(SAMPLE)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(sampleWith(['key: sample\nversion: 1', '# said otherwise\nversion: 1\nkey: "sample"\ncalendar: CN']))).toBe(hash(SAMPLE));
    expect(hash(sampleWith(['targetDays: 13', 'targetDays: 14']))).not.toBe(hash(SAMPLE));
  });
});
