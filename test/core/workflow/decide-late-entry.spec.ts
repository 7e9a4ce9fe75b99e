import { itemOf, stageOf, titleOf, workflowOf } from './any-workflow-parts.js';
import { instantOf, lifeOf } from './decide-life.js';

const two = workflowOf([
  stageOf('land', [itemOf('survey', { milestone: true }), itemOf('title', { milestone: true })]),
  stageOf('building', [itemOf('permit', { milestone: true, after: ['survey', 'title'] })]),
]);

describe('a late entry', () => {
  it('counts from the day on which it took effect, not from the day on which it is typed in', () => {
    const life = lifeOf(two);
    const turn = life.tell('submitted survey', {}, '2026-03-02 09:00');
    life.tell('accepted survey', {}, '2026-03-03 09:00');
    expect(turn.facts[0]!.effectiveAt).toBe(instantOf('2026-03-02 09:00'));
    expect(life.item('survey')).toMatchObject({ submittedOn: '2026-03-02', acceptedOn: '2026-03-03' });
  });

  it('falls on the office’s day: half past midnight there is still the day before in Greenwich', () => {
    const life = lifeOf(two);
    life.tell('submitted survey', {}, '2026-03-03 00:30');
    expect(life.item('survey').submittedOn).toBe('2026-03-03');
  });

  it('may be earlier than what was recorded before it of other items', () => {
    const life = lifeOf(two);
    life.tellAll('2026-04-20 09:00', 'submitted survey', 'accepted survey', 'approved survey');
    expect(life.offer('submitted title', {}, '2026-03-02 09:00')).toMatchObject({ ok: true });
  });

  it('of a submission is never before the last of its prerequisites was done, in whichever order they were recorded', () => {
    const life = lifeOf(two);
    life.tellAll('2026-04-20 09:00', 'submitted survey', 'accepted survey', 'approved survey');
    life.tellAll('2026-03-10 09:00', 'submitted title', 'accepted title', 'approved title');
    expect(life.offer('submitted permit', {}, '2026-04-20 08:59')).toMatchObject({ reason: 'effective-before-prerequisites' });
    expect(life.offer('submitted permit', {}, '2026-04-20 09:00')).toMatchObject({ ok: true });
  });

  it('of the last milestone ends the stage at the latest effective time among its milestones', () => {
    const life = lifeOf(two);
    life.tellAll('2026-04-20 09:00', 'submitted survey', 'accepted survey', 'approved survey');
    life.tellAll('2026-03-10 09:00', 'submitted title', 'accepted title');
    const turn = life.tell('approved title', {}, '2026-03-12 09:00');
    expect(turn.facts.map(({ type, stage, effectiveAt }) => ({ type, stage, effectiveAt }))).toEqual([
      { type: 'item.approved', stage: null, effectiveAt: instantOf('2026-03-12 09:00') },
      { type: 'stage.ended', stage: 'land', effectiveAt: instantOf('2026-04-20 09:00') },
    ]);
    expect(life.state.stages[0]).toEqual({ status: 'ended', endedAt: instantOf('2026-04-20 09:00') });
  });

  it('of the last stage completes the project when its latest stage ended', () => {
    const life = lifeOf(workflowOf([stageOf('one', [itemOf('a', { milestone: true })]), stageOf('two', [itemOf('b', { milestone: true })])]));
    life.tellAll('2026-05-06 09:00', 'submitted a', 'accepted a', 'approved a');
    life.tellAll('2026-03-10 09:00', 'submitted b', 'accepted b', 'approved b');
    expect(life.state).toMatchObject({ status: 'completed', endedAt: instantOf('2026-05-06 09:00') });
  });

  it('of a termination is never before anything that has happened to any item', () => {
    const life = lifeOf(two);
    life.tell('submitted survey', {}, '2026-04-20 09:00');
    expect(life.offer('terminated', {}, '2026-04-20 08:59')).toMatchObject({
      kind: 'unlawful', reason: 'effective-before-previous-event', about: { previousAt: instantOf('2026-04-20 09:00') },
    });
    expect(life.offer('terminated', {}, '2026-04-20 09:00')).toMatchObject({ ok: true });
  });

  it('of a waiver counts for the items that follow', () => {
    const life = lifeOf(workflowOf([stageOf('one', [itemOf('a', { when: titleOf('if needed') }), itemOf('b', { after: ['a'], milestone: true })])]));
    life.tell('waived a', {}, '2026-03-10 09:00');
    expect(life.offer('submitted b', {}, '2026-03-10 08:59')).toMatchObject({ reason: 'effective-before-prerequisites' });
  });
});
