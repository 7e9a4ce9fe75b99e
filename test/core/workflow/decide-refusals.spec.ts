import { REFUSAL_REASONS } from '../../../src/core/workflow/refusal.js';
import { itemOf, stageOf, titleOf, workflowOf } from './any-workflow-parts.js';
import { instantOf, type Life, lifeOf } from './decide-life.js';

const definition = workflowOf([
  stageOf('land', [
    itemOf('survey', { when: titleOf('if needed'), milestone: true }),
    itemOf('title', { after: ['survey'], certificate: titleOf('land title'), pauseGrounds: ['publicity', 'hearing'], maxExtensionDays: 7, milestone: true }),
    itemOf('registration', { maxExtensionDays: 0, milestone: true }),
  ]),
]);

interface Case {
  readonly claim: string;
  readonly before?: readonly string[];
  readonly words: string;
  readonly said?: object;
  readonly at?: string;
  readonly refusal: object;
}

const reviewed = ['submitted registration', 'accepted registration'];
const titled = ['waived survey', 'submitted title', 'accepted title'];

const CASES: readonly Case[] = [
  {
    claim: 'an item that the workflow does not have',
    words: 'submitted bridge',
    refusal: { kind: 'invalid', reason: 'unknown-item', field: 'item', about: { item: 'bridge' } },
  },
  {
    claim: 'what has not happened yet',
    words: 'submitted survey',
    at: '2026-12-01 12:01',
    refusal: { kind: 'invalid', reason: 'effective-in-future', field: 'effectiveAt' },
  },
  {
    claim: 'what is said to have happened before there were such projects',
    words: 'submitted survey',
    at: '1999-12-31 12:00',
    refusal: { kind: 'invalid', reason: 'effective-too-early', field: 'effectiveAt' },
  },
  {
    claim: 'an approval without the number of the certificate that the item yields',
    before: titled,
    words: 'approved title',
    refusal: { kind: 'invalid', reason: 'certificate-number-required', field: 'certificateNumber', about: { certificate: titleOf('land title') } },
  },
  {
    claim: 'the number of a certificate that the item does not yield',
    before: reviewed,
    words: 'approved registration',
    said: { certificateNumber: '川(2026)0001' },
    refusal: { kind: 'invalid', reason: 'certificate-number-not-expected', field: 'certificateNumber', about: { item: 'registration' } },
  },
  {
    claim: 'every event of an item of a project that has ended',
    before: ['terminated'],
    words: 'submitted survey',
    refusal: { kind: 'unlawful', reason: 'project-not-active', field: null, about: { status: 'terminated' } },
  },
  {
    claim: 'the second end of a project',
    before: ['terminated'],
    words: 'terminated',
    refusal: { kind: 'unlawful', reason: 'project-not-active', field: null, about: { status: 'terminated' } },
  },
  {
    claim: 'an event that the status of the item does not take',
    words: 'approved registration',
    refusal: { kind: 'unlawful', reason: 'event-not-allowed-now', field: 'type', about: { item: 'registration', status: 'ready' } },
  },
  {
    claim: 'a submission before the hard prerequisites are done, and names them',
    words: 'submitted title',
    refusal: { kind: 'unlawful', reason: 'prerequisites-not-done', field: 'item', about: { item: 'title', status: 'waiting', missing: ['survey'] } },
  },
  {
    claim: 'a second request for supplements to the same submission',
    before: ['submitted registration', 'supplement-requested registration', 'supplemented registration'],
    words: 'supplement-requested registration',
    refusal: { kind: 'unlawful', reason: 'supplement-already-requested', field: 'type', about: { item: 'registration', status: 'submitted' } },
  },
  {
    claim: 'a second extension of the same attempt',
    before: [...titled, 'extended title'],
    words: 'extended title',
    refusal: { kind: 'unlawful', reason: 'already-extended', field: 'type', about: { item: 'title', status: 'under-review' } },
  },
  {
    claim: 'the waiver of an item that is not conditional',
    words: 'waived registration',
    refusal: { kind: 'unlawful', reason: 'item-not-conditional', field: 'item', about: { item: 'registration', status: 'ready' } },
  },
  {
    claim: 'a pause of an item that no ground is named for',
    before: reviewed,
    words: 'paused registration',
    refusal: { kind: 'unlawful', reason: 'item-cannot-be-paused', field: 'type', about: { item: 'registration', status: 'under-review' } },
  },
  {
    claim: 'an extension of an item whose law allows none',
    before: reviewed,
    words: 'extended registration',
    said: { days: 1 },
    refusal: { kind: 'unlawful', reason: 'item-cannot-be-extended', field: 'type', about: { item: 'registration', status: 'under-review' } },
  },
  {
    claim: 'a pause on a ground that is not on the item’s list',
    before: titled,
    words: 'paused title',
    said: { ground: 'auction' },
    refusal: { kind: 'unlawful', reason: 'pause-ground-not-allowed', field: 'ground', about: { ground: 'auction', allowed: ['publicity', 'hearing'] } },
  },
  {
    claim: 'an extension beyond what the item’s law allows',
    before: titled,
    words: 'extended title',
    said: { days: 8 },
    refusal: { kind: 'unlawful', reason: 'extension-beyond-law', field: 'days', about: { days: 8, max: 7 } },
  },
  {
    claim: 'an event before the item’s previous one',
    before: reviewed,
    words: 'approved registration',
    at: '2026-03-02 08:59',
    refusal: {
      kind: 'unlawful', reason: 'effective-before-previous-event', field: 'effectiveAt', about: { previousAt: instantOf('2026-03-02 09:00') },
    },
  },
  {
    claim: 'a submission before its prerequisites were done',
    before: ['waived survey'],
    words: 'submitted title',
    at: '2026-03-02 08:59',
    refusal: { kind: 'unlawful', reason: 'effective-before-prerequisites', field: 'effectiveAt', about: { readyAt: instantOf('2026-03-02 09:00') } },
  },
];

function after(before: readonly string[] = []): Life {
  const life = lifeOf(definition);
  before.forEach((words) => life.tell(words));
  return life;
}

describe('a decision refuses', () => {
  it.each(CASES)('$claim', ({ before, words, said, at, refusal }) => {
    expect(after(before).offer(words, said, at)).toMatchObject({ ok: false, ...refusal });
  });

  it('for every reason that there is', () => {
    const reasons = CASES.map(({ refusal }) => (refusal as { reason: string }).reason);
    expect([...new Set(reasons)].sort()).toEqual([...REFUSAL_REASONS].sort());
  });

  it('nothing at the very limit: the longest lawful extension, at the very instant of the event before', () => {
    expect(after(titled).offer('extended title', { days: 7 })).toMatchObject({ ok: true });
  });

  it('any event but a submission by its prerequisites’ times: only its own previous event counts', () => {
    const life = lifeOf(workflowOf([stageOf('land', [itemOf('survey', { milestone: true }), itemOf('title', { after: ['survey'], when: titleOf('if needed') })])]));
    life.tellAll('2026-03-05 09:00', 'submitted survey', 'accepted survey');
    expect(life.offer('waived title', {}, '2026-03-01 09:00')).toMatchObject({ ok: true });
  });
});
