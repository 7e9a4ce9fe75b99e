import type { Slice } from '../load/drive.js';
import type { Plan } from './plan.js';
import type { Side } from './side.js';

/** The slices of every side, by its name; those with the same index ran one after the other. */
export type Slices = Readonly<Record<string, readonly Slice[]>>;

/** Lets the sides take turns of a slice each, with everything warm; who begins changes from round to round. */
export async function contest(sides: readonly Side[], concurrency: number, { slices, sliceMs, warmMs }: Plan): Promise<Slices> {
  for (const side of sides) {
    const warm = await side.slice(concurrency, warmMs);
    await side.provide(Math.ceil((warm.events / warm.ms) * sliceMs * slices * RESERVE));
  }
  const taken: Record<string, Slice[]> = Object.fromEntries(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < slices; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const side = sides[(round + turn) % sides.length]!;
      const mine = taken[side.name]!;
      await side.provide(RESERVE * Math.max(0, ...mine.map(({ events }) => events)));
      mine.push(await side.slice(concurrency, sliceMs));
    }
  }
  return taken;
}

/** A slice may be faster than those before it. */
const RESERVE = 2;
