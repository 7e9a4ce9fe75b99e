import { gapBefore } from '../../web/src/features/admin-evaluations/gaps.js';

describe('evaluations that are missing', () => {
  it.each([[null, null], [60_004, null], [300_000, null], [10_800_000, 180]])('are told by the one that came after them: %p ms are %p minutes', (sinceLastMs, minutes) => {
    expect(gapBefore({ sinceLastMs })).toBe(minutes);
  });
});
