import { itemOf, stageOf, workflowOf } from './any-workflow-parts.js';
import { lifeOf } from './decide-life.js';

const definition = workflowOf([
  stageOf('land', [itemOf('survey', { silentConsent: true, milestone: true, pauseGrounds: ['expert-review'] }), itemOf('title', { milestone: true })]),
  stageOf('building', [itemOf('permit', { after: ['survey', 'title'], milestone: true })]),
]);

describe('a submission that nobody answers', () => {
  it('is accepted as of the day of its submission', () => {
    const life = lifeOf(definition);
    life.tell('submitted title', {}, '2026-03-02 09:00');
    const turn = life.tell('deemed-accepted title');
    expect(life.item('title')).toMatchObject({ status: 'under-review', acceptedOn: '2026-03-02', ledgers: [[{ kind: 'accepted', on: '2026-03-02' }]] });
    expect(turn.facts).toMatchObject([{ type: 'item.deemed-accepted', item: 'title', attempt: 1 }]);
  });

  it('is accepted as of the day of the supplements, if some were asked for in time', () => {
    const life = lifeOf(definition);
    life.tell('submitted title', {}, '2026-03-02 09:00');
    life.tell('supplement-requested title', {}, '2026-03-04 09:00');
    life.tell('supplemented title', {}, '2026-03-10 09:00');
    life.tell('deemed-accepted title');
    expect(life.item('title')).toMatchObject({ acceptedOn: '2026-03-10', submittedOn: '2026-03-02' });
  });

  it.each([['supplement-requested title'], ['accepted title'], ['declined title'], ['withdrawn title']])('is no longer one after %s', (words) => {
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted title', words);
    expect(life.offer('deemed-accepted title')).toMatchObject({ ok: false, reason: 'event-not-allowed-now' });
  });
});

describe('silence that is consent', () => {
  const silent = () => {
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted title', 'accepted title', 'approved title', 'submitted survey', 'accepted survey');
    return life;
  };

  it('lets the next items go on while the opinion stays owed and its clock runs', () => {
    const life = silent();
    life.tell('consent-presumed survey', {}, '2026-03-10 00:00');
    expect(life.item('permit').status).toBe('ready');
    expect(life.item('survey')).toMatchObject({ status: 'under-review', decidedOn: null, ledgers: [[{ kind: 'accepted', on: '2026-03-02' }]] });
  });

  it('is no approval: the stage does not end by it', () => {
    const life = silent();
    expect(life.tell('consent-presumed survey').facts.map(({ type }) => type)).toEqual(['item.consent-presumed']);
    expect(life.state.stages[0]!.status).toBe('open');
    expect(life.tell('approved survey').facts.map(({ type }) => type)).toEqual(['item.approved', 'stage.ended']);
  });

  it('ends when the opinion comes as a refusal: what was ready can no longer be submitted', () => {
    const life = silent();
    life.tellAll('2026-03-12 09:00', 'consent-presumed survey', 'refused survey');
    expect(life.offer('submitted permit')).toMatchObject({ ok: false, reason: 'prerequisites-not-done', about: { missing: ['survey'] } });
  });

  it('is presumed once in an attempt, and of an item whose definition says so', () => {
    const life = silent();
    life.tell('consent-presumed survey');
    expect(life.offer('consent-presumed survey')).toMatchObject({ ok: false });
    life.tellAll('2026-03-12 09:00', 'refused survey', 'submitted survey', 'accepted survey');
    expect(life.offer('consent-presumed survey')).toMatchObject({ ok: true });
    const other = lifeOf(definition);
    other.tellAll('2026-03-02 09:00', 'submitted title', 'accepted title');
    expect(other.offer('consent-presumed title')).toMatchObject({ ok: false, reason: 'event-not-allowed-now' });
  });

  it('is not presumed before acceptance, nor while the clock stands still', () => {
    const life = lifeOf(definition);
    life.tell('submitted survey');
    expect(life.offer('consent-presumed survey')).toMatchObject({ ok: false });
    life.tellAll('2026-03-03 09:00', 'accepted survey', 'paused survey');
    expect(life.offer('consent-presumed survey')).toMatchObject({ ok: false });
  });

  it('opens the way for no one who waits for another item, too', () => {
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted survey', 'accepted survey', 'consent-presumed survey');
    expect(life.item('permit').status).toBe('waiting');
    life.tellAll('2026-03-03 09:00', 'submitted title', 'accepted title', 'approved title');
    expect(life.item('permit').status).toBe('ready');
  });

  it('counts no longer once the opinion is a refusal: who still waits for it waits on', () => {
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted survey', 'accepted survey', 'consent-presumed survey', 'refused survey');
    life.tellAll('2026-03-03 09:00', 'submitted title', 'accepted title', 'approved title');
    expect(life.item('permit').status).toBe('waiting');
  });
});
