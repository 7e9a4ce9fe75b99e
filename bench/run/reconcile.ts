import type { Sides } from './sides.js';

/** Every acknowledged event must be in the history exactly once, and nothing else; throws when it is not so. Answers how many there are. */
export async function reconcile({ floor, ours, larger, typical }: Sides): Promise<string> {
  const found = [
    await compare('ours', ours.events + larger.events, ours),
    await compare('floor', floor.events, floor),
    await compare('typical', typical.events, typical),
  ];
  return found.join(', ');
}

async function compare(name: string, acknowledged: number, { pool }: Sides['ours']): Promise<string> {
  const { rows } = await pool.query<{ written: number }>(`select count(*) as written from history where type like 'item.%'`);
  const { written } = rows[0]!;
  if (written !== acknowledged) throw new Error(`${name}: ${acknowledged} events were acknowledged, ${written} are in the history`);
  return `${name} ${written.toLocaleString('en')}`;
}
