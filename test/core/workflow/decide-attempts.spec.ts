import { itemOf, stageOf, workflowOf } from './any-workflow-parts.js';
import { lifeOf } from './decide-life.js';

const definition = workflowOf([stageOf('building', [itemOf('permit', { milestone: true, pauseGrounds: ['expert-review'] }), itemOf('other', { milestone: true })])]);

describe('an attempt at an item', () => {
  it('is counted from its submission: none before the first', () => {
    const life = lifeOf(definition);
    expect(life.item('permit').attempt).toBe(0);
    life.tell('submitted permit');
    expect(life.item('permit').attempt).toBe(1);
  });

  it.each([['declined'], ['refused'], ['withdrawn']])('that is %s is followed by the next, with dates of its own', (end) => {
    const life = lifeOf(definition);
    life.tell('submitted permit', {}, '2026-03-02 09:00');
    if (end === 'refused') life.tell('accepted permit');
    life.tell(`${end} permit`, {}, '2026-03-04 09:00');
    life.tell('submitted permit', {}, '2026-03-10 09:00');
    expect(life.item('permit')).toMatchObject({ status: 'submitted', attempt: 2, submittedOn: '2026-03-10', acceptedOn: null, decidedOn: null });
  });

  it('may be asked once for supplements, and the next attempt once again', () => {
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted permit', 'supplement-requested permit', 'supplemented permit', 'declined permit', 'submitted permit');
    expect(life.offer('supplement-requested permit')).toMatchObject({ ok: true });
    life.tell('supplemented permit');
    expect(life.offer('supplement-requested permit')).toMatchObject({ ok: false, reason: 'supplement-already-requested' });
  });

  it('may be extended once, running or paused, and the next attempt once again', () => {
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted permit', 'accepted permit', 'paused permit', 'extended permit', 'resumed permit');
    expect(life.offer('extended permit')).toMatchObject({ ok: false, reason: 'already-extended' });
    life.tellAll('2026-03-09 09:00', 'refused permit', 'submitted permit', 'accepted permit');
    expect(life.offer('extended permit')).toMatchObject({ ok: true });
  });

  it('begins its acceptance period with the submission, and anew with the supplements', () => {
    const life = lifeOf(definition);
    life.tell('submitted permit', {}, '2026-03-02 09:00');
    expect(life.item('permit').acceptancePeriodFrom).toBe('2026-03-02');
    life.tell('supplement-requested permit', {}, '2026-03-04 09:00');
    expect(life.item('permit').acceptancePeriodFrom).toBe('2026-03-02');
    life.tell('supplemented permit', {}, '2026-03-16 09:00');
    expect(life.item('permit')).toMatchObject({ acceptancePeriodFrom: '2026-03-16', submittedOn: '2026-03-02' });
  });

  it('has a clock ledger of its own, empty for an attempt that was never accepted', () => {
    const life = lifeOf(definition);
    life.tell('submitted permit', {}, '2026-03-02 09:00');
    life.tell('declined permit', {}, '2026-03-03 09:00');
    life.tell('submitted permit', {}, '2026-03-04 09:00');
    life.tell('accepted permit', {}, '2026-03-05 09:00');
    life.tell('paused permit', { expectedDays: 12 }, '2026-03-06 09:00');
    life.tell('extended permit', { days: 3 }, '2026-03-09 09:00');
    life.tell('resumed permit', {}, '2026-03-20 09:00');
    life.tell('refused permit', {}, '2026-03-23 09:00');
    life.tell('submitted permit', {}, '2026-03-24 09:00');
    const lastAcceptance = life.tell('accepted permit', {}, '2026-03-24 15:00');
    expect(life.item('permit').ledgers).toEqual([
      [],
      [
        { kind: 'accepted', on: '2026-03-05' },
        { kind: 'paused', on: '2026-03-06', ground: 'expert-review', expectedDays: 12 },
        { kind: 'extended', on: '2026-03-09', days: 3 },
        { kind: 'resumed', on: '2026-03-20' },
        { kind: 'stopped', on: '2026-03-23' },
      ],
      [{ kind: 'accepted', on: '2026-03-24' }],
    ]);
    expect(lastAcceptance.ledger).toEqual([{ item: 0, attempt: 3, entry: { kind: 'accepted', on: '2026-03-24' } }]);
  });

  it('that is withdrawn stops its clock, if it was running or paused', () => {
    const life = lifeOf(definition);
    life.tell('submitted permit');
    expect(life.tell('withdrawn permit').ledger).toEqual([]);
    life.tellAll('2026-03-05 09:00', 'submitted permit', 'accepted permit', 'paused permit');
    expect(life.tell('withdrawn permit', {}, '2026-03-09 09:00').ledger).toEqual([{ item: 0, attempt: 2, entry: { kind: 'stopped', on: '2026-03-09' } }]);
  });
});
