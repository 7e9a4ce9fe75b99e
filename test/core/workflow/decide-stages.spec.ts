import type { MilestoneRule } from '../../../src/core/workflow/definition.js';
import { itemOf, stageOf, titleOf, workflowOf } from './any-workflow-parts.js';
import { instantOf, type Life, lifeOf } from './decide-life.js';

const needed = titleOf('if needed');

function lifeWith(milestoneRule: MilestoneRule): Life {
  const stage = stageOf('acceptance', [itemOf('fire', { milestone: true, when: needed }), itemOf('joint', { milestone: true, when: needed }), itemOf('archive')], { milestoneRule });
  return lifeOf(workflowOf([stage, stageOf('opening', [itemOf('power', { milestone: true }), itemOf('water', { after: ['joint'], pauseGrounds: ['expert-review'] })])]));
}

function approve(life: Life, item: string, at: string) {
  life.tellAll(at, `submitted ${item}`, `accepted ${item}`);
  return life.tell(`approved ${item}`);
}

const typesOf = (turn: ReturnType<Life['tell']>) => turn.facts.map(({ type }) => type);

describe('a stage', () => {
  it('with all milestones ends by the last of them, approved or waived', () => {
    const life = lifeWith('all');
    expect(typesOf(approve(life, 'fire', '2026-03-02 09:00'))).toEqual(['item.approved']);
    expect(life.state.stages[0]!.status).toBe('open');
    expect(typesOf(life.tell('waived joint', {}, '2026-03-04 09:00'))).toEqual(['item.waived', 'stage.ended']);
    expect(life.state.stages[0]).toEqual({ status: 'ended', endedAt: instantOf('2026-03-04 09:00') });
  });

  it('with any milestone ends by the first that is approved', () => {
    const life = lifeWith('any');
    expect(typesOf(approve(life, 'joint', '2026-03-02 09:00'))).toEqual(['item.approved', 'stage.ended']);
    expect(life.state.stages[0]).toEqual({ status: 'ended', endedAt: instantOf('2026-03-02 09:00') });
  });

  it('with any milestone does not end by a waiver while another milestone can still be approved', () => {
    const life = lifeWith('any');
    expect(typesOf(life.tell('waived fire'))).toEqual(['item.waived']);
    expect(typesOf(life.tell('waived joint'))).toEqual(['item.waived', 'stage.ended']);
  });

  it('does not wait for items that are no milestones', () => {
    const life = lifeWith('any');
    approve(life, 'fire', '2026-03-02 09:00');
    expect(life.item('archive').status).toBe('ready');
    expect(life.state.stages[0]!.status).toBe('ended');
  });

  it('ends once: what is done in it later changes neither its end nor the history of it', () => {
    const life = lifeWith('any');
    approve(life, 'fire', '2026-03-09 09:00');
    expect(typesOf(approve(life, 'joint', '2026-03-03 09:00'))).toEqual(['item.approved']);
    expect(life.state.stages[0]).toEqual({ status: 'ended', endedAt: instantOf('2026-03-09 09:00') });
  });

  it('that has ended still takes the events of its other items', () => {
    const life = lifeWith('any');
    approve(life, 'fire', '2026-03-02 09:00');
    expect(typesOf(approve(life, 'archive', '2026-03-05 09:00'))).toEqual(['item.approved']);
  });
});

describe('an item that waits', () => {
  it.each([['approved'], ['waived']])('becomes ready when its last hard prerequisite is %s', (how) => {
    const life = lifeWith('all');
    expect(life.item('water').status).toBe('waiting');
    const turn = how === 'waived' ? life.tell('waived joint') : approve(life, 'joint', '2026-03-02 09:00');
    expect(life.item('water').status).toBe('ready');
    expect([...turn.changed].sort()).toEqual([life.workflow.indexOf.get('joint'), life.workflow.indexOf.get('water')]);
  });

  it('waits for all of them', () => {
    const life = lifeOf(workflowOf([stageOf('one', [itemOf('a'), itemOf('b'), itemOf('c', { after: ['a', 'b'], milestone: true })])]));
    approve(life, 'a', '2026-03-02 09:00');
    expect(life.item('c').status).toBe('waiting');
    approve(life, 'b', '2026-03-02 09:00');
    expect(life.item('c').status).toBe('ready');
  });

  it('does not wait for what is only advised first', () => {
    const life = lifeOf(workflowOf([stageOf('one', [itemOf('a'), itemOf('b', { advisedAfter: ['a'], milestone: true })])]));
    expect(life.item('b').status).toBe('ready');
  });

  it('stays waived when its prerequisites are done after all', () => {
    const life = lifeOf(workflowOf([stageOf('one', [itemOf('a'), itemOf('b', { after: ['a'], when: needed }), itemOf('c', { milestone: true })])]));
    life.tell('waived b');
    approve(life, 'a', '2026-03-02 09:00');
    expect(life.item('b').status).toBe('waived');
  });
});

describe('a project', () => {
  it('completes when all its stages have ended, and stops the clocks that are still open', () => {
    const life = lifeWith('any');
    approve(life, 'joint', '2026-03-02 09:00');
    life.tellAll('2026-03-03 09:00', 'submitted water', 'accepted water', 'paused water', 'submitted archive', 'accepted archive');
    const turn = approve(life, 'power', '2026-03-11 09:00');
    expect(typesOf(turn)).toEqual(['item.approved', 'stage.ended', 'project.completed']);
    expect(life.state).toMatchObject({ status: 'completed', endedAt: instantOf('2026-03-11 09:00') });
    expect(life.item('archive').ledgers).toEqual([[{ kind: 'accepted', on: '2026-03-03' }, { kind: 'stopped', on: '2026-03-11' }]]);
    expect(life.item('water').ledgers[0]!.at(-1)).toEqual({ kind: 'stopped', on: '2026-03-11' });
    expect([...turn.changed].sort()).toEqual(['archive', 'power', 'water'].map((key) => life.workflow.indexOf.get(key)));
  });

  it('that completed before an item’s last event stops that item’s clock on the day of the event', () => {
    const life = lifeWith('any');
    life.tellAll('2026-03-20 09:00', 'submitted archive', 'accepted archive');
    approve(life, 'joint', '2026-03-02 09:00');
    approve(life, 'power', '2026-03-05 09:00');
    expect(life.state).toMatchObject({ status: 'completed', endedAt: instantOf('2026-03-05 09:00') });
    expect(life.item('archive').ledgers[0]!.at(-1)).toEqual({ kind: 'stopped', on: '2026-03-20' });
  });

  it('that is terminated stops every open clock that day and leaves the statuses as they were', () => {
    const life = lifeWith('all');
    life.tellAll('2026-03-02 09:00', 'submitted fire', 'accepted fire', 'submitted archive');
    const turn = life.tell('terminated', {}, '2026-03-06 09:00');
    expect(typesOf(turn)).toEqual(['project.terminated']);
    expect(turn.ledger).toEqual([{ item: 0, attempt: 1, entry: { kind: 'stopped', on: '2026-03-06' } }]);
    expect(life.state).toMatchObject({ status: 'terminated', endedAt: instantOf('2026-03-06 09:00') });
    expect(life.state.items.map(({ status }) => status)).toEqual(['under-review', 'ready', 'submitted', 'ready', 'waiting']);
  });

  it('takes nothing more once it has completed', () => {
    const life = lifeOf(workflowOf([stageOf('one', [itemOf('a', { milestone: true }), itemOf('b')])]));
    approve(life, 'a', '2026-03-02 09:00');
    expect(life.offer('submitted b')).toMatchObject({ reason: 'project-not-active', about: { status: 'completed' } });
    expect(life.offer('terminated')).toMatchObject({ reason: 'project-not-active', about: { status: 'completed' } });
  });
});
