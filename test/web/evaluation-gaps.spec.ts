import { gapsBefore } from '../../web/src/features/admin-evaluations/gaps.js';

describe('evaluations that are missing', () => {
  const at = (id: number, time: string) => ({ id, startedAt: `2026-03-02T${time}:00.000Z` });

  it('are told before the one that came after them', () => {
    expect([...gapsBefore([at(4, '12:01'), at(3, '12:00'), at(2, '09:00'), at(1, '08:55')])]).toEqual([[3, 180]]);
  });

  it.each([[[]], [[at(1, '08:00')]]])('are none of %p', (evaluations) => {
    expect(gapsBefore(evaluations).size).toBe(0);
  });
});
