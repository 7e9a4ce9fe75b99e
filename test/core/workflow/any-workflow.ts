import * as fc from 'fast-check';
import { type ItemDefinition, PAUSE_GROUNDS, type WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { itemOf, stageOf, titleOf, workflowOf } from './any-workflow-parts.js';

/** Keys that a machine or an object could mistake for its own. */
const ITEM_KEYS = ['stage', 'active', 'approved', 'waiting', 'constructor', 'permit', 'to-string', 'land'];
const STAGE_KEYS = ['open', 'constructor', 'active', 'acceptance'];

const anyItemDraft = fc.record({
  stage: fc.nat({ max: 3 }),
  after: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
  milestone: fc.boolean(),
  conditional: fc.constantFrom(false, false, true),
  certificate: fc.boolean(),
  pauseGrounds: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...PAUSE_GROUNDS), { minLength: 1, maxLength: 3 })),
  promised: fc.record({
    days: fc.constantFrom(0, 1, 2, 3, 5, 8, 12),
    unit: fc.constantFrom('working-day' as const, 'working-day' as const, 'calendar-day' as const),
  }),
  maxExtensionDays: fc.oneof(fc.constant(10), fc.nat({ max: 10 })),
  nearDueDays: fc.constantFrom(null, null, 0, 1, 4),
  silentConsent: fc.constantFrom(false, false, true),
});
type ItemDraft = typeof anyItemDraft extends fc.Arbitrary<infer Draft> ? Draft : never;

/**
 * Lawful definitions of 1–4 stages and 1–8 items. Hard edges lead from any item to those drawn before it, whatever their
 * stages, so that they cross stages both ways and never close a circle. Every stage has a milestone.
 */
export const anyWorkflow: fc.Arbitrary<WorkflowDefinition> = fc
  .record({
    drafts: fc.array(anyItemDraft, { minLength: 1, maxLength: 8, size: 'max' }),
    keys: fc.shuffledSubarray(ITEM_KEYS, { minLength: ITEM_KEYS.length }),
    stages: fc.integer({ min: 1, max: 4 }),
    rules: fc.array(fc.constantFrom('all' as const, 'any' as const), { minLength: 4, maxLength: 4 }),
    backwards: fc.boolean(),
  })
  .map(({ drafts, keys, stages, rules, backwards }) => {
    const placed = drafts.map((draft, drawn) => ({ stage: draft.stage % stages, item: itemFrom(draft, drawn, keys) }));
    const filled = STAGE_KEYS.flatMap((key, stage) => {
      const own = placed.filter((one) => one.stage === stage).map(({ item }) => item);
      if (own.length === 0) return [];
      return [stageOf(key, withMilestone(backwards ? own.toReversed() : own), { milestoneRule: rules[stage]! })];
    });
    return workflowOf(filled);
  });

function itemFrom(draft: ItemDraft, drawn: number, keys: readonly string[]): ItemDefinition {
  const { after, conditional, certificate, promised, milestone, pauseGrounds, maxExtensionDays, nearDueDays, silentConsent } = draft;
  const key = keys[drawn]!;
  return itemOf(key, {
    after: [...new Set(after)].filter((before) => before < drawn).map((before) => keys[before]!),
    when: conditional ? titleOf(`${key}, if needed`) : null,
    certificate: certificate ? titleOf(`certificate of ${key}`) : null,
    statutory: { days: promised.days + 10, unit: promised.unit },
    promised,
    milestone,
    pauseGrounds,
    maxExtensionDays,
    nearDueDays,
    silentConsent,
  });
}

function withMilestone(items: readonly ItemDefinition[]): readonly ItemDefinition[] {
  if (items.some(({ milestone }) => milestone)) return items;
  return items.map((item, at) => (at === items.length - 1 ? { ...item, milestone: true } : item));
}
