import { startTestApp, type TestApp } from '../api/test-app.js';
import { EVERY_DEED, travel } from './travel.js';

describe('泸州', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('a government project goes from its proposal over National Day 2025 to acceptance', async () => {
    const journey = await travel(app, 'luzhou-government', '2025-09-16 08:10', {
      'project-proposal': '+0 submitted, +0 accepted, +1 approved',
      'site-selection': '+0 submitted, +1 supplement-requested, +4 supplemented, +1 accepted, +2 paused expert-review, +13 resumed, +3 approved late 2',
      'feasibility-study': '+1 submitted, +1 declined, +3 submitted, +1 accepted, +4 extended 5, +6 approved',
      'real-estate-title': '+0 submitted, +1 accepted, +2 paused publicity, +15 resumed, +1 approved',
      'civil-air-defence-construction': '+9 waived',
      'civil-air-defence-acceptance': '+9 waived late 5',
      'engineering-planning-permit': '+1 submitted, +1 accepted, +2 paused hearing, +8 extended 10, +4 resumed, +9 approved',
      'tender-report': '+1 submitted, +1 accepted, +0 paused tender, +25 resumed, +0 approved',
      'drawing-review': '+1 submitted, +1 accepted, +5 refused, +6 submitted, +0 accepted, +4 approved late 6',
      'fire-acceptance': '+2 submitted, +1 accepted, +3 paused testing, +9 resumed, +12 approved',
      'land-verification': '+1 submitted, +1 withdrawn, +2 submitted, +1 accepted, +2 approved',
      'environmental-impact-form': '+1 submitted, +2 accepted, +20 approved',
      'soil-and-water-conservation': '+2 waived',
      'cultural-relics-protection': '+3 submitted, +2 accepted, +3 paused appraisal, +30 resumed, +5 refused, +4 submitted, +1 accepted, +5 approved',
      'drainage-permit': '+5 submitted, +1 supplement-requested, +3 withdrawn, +10 submitted, +1 supplement-requested, +1 supplemented, +1 accepted, +3 approved late 3',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({
      'start-of-works': { fromOn: '2025-09-16', toOn: '2025-12-07', usedDays: 42, savedDays: 70, met: false },
      'completion-acceptance': { fromOn: '2025-12-09', toOn: '2026-01-08', usedDays: 11, savedDays: 19, met: false },
    });
    // 2 of 5 days before the pause; extended by 10 while paused; 13 days from 2025-11-17.
    expect(journey.item('engineering-planning-permit')).toMatchObject({ extended: 10, dueOn: '2025-12-04', decidedOn: '2025-11-26', usedDays: 9 });
    // 14 calendar days end in the holidays, and that is that.
    expect(journey.item('environmental-impact-form')).toMatchObject({ acceptedOn: '2025-09-19', dueOn: '2025-10-03', usedDays: 20, late: true });
    expect(journey.item('cultural-relics-protection')).toMatchObject({ status: 'approved', attempt: 2 });
    expect(journey.deeds).toEqual(EVERY_DEED);
    expect(journey.lateEntries).toBe(4);
  });

  it('an enterprise’s project goes over the Spring Festival of 2026 with its make-up days', async () => {
    const journey = await travel(app, 'luzhou-enterprise', '2026-02-05 23:30', {
      'project-filing': '+0 submitted, +0 accepted, +0 approved',
      'land-transfer': '+0 submitted, +1 accepted, +1 paused auction, +20 resumed, +2 approved late 2',
      'land-planning-permit': '+0 submitted, +1 supplement-requested, +1 supplemented, +1 accepted, +6 approved',
      'real-estate-title': '+1 submitted, +2 accepted, +1 paused publicity, +14 resumed, +2 approved',
      'design-scheme': '+0 submitted, +1 declined, +1 submitted, +1 accepted, +1 approved',
      'civil-air-defence-construction': '+3 submitted, +1 accepted, +1 extended 10, +3 approved',
      'preliminary-design-review': '+4 waived',
      'civil-air-defence-acceptance': '+0 submitted, +1 accepted, +1 paused testing, +4 resumed, +4 approved',
      'drawing-review': '+1 submitted, +1 accepted, +2 paused expert-review, +6 withdrawn, +1 submitted, +1 accepted, +3 approved',
      'joint-acceptance': '+0 submitted, +0 accepted, +3 approved late 1',
      'environmental-impact-report': '+1 waived',
      'environmental-impact-form': '+6 submitted, +2 accepted, +14 approved',
      'soil-and-water-conservation': '+8 submitted, +4 accepted, +5 paused expert-review, +18 resumed, +4 approved late 9',
      'energy-conservation-review': '+6 waived',
      'drainage-permit': '+60 waived',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({
      'start-of-works': { fromOn: '2026-02-05', toOn: '2026-04-02', usedDays: 28, savedDays: 64, met: false },
      'completion-acceptance': { fromOn: '2026-04-03', toOn: '2026-04-18', usedDays: 7, savedDays: 23, met: true },
    });
    // Accepted and paused within the holidays: not one of its 10 days is used before it is resumed on 2026-03-12.
    expect(journey.item('soil-and-water-conservation')).toMatchObject({ acceptedOn: '2026-02-17', dueOn: '2026-03-26', usedDays: 3, late: false });
    expect(journey.lateEntries).toBe(4);
  });
});
