import type { Fact } from '../core/workflow/turn.js';
import { chainHash } from './history-chain.js';
import { instant } from './instant.js';
import type { LoadedProject } from './loaded-project.js';
import { noticesOf } from './notices-of.js';
import type { Recording } from './recording.js';

export interface FactRows {
  readonly facts: readonly object[];
  readonly notices: readonly object[];
  /** The number and the hash of the last fact. */
  readonly seq: number;
  readonly head: Buffer;
}

/** Facts chained to the project's history, and whom to tell of them. */
export function factRows(project: LoadedProject, happened: readonly Fact[], { actorId, recordedAt }: Recording): FactRows {
  const recorded = instant(recordedAt);
  const facts: object[] = [];
  const notices: object[] = [];
  let { head, version: seq } = project;
  for (const fact of happened) {
    seq += 1;
    const { type, item, stage, attempt, effectiveAt, data } = fact;
    head = chainHash(head, { ownerId: project.id, seq, type, item, stage, attempt, effectiveAt, recordedAt, actorId, data });
    facts.push({
      seq, type, item_key: item, stage_key: stage, attempt, effective_at: instant(effectiveAt), recorded_at: recorded,
      actor_id: actorId, data, hash: head.toString('base64'),
    });
    for (const address of noticesOf(fact, project.workflow, project.agent.id)) notices.push({ seq, ...address, recorded_at: recorded });
  }
  return { facts, notices, seq, head };
}
