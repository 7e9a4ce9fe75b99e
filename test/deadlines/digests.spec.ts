import { batchesOf } from '../../src/deadlines/batches.js';
import { digestsOf, MOST_NAMED } from '../../src/deadlines/digests.js';

describe('a digest', () => {
  it('is one for each person, the worst first', () => {
    const groups = [
      { members: ['a', 'b'], level: 'near-due', count: 1, alerts: [7] },
      { members: ['a'], level: 'escalated', count: 2, alerts: [3, 4] },
      { members: ['b'], level: 'near-due', count: 1, alerts: [9] },
      { members: [], level: 'overdue', count: 1, alerts: [5] },
    ] as const;
    expect(digestsOf(groups)).toEqual([
      { recipient: 'a', counts: { escalated: 2, 'near-due': 1 }, alerts: [3, 4, 7] },
      { recipient: 'b', counts: { 'near-due': 2 }, alerts: [7, 9] },
    ]);
  });

  it('counts all and names no more than can be read', () => {
    const alerts = Array.from({ length: MOST_NAMED }, (_, at) => at);
    const [digest] = digestsOf([{ members: ['a'], level: 'overdue', count: 1_000, alerts }, { members: ['a'], level: 'near-due', count: 1_000, alerts }]);
    expect(digest).toEqual({ recipient: 'a', counts: { overdue: 1_000, 'near-due': 1_000 }, alerts });
  });
});

describe('batches', () => {
  it('join neighbours until they hold enough, and leave out what holds nothing', () => {
    const stretches = [[0, 400], [1_000, 500], [5_000, 300], [6_000, 2_000], [7_000, 1]].map(([from, deadlines]) => ({ from: from!, to: from! + 999, deadlines: deadlines! }));
    expect(batchesOf(stretches, 1_000)).toEqual([{ from: 0, to: 1_999 }, { from: 5_000, to: 5_999 }, { from: 6_000, to: 6_999 }, { from: 7_000, to: 7_999 }]);
    expect(batchesOf([], 1_000)).toEqual([]);
  });
});
