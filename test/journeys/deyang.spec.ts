import { startTestApp, type TestApp } from '../api/test-app.js';
import { EVERY_DEED, travel } from './travel.js';

describe('德阳: land won to construction permit', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('takes the 41 calendar days of the reported case from land to permit, and goes on to acceptance', async () => {
    const journey = await travel(app, 'deyang-land-to-permit', '2022-08-08 07:40', {
      'project-filing': '+0 submitted, +0 accepted, +0 approved',
      // Land is won on 2022-08-12, in time for its promise of 3 working days.
      'land-transfer': '+0 submitted, +1 accepted, +0 paused auction, +2 resumed, +1 approved late 3',
      'land-planning-permit': '+3 submitted, +1 supplement-requested, +2 supplemented, +1 accepted, +5 approved',
      'real-estate-title': '+0 submitted, +0 accepted, +6 paused publicity, +6 resumed, +2 approved',
      'design-scheme': '+1 submitted, +1 accepted, +1 approved',
      'civil-air-defence-construction': '+3 waived',
      'civil-air-defence-acceptance': '+4 waived',
      'engineering-planning-permit': '+0 submitted, +1 accepted, +7 approved',
      'drawing-review': '+1 submitted, +2 declined, +2 submitted, +1 accepted, +4 paused expert-review, +5 resumed, +2 approved',
      'fire-design-review': '+0 submitted, +0 accepted, +12 approved late 1',
      // Accepted on a Saturday; its 4 working days end on 2022-09-22.
      'construction-permit': '+0 submitted, +4 accepted, +5 approved',
      'planning-verification': '+9 submitted, +1 accepted, +2 extended 3, +8 approved',
      'land-verification': '+9 submitted, +1 accepted, +1 withdrawn, +4 submitted, +1 accepted, +1 approved',
      'environmental-impact-form': '+2 submitted, +3 accepted, +13 approved',
      'energy-conservation-review': '+1 waived',
      'road-occupation': '+5 submitted, +1 accepted, +3 refused, +2 submitted, +1 accepted, +3 approved',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({ 'land-to-permit': { fromOn: '2022-08-12', toOn: '2022-09-22', usedDays: 25, savedDays: 57, met: true } });
    expect(journey.clocks).toEqual({ approvalDays: 38, elapsedDays: 70, applicantDays: 8 });
    expect(journey.item('construction-permit')).toMatchObject({ acceptedOn: '2022-09-17', dueOn: '2022-09-22', usedDays: 4, late: false });
    expect(journey.deeds).toEqual(EVERY_DEED);
    expect(journey.lateEntries).toBe(3);
  });
});
