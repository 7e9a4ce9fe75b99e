import { officeDay, oracleItems } from '../core/workflow/decide-oracle.js';
import { oracleReading } from '../core/workflow/decide-oracle-reading.js';
import { DAYS, type Journey, logOf } from './journey.js';
import { lawfulFor } from './lawful-for.js';
import { type ItemView, readPage, worstLight } from './page.js';

/** Holds the page of the project at this instant, and the explanation of every open clock (in the end of every one), against living through the days. */
export async function checkReading(journey: Journey, now: number): Promise<void> {
  const { app, id, definition } = journey;
  const expected = oracleReading(definition, logOf(journey), DAYS, officeDay(now));
  const page = await readPage(app, 'leader', id);
  expect(page).toMatchObject({ ...expected, workflow: { key: definition.key, version: 1 }, light: worstLight(expected) });
  for (const item of page.stages.flatMap(({ items }) => items)) {
    const isOpen = item.status === 'under-review' || item.status === 'paused';
    if (isOpen || (item.acceptedOn !== null && page.status !== 'active')) await checkExplanation(journey, item, officeDay(now));
  }
  await checkAllowedEvents(journey, now);
}

/** The days that it counts up to today are the used days, and the day that it names as due is the due day. */
async function checkExplanation({ app, id }: Journey, item: ItemView, today: string): Promise<void> {
  const { body } = await app.as('leader').get(`/api/projects/${id}/items/${item.key}/clock`).expect(200);
  const days = body.days as { date: string; counted: boolean; isDue: boolean }[];
  expect(body).toMatchObject({ item: item.key, usedDays: item.usedDays, leftDays: item.leftDays, dueOn: item.dueOn, today });
  expect(days[0]).toMatchObject({ date: item.acceptedOn, counted: false });
  expect(days.filter(({ date, counted }) => counted && date <= today)).toHaveLength(item.usedDays);
  expect(days.filter(({ isDue }) => isDue).map(({ date }) => date)).toEqual(item.dueOn === null ? [] : [item.dueOn]);
}

/** Everybody is offered exactly what is lawful now and their own business. */
async function checkAllowedEvents(journey: Journey, now: number): Promise<void> {
  const { app, id, definition } = journey;
  const items = oracleItems(definition);
  const someone = items[journey.sent.length % items.length]!;
  for (const who of ['agent', 'leader', `officer-${someone.department}`]) {
    const page = await readPage(app, who, id);
    const offered = page.stages.flatMap((stage) => stage.items.map(({ key, allowedEvents }) => [key, allowedEvents]));
    const lawful = items.map((item) => [item.key, lawfulFor(who, journey, item, now)]);
    expect({ who, offered }).toEqual({ who, offered: lawful });
  }
}
