import { startTestApp, type TestApp } from '../api/test-app.js';
import { travel } from './travel.js';

describe('株洲高新区', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('an industrial project saves 75 % of 120 days from filing over May Day 2026 to acceptance', async () => {
    const journey = await travel(app, 'zhuzhou-hightech-industrial', '2026-04-20 07:50', {
      'project-filing': '+0 submitted, +0 accepted, +0 approved',
      'land-transfer': '+0 submitted, +0 accepted, +1 paused auction, +9 resumed, +1 approved',
      'land-planning-permit': '+0 submitted, +1 accepted, +2 approved late 1',
      'design-scheme': '+0 submitted, +1 supplement-requested, +1 supplemented, +1 accepted, +2 approved',
      'civil-air-defence-construction': '+1 waived',
      'civil-air-defence-acceptance': '+1 waived',
      'engineering-planning-permit': '+0 submitted, +1 accepted, +3 extended 2, +3 approved',
      'fire-design-review': '+0 submitted, +1 declined, +1 submitted, +1 accepted, +9 approved',
      'fire-acceptance': '+1 submitted, +1 accepted, +4 paused testing, +5 resumed, +6 approved',
      'environmental-impact-report': '+0 waived',
      'energy-conservation-review': '+3 submitted, +1 accepted, +2 paused expert-review, +9 resumed, +3 approved late 4',
    });
    expect(journey.status).toBe('completed');
    expect(journey.targets).toEqual({ 'all-approvals': { fromOn: '2026-04-20', toOn: '2026-06-20', usedDays: 30, savedDays: 90, met: true } });
    expect(journey.item('fire-design-review')).toMatchObject({ attempt: 2, acceptedOn: '2026-05-16', dueOn: '2026-05-26', usedDays: 6, late: false });
  });
});
