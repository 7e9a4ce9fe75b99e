import type { Limit } from '../clock/limit.js';
import { PAUSE_GROUNDS, type ItemDefinition, type Material, type Titles } from './definition.js';
import { list, listWithoutRepeats, nullable, optional, record, required } from './parse-composite.js';
import { flag, key, oneOf, text, wholeNumber } from './parse-scalar.js';

export const titles = record<Titles>({ zh: required(text), en: required(text) });

const limit = record<Limit>({
  days: required(wholeNumber(0, 1000)),
  unit: required(oneOf(['working-day', 'calendar-day'])),
});

const material = record<Material>({ key: required(key), title: required(titles), main: required(flag) });

/** 行政许可法 art. 42: ten days, with the head's approval. */
const LONGEST_EXTENSION = 10;

/** Reads one approval item and fills in what may be left unsaid. */
export const item = record<ItemDefinition>({
  key: required(key),
  title: required(titles),
  department: required(key),
  statutory: required(limit),
  promised: required(limit),
  maxExtensionDays: optional(wholeNumber(0, LONGEST_EXTENSION), 10),
  after: optional(listWithoutRepeats(key, 100), []),
  advisedAfter: optional(listWithoutRepeats(key, 100), []),
  when: optional(nullable(titles), null),
  milestone: optional(flag, false),
  certificate: optional(nullable(titles), null),
  pauseGrounds: optional(listWithoutRepeats(oneOf(PAUSE_GROUNDS), PAUSE_GROUNDS.length), []),
  materials: optional(list(material, 0, 50), []),
  nearDueDays: optional(nullable(wholeNumber(0, 1000)), null),
  silentConsent: optional(flag, false),
  source: required(text),
});
