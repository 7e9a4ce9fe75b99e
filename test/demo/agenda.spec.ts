import fc from 'fast-check';

import { Agenda } from '../../src/demo/simulation/agenda.js';

describe('the agenda', () => {
  it('does what is planned in the order of time, and of planning where the times are the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
        const agenda = new Agenda();
        const done: (readonly [number, number])[] = [];
        times.forEach((at, planned) => agenda.plan(at, () => done.push([at, planned])));
        agenda.runUntil(Infinity);
        expect(done).toEqual(times.map((at, planned) => [at, planned] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
    );
  });

  it('does what comes of it too, and stops before the end', () => {
    const agenda = new Agenda();
    const done: number[] = [];
    const again = () => {
      done.push(agenda.now);
      agenda.plan(agenda.now + 3, again);
    };
    agenda.plan(1, again);
    agenda.runUntil(10);
    expect(done).toEqual([1, 4, 7]);
  });
});
