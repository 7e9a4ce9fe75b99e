import { chainHash, GENESIS, type ChainEntry } from './history-chain.js';
import type { HistoryVerificationDto } from './history-verification.dto.js';

export type StoredEntry = ChainEntry & { readonly hash: Buffer };

/**
 * Reckons the chain anew from the entries, in the order of their numbers. An entry that was changed does not have its hash;
 * one that was taken out leaves a gap, or, at the end, falls short of the number `version` that its owner has counted to.
 */
export function verifyChain(entries: readonly StoredEntry[], version: number): HistoryVerificationDto {
  const brokenAt = firstBroken(entries, version);
  return { valid: brokenAt === null, entries: entries.length, head: entries.at(-1)?.hash.toString('hex') ?? null, brokenAt };
}

function firstBroken(entries: readonly StoredEntry[], version: number): number | null {
  let head: Buffer = GENESIS;
  for (const [at, { hash, ...entry }] of entries.entries()) {
    head = chainHash(head, entry);
    if (entry.seq !== at + 1 || !head.equals(hash)) return at + 1;
  }
  if (entries.length === version) return null;
  return Math.min(entries.length, version) + 1;
}
