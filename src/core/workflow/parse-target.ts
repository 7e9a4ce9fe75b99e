import type { TargetDefinition, TargetEvent } from './definition.js';
import { isMapping, nullable, optional, record, required } from './parse-composite.js';
import { titles } from './parse-item.js';
import { key, oneOf, text, wholeNumber } from './parse-scalar.js';
import { wrongType, type Reader } from './parse-spot.js';

type EventName = TargetEvent['event'];

/** Reads what a city has promised: two events and the days between them. */
export const target = record<TargetDefinition>({
  key: required(key),
  title: required(titles),
  from: required(targetEvent),
  to: required(targetEvent),
  baselineDays: required(wholeNumber(0, 10_000)),
  targetDays: required(wholeNumber(0, 10_000)),
  source: required(text),
});

const READERS: { readonly [E in EventName]: Reader<TargetEvent> } = {
  'first-accepted': eventOf({ stage: optional(nullable(key), null) }),
  'item.accepted': eventOf({ item: required(key) }),
  'item.approved': eventOf({ item: required(key) }),
  'stage.ended': eventOf({ stage: required(key) }),
  'project.completed': eventOf({}),
};

const eventName = oneOf(Object.keys(READERS) as EventName[]);

function targetEvent(value: unknown, spot: Parameters<Reader<TargetEvent>>[1]): TargetEvent | undefined {
  if (!isMapping(value)) return wrongType(spot, 'a mapping', '键值对', value);
  if (!Object.hasOwn(value, 'event')) {
    return spot.inside('event').report('missing-property', 'The property "event" is missing.', '缺少属性“event”。');
  }
  const event = eventName(value['event'], spot.inside('event'));
  return event && READERS[event](value, spot);
}

function eventOf(rest: object): Reader<TargetEvent> {
  return (value, spot) => record<TargetEvent>({ event: required(eventName), ...rest } as never)(value, spot);
}
