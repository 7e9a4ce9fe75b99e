import type { TargetEvent, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { itemsBetween } from '../../../src/core/workflow/plan-between.js';
import { planOf } from '../../../src/core/workflow/plan.js';
import { nominalWorkingDays } from '../../../src/core/workflow/plan-days.js';
import { readDefinitionText } from '../../../src/workflows/definition-files.js';
import { SAMPLE, SAMPLE_FILE } from './sample-text.js';

const sample = definitionIn(SAMPLE);
const START: TargetEvent = { event: 'first-accepted', stage: null };

function definitionIn(text: string): WorkflowDefinition {
  const read = readDefinitionText(text, SAMPLE_FILE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.definition;
}

/** Stages from short words: `name national rule: item<prerequisite,… …`, where a leading ! marks a milestone and ? a conditional item. */
function workflow(...stages: string[]): WorkflowDefinition {
  const item = (word: string) => {
    const [, marks, key, after] = /^([!?]*)([a-z]+)(?:<(.*))?$/.exec(word)!;
    const when = marks!.includes('?') ? { zh: '视需要', en: 'As needed' } : null;
    return { ...sample.stages[0]!.items[0]!, key: key!, after: after?.split(',') ?? [], milestone: marks!.includes('!'), when };
  };
  return {
    ...sample,
    targets: [],
    stages: stages.map((stage) => {
      const [head, words] = stage.split(': ');
      const [key, national, rule] = head!.split(' ');
      return { ...sample.stages[0]!, key: key!, nationalStage: Number(national) as 1, milestoneRule: rule as 'all', items: words!.split(' ').map(item) };
    }),
  };
}

function between(definition: WorkflowDefinition, from: TargetEvent, to: TargetEvent): string {
  return itemsBetween(definition, from, to).map(({ item }) => item.key).join(' ');
}

describe('planOf', () => {
  it('counts, and adds up the unconditional items between the two events', () => {
    expect(planOf(sample)).toEqual({
      stages: 2,
      items: 3,
      targets: [
        {
          key: 'start',
          serialStatutoryDays: 27,
          serialPromisedDays: 8,
          criticalPathDays: 13,
          criticalPath: ['survey', 'title-deed', 'permit'],
          baselineDays: 27,
          targetDays: 13,
        },
      ],
    });
  });

  it.each([[0, 0], [1, 1], [2, 2], [7, 5], [8, 6], [30, 22], [60, 43]])('takes %i calendar days for %i working days', (days, nominal) => {
    expect(nominalWorkingDays({ days, unit: 'calendar-day' })).toBe(nominal);
    expect(nominalWorkingDays({ days, unit: 'working-day' })).toBe(days);
  });
});

describe('the items between two events', () => {
  const flow = workflow(
    'land 1 all: filing !land<filing extra',
    'permit 3 all: drawing<land ?air<land !permit<drawing,air,energy',
    'done 4 any: !check<permit !late<permit,power',
    'beside 5 all: !energy !power ?!relics',
  );

  it.each<[what: string, from: TargetEvent, to: TargetEvent, keys: string]>([
    ['up to an approval: the item and all that it waits for', START, { event: 'item.approved', item: 'permit' }, 'filing land drawing air permit energy'],
    ['up to an acceptance: only what it waits for', START, { event: 'item.accepted', item: 'permit' }, 'filing land drawing air energy'],
    ['up to the end of a stage: its items and what they wait for', START, { event: 'stage.ended', stage: 'land' }, 'filing land extra'],
    ['up to the end of the project: all but what only runs beside', START, { event: 'project.completed' }, 'filing land extra drawing air permit check late energy power'],
    ['up to the end of the stage that runs beside: its own', START, { event: 'stage.ended', stage: 'beside' }, 'energy power relics'],
    ['up to a first acceptance: none', START, START, ''],
    ['after an approval: without it and what it waited for', { event: 'item.approved', item: 'land' }, { event: 'item.approved', item: 'permit' }, 'drawing air permit energy'],
    ['after an acceptance: with the item itself', { event: 'item.accepted', item: 'land' }, { event: 'item.approved', item: 'drawing' }, 'land drawing'],
    ['after the first acceptance in a stage: without what every item of it waits for', { event: 'first-accepted', stage: 'done' }, { event: 'stage.ended', stage: 'done' }, 'check late power'],
    ['after the end of a stage: without its milestones and what they waited for', { event: 'stage.ended', stage: 'land' }, { event: 'stage.ended', stage: 'land' }, 'extra'],
    ['after the end of an any-stage: without what all its milestones waited for', { event: 'stage.ended', stage: 'done' }, { event: 'project.completed' }, 'extra check late power'],
    ['after the end of the project: none', { event: 'project.completed' }, { event: 'project.completed' }, ''],
  ])('%s', (_what, from, to, keys) => expect(between(flow, from, to)).toBe(keys));
});
