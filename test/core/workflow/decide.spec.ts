import { PARTS_BY_EVENT } from '../../../src/core/workflow/actors.js';
import { EVENT_TYPES } from '../../../src/core/workflow/event.js';
import { itemOf, stageOf, titleOf, workflowOf } from './any-workflow-parts.js';
import { instantOf, lifeOf } from './decide-life.js';

describe('who may record', () => {
  it.each([
    ['item.submitted', ['agent']],
    ['item.supplement-requested', ['officer']],
    ['item.supplemented', ['agent']],
    ['item.accepted', ['officer']],
    ['item.declined', ['officer']],
    ['item.paused', ['officer']],
    ['item.resumed', ['officer']],
    ['item.extended', ['leader']],
    ['item.approved', ['officer']],
    ['item.refused', ['officer']],
    ['item.withdrawn', ['agent']],
    ['item.waived', ['lead-officer']],
    ['project.terminated', ['agent', 'leader']],
  ] as const)('%s is %j', (type, parts) => {
    expect(PARTS_BY_EVENT[type]).toEqual(parts);
  });

  it('is settled for every event', () => {
    expect(Object.keys(PARTS_BY_EVENT)).toEqual([...EVENT_TYPES]);
  });
});

describe('a turn', () => {
  const definition = workflowOf([stageOf('one', [itemOf('a', { milestone: true, certificate: titleOf('permit') }), itemOf('b', { milestone: true })])]);

  it('states as a fact all that the event said, with its item, attempt and effective time', () => {
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted a', 'accepted a');
    const turn = life.tell('approved a', { certificateNumber: '510502202603020101' }, '2026-03-06 10:00');
    expect(turn.facts).toEqual([
      {
        type: 'item.approved', item: 'a', stage: null, attempt: 1, effectiveAt: instantOf('2026-03-06 10:00'),
        data: { decisionNumber: '准〔2026〕1号', certificateNumber: '510502202603020101' },
      },
    ]);
    expect(turn.ledger).toEqual([{ item: 0, attempt: 1, entry: { kind: 'stopped', on: '2026-03-06' } }]);
    expect(turn.changed).toEqual([0]);
  });

  it('leaves the state that it was decided on as it is', () => {
    const life = lifeOf(definition);
    const before = life.state;
    const copy = structuredClone(before);
    life.tell('submitted a');
    expect(before).toEqual(copy);
    expect(life.state).not.toBe(before);
    expect(life.state.items[1]).toBe(before.items[1]);
  });

  it('keeps the beginning of a project: what waits for nothing is ready, all stages are open, no clock has run', () => {
    const { state } = lifeOf(workflowOf([stageOf('one', [itemOf('a', { milestone: true }), itemOf('b', { after: ['a'] })])]));
    expect(state).toMatchObject({ status: 'active', endedAt: null, stages: [{ status: 'open', endedAt: null }] });
    expect(state.items.map(({ status, attempt, ledgers }) => ({ status, attempt, ledgers }))).toEqual([
      { status: 'ready', attempt: 0, ledgers: [] },
      { status: 'waiting', attempt: 0, ledgers: [] },
    ]);
  });
});
