import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { criticalChain, type ChainLink } from '../../../src/core/compression/critical-chain.js';
import { measuredSpans } from '../../../src/core/compression/measured-span.js';
import { officeDay } from '../workflow/decide-oracle.js';
import { lifeOf } from '../workflow/decide-life.js';
import { itemOf, stageOf, titleOf, workflowOf } from '../workflow/any-workflow-parts.js';
import { itemJourneys } from '../../../src/core/compression/item-journey.js';
import { anyTravelled, type AnyTravelled } from './any-travelled.js';

const calendar = workingCalendar(shippedYears());

describe('the critical chain', () => {
  it('covers the span without gaps, and says of every day what the item was waiting for', () => {
    const seen = { chains: 0, links: 0, handedOn: 0 };
    fc.assert(
      fc.property(anyTravelled, (project) => {
        for (const span of measuredSpans(project.workflow, project.state, officeDay, project.today)) {
          const chain = criticalChain(project, span, calendar);
          if (span.fromOn === null || span.toOn === null || span.toOn <= span.fromOn) {
            expect(chain).toEqual([]);
            continue;
          }
          expect([chain[0]!.from, chain.at(-1)!.to]).toEqual([span.fromOn, span.toOn]);
          expect(chain.reduce((sum, { days }) => sum + days, 0)).toBe(calendar.workingDaysBetween(span.fromOn, span.toOn));
          chain.forEach((link, at) => {
            expect([link, isTrue(project, link)]).toEqual([link, true]);
            const next = chain[at + 1];
            if (next === undefined) return;
            expect(next.from).toBe(link.to);
            if (next.item === link.item) return;
            seen.handedOn += 1;
            expect(standsBefore(project, link.item, next.item)).toBe(true);
          });
          seen.chains += 1;
          seen.links += chain.length;
        }
      }),
      { numRuns: 200 },
    );
    expect(seen.chains).toBeGreaterThan(75);
    expect(seen.handedOn).toBeGreaterThan(15);
  });

  it('leads back through the prerequisite that opened the way last, and past one that was waived', () => {
    const definition = workflowOf(
      [
        stageOf('permits', [
          itemOf('land'),
          itemOf('scheme', { pauseGrounds: ['expert-review'] }),
          itemOf('heritage', { when: titleOf('near a monument') }),
          itemOf('permit', { after: ['land', 'scheme', 'heritage'], milestone: true }),
        ]),
      ],
      {
        targets: [
          {
            key: 'start', title: titleOf('start'), baselineDays: 60, targetDays: 12, source: 'illustrative',
            from: { event: 'first-accepted', stage: null }, to: { event: 'item.approved', item: 'permit' },
          },
        ],
      },
    );
    const life = lifeOf(definition);
    life.tellAll('2026-03-02 09:00', 'submitted land', 'accepted land', 'submitted scheme');
    life.tell('accepted scheme', {}, '2026-03-03 09:00');
    life.tell('approved land', {}, '2026-03-04 09:00');
    life.tell('paused scheme', { ground: 'expert-review' }, '2026-03-05 09:00');
    life.tell('resumed scheme', {}, '2026-03-10 09:00');
    life.tell('approved scheme', {}, '2026-03-12 09:00');
    life.tell('waived heritage', {}, '2026-03-13 09:00');
    life.tell('submitted permit', {}, '2026-03-17 09:00');
    life.tell('accepted permit', {}, '2026-03-17 10:00');
    life.tell('approved permit', {}, '2026-03-19 09:00');
    const { workflow, state, facts } = life;
    const journeys = itemJourneys(workflow, state, facts.map(({ type, item, attempt, effectiveAt }) => ({ type, item, attempt, on: officeDay(effectiveAt) })));
    const [span] = measuredSpans(workflow, state, officeDay, officeDay(Date.parse('2026-04-01T00:00:00Z')));
    expect(criticalChain({ workflow, journeys }, span!, calendar).map(({ item, kind, ground, days }) => [item, kind, ground, days])).toEqual([
      ['scheme', 'acceptance', null, 1],
      ['scheme', 'review', null, 2],
      ['scheme', 'pause', 'expert-review', 3],
      ['scheme', 'review', null, 2],
      ['heritage', 'follow-on', null, 1],
      ['permit', 'follow-on', null, 2],
      ['permit', 'review', null, 2],
    ]);
  });
});

/** Whether the item really stood there for all of the time, by its own dates. */
function isTrue({ journeys, workflow }: AnyTravelled, { item, kind, attempt: number, from, to }: ChainLink): boolean {
  const journey = journeys[workflow.indexOf.get(item)!]!;
  const attempt = journey.attempts[number - 1];
  if (kind === 'follow-on') {
    const next = journey.attempts[Math.max(0, number - 1)];
    const before = journey.attempts[number - 2];
    return (next === undefined ? journey.waived && to <= journey.opensOn! : to <= next.submittedOn) && (before === undefined || from >= before.endedOn!);
  }
  if (attempt === undefined) return false;
  const { submittedOn, acceptedOn, supplements, ledger } = attempt;
  const asked = supplements.some((supplement) => supplement.from <= from && supplement.to !== null && to <= supplement.to);
  if (kind === 'supplement') return asked;
  if (kind === 'acceptance') return submittedOn <= from && !asked && to <= (acceptedOn ?? attempt.endedOn)!;
  const last = ledger.filter(({ on, kind: entry }) => on <= from && entry !== 'extended').map((entry) => entry.kind);
  return kind === 'review' ? ['accepted', 'resumed'].some((entry) => last.includes(entry as 'accepted')) : last.includes('paused');
}

/** A hard prerequisite; or, past one that was waived, another prerequisite of the same item. */
function standsBefore({ workflow, journeys }: AnyTravelled, before: string, after: string): boolean {
  const { definition } = workflow.items[workflow.indexOf.get(after)!]!;
  if (definition.after.includes(before)) return true;
  return journeys[workflow.indexOf.get(after)!]!.waived && workflow.items.some((item) => [before, after].every((key) => item.definition.after.includes(key)));
}
