import { ITEM_STATUSES, type ItemStatus } from '../../../src/core/workflow/state.js';
import { ITEM_EVENT_TYPES } from '../../../src/core/workflow/event.js';
import { itemOf, stageOf, workflowOf } from './any-workflow-parts.js';
import { type Life, lifeOf } from './decide-life.js';

/** The published table: what happens, from which statuses, and to which. `same` leaves the status as it is. */
const TABLE: Readonly<Record<string, { from: readonly ItemStatus[]; to: ItemStatus | 'same' }>> = {
  submitted: { from: ['ready', 'refused', 'declined', 'withdrawn'], to: 'submitted' },
  'supplement-requested': { from: ['submitted'], to: 'supplementing' },
  supplemented: { from: ['supplementing'], to: 'submitted' },
  accepted: { from: ['submitted'], to: 'under-review' },
  declined: { from: ['submitted'], to: 'declined' },
  paused: { from: ['under-review'], to: 'paused' },
  resumed: { from: ['paused'], to: 'under-review' },
  extended: { from: ['under-review', 'paused'], to: 'same' },
  approved: { from: ['under-review'], to: 'approved' },
  refused: { from: ['under-review'], to: 'refused' },
  withdrawn: { from: ['submitted', 'supplementing', 'under-review', 'paused'], to: 'withdrawn' },
  waived: { from: ['waiting', 'ready'], to: 'waived' },
};

/** What must happen for the permit to stand in a status. */
const WAY: Readonly<Record<ItemStatus, readonly string[]>> = {
  waiting: [],
  ready: ['waived land'],
  submitted: ['waived land', 'submitted permit'],
  supplementing: ['waived land', 'submitted permit', 'supplement-requested permit'],
  'under-review': ['waived land', 'submitted permit', 'accepted permit'],
  paused: ['waived land', 'submitted permit', 'accepted permit', 'paused permit'],
  approved: ['waived land', 'submitted permit', 'accepted permit', 'approved permit'],
  refused: ['waived land', 'submitted permit', 'accepted permit', 'refused permit'],
  declined: ['waived land', 'submitted permit', 'declined permit'],
  withdrawn: ['waived land', 'submitted permit', 'withdrawn permit'],
  waived: ['waived permit'],
};

const needed = { zh: '视项目需要', en: 'If needed' };
const definition = workflowOf([
  stageOf('building', [
    itemOf('land', { when: needed }),
    itemOf('permit', { after: ['land'], when: needed, pauseGrounds: ['expert-review'] }),
    itemOf('completion', { milestone: true }),
  ]),
]);

function permitThatIs(status: ItemStatus): Life {
  const life = lifeOf(definition);
  WAY[status].forEach((words) => life.tell(words));
  expect(life.item('permit').status).toBe(status);
  return life;
}

describe('the table of events', () => {
  it('names every event of an item', () => {
    expect(Object.keys(TABLE).map((verb) => `item.${verb}`).sort()).toEqual([...ITEM_EVENT_TYPES].sort());
  });

  describe.each(Object.entries(TABLE))('item.%s', (verb, { from, to }) => {
    it.each(from)(`takes an item that is %s to ${to}`, (status) => {
      const life = permitThatIs(status);
      expect(life.offer(`${verb} permit`)).toMatchObject({ ok: true });
      expect(life.item('permit').status).toBe(to === 'same' ? status : to);
    });

    it.each(ITEM_STATUSES.filter((status) => !from.includes(status)))('is refused for an item that is %s', (status) => {
      const life = permitThatIs(status);
      const before = life.state;
      expect(life.offer(`${verb} permit`)).toMatchObject({ ok: false, kind: 'unlawful' });
      expect(life.state).toBe(before);
    });
  });
});
