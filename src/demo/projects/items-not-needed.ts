import type { CompiledItem, CompiledWorkflow } from '../../core/workflow/compile.js';
import type { Random } from '../random.js';

/** The conditional items that do not concern a project. */
export function itemsNotNeeded(workflow: CompiledWorkflow, random: Random): ReadonlySet<string> {
  const byReport = random.chance(0.2);
  const conditional = workflow.items.filter(({ definition }) => definition.when !== null);
  const drawn = conditional.filter(({ definition: { key } }) => !random.chance(chanceOf(key, byReport))).map(({ definition }) => definition.key);
  const followers = conditional.filter((item) => followsNotNeeded(workflow, item, drawn)).map(({ definition }) => definition.key);
  return new Set([...drawn, ...followers]);
}

/** What was not built is not accepted either: no air-raid shelter, no acceptance of one. */
function followsNotNeeded(workflow: CompiledWorkflow, { prerequisites, definition }: CompiledItem, notNeeded: readonly string[]): boolean {
  return prerequisites.some((at) => {
    const before = workflow.items[at]!.definition;
    return before.department === definition.department && notNeeded.includes(before.key);
  });
}

/** How often an item concerns a project. The effect on the environment is judged by a report, by a form, or not at all. */
function chanceOf(key: string, byReport: boolean): number {
  if (key === 'environmental-impact-report') return byReport ? 1 : 0;
  if (key === 'environmental-impact-form') return byReport ? 0 : 0.55;
  return SHARES.get(key) ?? 0.3;
}

const SHARES: ReadonlyMap<string, number> = new Map([
  ['civil-air-defence-construction', 0.6],
  ['civil-air-defence-acceptance', 1],
  ['drawing-review', 0.75],
  ['fire-design-review', 0.4],
  ['soil-and-water-conservation', 0.4],
  ['energy-conservation-review', 0.25],
  ['drainage-permit', 0.5],
  ['hazardous-chemicals-safety', 0.1],
  ['lightning-protection-design', 0.15],
  ['lightning-protection-acceptance', 1],
  ['cultural-relics-protection', 0.2],
  ['forest-land-use', 0.15],
  ['water-intake', 0.1],
]);
