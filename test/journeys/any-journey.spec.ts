import * as fc from 'fast-check';
import { publish } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { type Attempted, anyStep, attemptOf } from '../core/workflow/any-events.js';
import { oracleBrokenRules, oracleEnd, oracleItems } from '../core/workflow/decide-oracle.js';
import { checkReading } from './check-reading.js';
import { checkTimeline } from './check-timeline.js';
import { bodyOf, type Journey, logOf, moveTo, rightPerson, setOut } from './journey.js';
import { lawfulFor } from './lawful-for.js';
import { shippedDefinition } from './shipped-definition.js';

const HOUR = 3_600_000;
const DEFINITIONS = ['zigong-hightech-small', 'deyang-land-to-permit'].map(shippedDefinition);
const STRANGERS = ['leader', 'agent', 'agent-2', 'leader-lingang', 'admin', 'officer-finance', 'officer-housing'];
const COULD_NEVER_BE = [
  'unknown-item', 'effective-in-future', 'effective-too-early', 'certificate-number-required', 'certificate-number-not-expected',
];

/** Any hour of 2025 and 2026. */
const anyStart = fc.integer({ min: Date.parse('2025-01-01T00:00:00Z') / HOUR, max: Date.parse('2026-12-31T00:00:00Z') / HOUR }).map((hours) => hours * HOUR);

describe('any events, lawful and unlawful, by the right people and by others', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    for (const { key } of DEFINITIONS) await publish(app, key);
  });
  afterAll(() => app.close());

  it('are answered and reckoned by the application as by reading through all that has happened', async () => {
    const answers: Record<number, number> = { 201: 0, 400: 0, 403: 0, 409: 0 };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...DEFINITIONS), anyStart, fc.array(anyStep, { minLength: 5, maxLength: 30, size: 'max' }), async (definition, start, steps) => {
        const journey = await setOut(app, definition, start);
        let now = start;
        for (const step of steps) {
          now += step.wait * HOUR;
          moveTo(app, now);
          const attempted = attemptOf(step, definition, logOf(journey), now);
          const who = step.pick % 9 === 0 ? STRANGERS[step.pick % STRANGERS.length]! : somebodyRight(journey, attempted);
          const { status, body } = await app.as(who).post(`/api/projects/${journey.id}/events`).send(bodyOf(attempted.event, attempted.effectiveAt, now));
          checkAnswer(journey, attempted, who, now, { status, body });
          if (status === 201) journey.sent.push({ who, ...attempted, recordedAt: now });
          answers[status] = (answers[status] ?? 0) + 1;
        }
        await checkTimeline(journey);
        await checkReading(journey, now);
      }),
      { numRuns: 200 },
    );
    // Else the comparison would be of little worth.
    expect(Math.min(answers[201]!, answers[400]!, answers[403]!, answers[409]!)).toBeGreaterThan(50);
  }, 300_000);
});

function checkAnswer(journey: Journey, { event, effectiveAt }: Attempted, who: string, now: number, { status, body }: { status: number; body: AnswerBody }): void {
  const { definition } = journey;
  const broken: string[] = oracleBrokenRules(definition, logOf(journey), event, effectiveAt, now, journey.registeredAt);
  const asked = { event, who, now: new Date(now), answer: body };
  if (!broken.includes('unknown-item') && !isRight(journey, who, { event, effectiveAt })) {
    expect({ ...asked, status }).toEqual({ ...asked, status: 403 });
  } else if (broken.length === 0) {
    expect({ ...asked, status }).toEqual({ ...asked, status: 201 });
  } else {
    expect(broken).toContain(body.reason);
    expect({ ...asked, status }).toEqual({ ...asked, status: COULD_NEVER_BE.includes(body.reason) ? 400 : 409 });
  }
  if (status === 409) expect({ ...asked, allowed: body.allowedEvents }).toEqual({ ...asked, allowed: allowedTo(journey, who, event, now) });
}

interface AnswerBody {
  readonly reason: string;
  readonly allowedEvents?: readonly string[];
}

function isRight(journey: Journey, who: string, attempted: Attempted): boolean {
  return who === somebodyRight(journey, attempted) || (attempted.event.type === 'project.terminated' && who === 'leader');
}

function somebodyRight({ definition }: Journey, { event }: Attempted): string {
  const known = event.type === 'project.terminated' || oracleItems(definition).some(({ key }) => key === event.item);
  return known ? rightPerson(definition, event) : 'agent';
}

function allowedTo(journey: Journey, who: string, event: Attempted['event'], now: number): readonly string[] {
  const { definition } = journey;
  if (event.type !== 'project.terminated') return lawfulFor(who, journey, oracleItems(definition).find(({ key }) => key === event.item)!, now);
  return oracleEnd(definition, logOf(journey)).status === 'active' ? ['project.terminated'] : [];
}
