import { startTestApp, type TestApp } from '../api/test-app.js';
import { travel } from './travel.js';

describe('自贡高新区', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('a government project goes over New Year and the Spring Festival', async () => {
    const journey = await travel(app, 'zigong-hightech-government', '2025-11-03 09:00', {
      'funding-confirmation': '+0 submitted, +1 accepted, +2 approved late 8',
      'site-selection': '+1 submitted, +1 supplement-requested, +5 supplemented, +2 accepted, +10 approved',
      'feasibility-study': '+2 submitted, +1 accepted, +3 paused expert-review, +14 resumed, +6 approved',
      'civil-air-defence-construction': '+5 waived',
      'civil-air-defence-acceptance': '+5 waived',
      'preliminary-design': '+2 submitted, +1 accepted, +5 extended 8, +12 approved',
      'engineering-planning-permit': '+1 submitted, +1 declined, +3 submitted, +1 accepted, +9 approved',
      'tender-report': '+1 submitted, +1 accepted, +0 paused tender, +30 resumed, +0 approved',
      'fire-acceptance': '+3 submitted, +1 accepted, +11 approved',
      'environmental-impact-report': '+4 submitted, +2 accepted, +10 paused hearing, +21 resumed, +15 approved',
      'forest-land-use': '+3 waived',
      'cultural-relics-protection': '+6 submitted, +1 accepted, +3 withdrawn, +9 submitted, +1 accepted, +8 approved',
      'road-occupation': '+90 waived late 2',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({ 'whole-procedure': { fromOn: '2025-11-05', toOn: '2026-03-14', usedDays: 64, savedDays: 122, met: false } });
    expect(journey.item('environmental-impact-report')).toMatchObject({ acceptedOn: '2025-11-09', dueOn: '2025-12-30', usedDays: 25, late: false });
  });

  it('a general social investment goes over the Mid-Autumn Festival and National Day of 2024, with their make-up days', async () => {
    const journey = await travel(app, 'zigong-hightech-general', '2024-09-02 09:00', {
      'project-filing': '+0 submitted, +0 accepted, +0 approved late 1',
      'land-planning-permit': '+1 submitted, +1 supplement-requested, +2 supplemented, +1 accepted, +5 approved',
      'design-scheme': '+1 submitted, +1 accepted, +2 paused publicity, +12 resumed, +4 extended 3, +3 approved',
      'engineering-planning-permit': '+0 submitted, +3 declined, +3 submitted, +1 accepted, +5 approved late 3',
      'civil-air-defence-construction': '+2 waived',
      'civil-air-defence-acceptance': '+2 waived',
      'fire-acceptance': '+1 submitted, +1 accepted, +2 paused testing, +3 resumed, +3 approved',
      'soil-and-water-conservation': '+1 waived',
      'green-space-occupation': '+3 submitted, +1 accepted, +1 paused publicity, +15 resumed, +3 approved',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({ 'whole-procedure': { fromOn: '2024-09-02', toOn: '2024-11-15', usedDays: 37, savedDays: 129, met: true } });
    // Sunday 2024-09-29 works; 2024-10-01 does not, and is late all the same.
    expect(journey.item('design-scheme')).toMatchObject({ extended: 3, dueOn: '2024-09-30', decidedOn: '2024-10-01', usedDays: 7, late: true });
  });

  it('a small social investment is done within its promise', async () => {
    const journey = await travel(app, 'zigong-hightech-small', '2025-03-10 09:00', {
      'project-filing': '+0 submitted, +0 accepted, +0 approved',
      'land-planning-permit': '+0 submitted, +0 accepted, +2 approved',
      'engineering-planning-permit': '+0 submitted, +0 accepted, +1 paused publicity, +7 resumed, +4 approved late 2',
      'fire-design-review': '+0 waived',
      'drawing-review': '+0 submitted, +1 supplement-requested, +1 supplemented, +0 accepted, +2 approved',
      'fire-acceptance-filing': '+1 submitted, +1 declined, +1 submitted, +0 accepted, +2 approved',
      'planning-verification': '+1 submitted, +0 accepted, +1 extended 5, +5 approved',
      'environmental-impact-form': '+1 submitted, +1 accepted, +9 approved',
      'road-occupation': '+1 waived',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({ 'whole-procedure': { fromOn: '2025-03-10', toOn: '2025-04-15', usedDays: 19, savedDays: 53, met: true } });
    expect(journey.clocks).toEqual({ approvalDays: 19, elapsedDays: 36, applicantDays: 6 });
  });

  it('land with an attached plan goes over May Day and the Dragon Boat Festival of 2025', async () => {
    const journey = await travel(app, 'zigong-hightech-land-with-plan', '2025-04-14 09:00', {
      'project-filing': '+0 submitted, +0 accepted, +0 approved',
      'land-supply-plan': '+0 submitted, +0 accepted, +2 paused publicity, +10 resumed, +1 approved',
      'land-transfer': '+0 submitted, +1 accepted, +1 paused auction, +13 resumed, +2 approved late 4',
      'civil-air-defence-construction': '+1 waived',
      'civil-air-defence-acceptance': '+1 waived',
      'engineering-planning-permit': '+0 submitted, +1 supplement-requested, +1 supplemented, +1 accepted, +1 extended 2, +3 approved',
      'drawing-review': '+0 submitted, +0 declined, +2 submitted, +1 accepted, +3 approved',
      'fire-acceptance': '+1 submitted, +1 accepted, +9 approved',
      'environmental-impact-form': '+2 submitted, +1 accepted, +4 paused publicity, +10 resumed, +8 approved',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({ 'whole-procedure': { fromOn: '2025-04-14', toOn: '2025-06-18', usedDays: 32, savedDays: 125, met: false } });
    expect(journey.lateEntries).toBe(5);
  });

  it('park industry runs into a year whose holidays are not announced, which is marked provisional', async () => {
    const journey = await travel(app, 'zigong-hightech-park-industry', '2026-11-02 09:00', {
      'project-filing': '+0 submitted, +0 accepted, +0 approved',
      'land-transfer': '+1 submitted, +1 accepted, +1 paused auction, +20 resumed, +1 approved late 2',
      'design-scheme': '+0 submitted, +1 supplement-requested, +2 supplemented, +1 accepted, +1 approved',
      'engineering-planning-permit': '+1 submitted, +1 declined, +4 submitted, +1 accepted, +2 approved',
      'fire-design-review': '+2 submitted, +3 accepted, +8 approved',
      'drawing-review': '+1 submitted, +1 accepted, +3 extended 4, +5 approved',
      'fire-acceptance': '+2 submitted, +1 accepted, +3 paused testing, +14 resumed, +4 approved',
      'environmental-impact-report': '+3 waived',
      'hazardous-chemicals-safety': '+30 submitted, +4 accepted, +25 approved',
      'lightning-protection-design': '+2 waived',
      'lightning-protection-acceptance': '+2 waived',
      'water-intake': '+9 waived',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({ 'whole-procedure': { fromOn: '2026-11-02', toOn: '2027-01-24', usedDays: 33, savedDays: 89, met: false } });
    expect(journey.item('hazardous-chemicals-safety')).toMatchObject({ acceptedOn: '2026-12-06', dueOn: '2027-01-04', usedDays: 19, provisional: true });
  });
});
