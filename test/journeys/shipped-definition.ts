import { parse } from 'yaml';
import type { ItemDefinition, StageDefinition, TargetDefinition, TargetEvent, WorkflowDefinition } from '../../src/core/workflow/definition.js';
import { shippedText } from '../api/registered-project.js';

type Written<T> = Partial<Record<keyof T, unknown>>;

export function shippedDefinition(key: string): WorkflowDefinition {
  return definitionOf(shippedText(key));
}

/** A workflow as its text says, read without the product's parser: what is left out has its documented default. */
export function definitionOf(text: string): WorkflowDefinition {
  const written = parse(text) as Written<WorkflowDefinition> & { stages: Written<StageDefinition>[]; targets: Written<TargetDefinition>[] };
  return {
    calendar: 'CN',
    ...written,
    stages: written.stages.map((stage) => ({ ...stage, items: (stage.items as Written<ItemDefinition>[]).map(itemOf) })),
    targets: written.targets.map((target) => ({ ...target, from: eventOf(target.from), to: eventOf(target.to) })),
  } as WorkflowDefinition;
}

function itemOf(written: Written<ItemDefinition>): ItemDefinition {
  return {
    after: [],
    advisedAfter: [],
    maxExtensionDays: 10,
    when: null,
    milestone: false,
    certificate: null,
    pauseGrounds: [],
    materials: [],
    nearDueDays: null,
    silentConsent: false,
    ...written,
  } as ItemDefinition;
}

function eventOf(written: unknown): TargetEvent {
  const event = written as TargetEvent;
  return event.event === 'first-accepted' ? { ...event, stage: event.stage ?? null } : event;
}
