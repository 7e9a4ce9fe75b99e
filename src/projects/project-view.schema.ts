const example = {
  id: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c',
  code: '2603-510502-04-01-123455',
  name: '临港智能装备产业园一期',
  status: 'active',
  light: 'green',
  version: 7,
  workflow: { key: 'luzhou-enterprise', version: 1, title: { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' } },
  park: 'lingang',
  agent: { id: '0199f3c4-0000-7000-8000-000000000001', name: '陈专员' },
  applicant: { name: '泸州临港智造有限公司', creditCode: '91510500MA62AXB81X', contact: '王建国', phone: '13800000000' },
  investment: 32000,
  siteArea: 45600.5,
  registeredOn: '2026-03-02',
  endedOn: null,
  allowedEvents: ['project.terminated'],
  clocks: { approvalDays: 4, elapsedDays: 6, applicantDays: 0 },
  targets: [
    {
      key: 'start-of-works', fromOn: '2026-03-03', toOn: null, baselineDays: 92, targetDays: 24,
      usedDays: 4, savedDays: 88, compression: 0.9565217391304348, met: null,
    },
  ],
  stages: [
    {
      key: 'planning', title: { zh: '工程建设许可', en: 'Planning permission' }, status: 'open', limitDays: 10, usedDays: 4,
      items: [
        {
          key: 'planning-permit', title: { zh: '建设工程规划许可证', en: 'Construction planning permit' },
          department: 'natural-resources', status: 'under-review', attempt: 1, light: 'green', submittedOn: '2026-03-02',
          acceptedOn: '2026-03-03', decidedOn: null,
          limit: { promised: 5, statutory: 20, extended: 0, unit: 'working-day', statutoryUnit: 'working-day' },
          usedDays: 4, leftDays: 1, dueOn: '2026-03-10', provisional: false, late: false, allowedEvents: ['item.approved'],
        },
      ],
    },
  ],
};

/** A project as it is read, by an example. */
export const ProjectViewSchema = {
  schema: { type: 'object', required: Object.keys(example), example },
};

/** The explanation of a clock, by an example. */
export const ItemClockSchema = {
  schema: {
    type: 'object',
    example: {
      item: 'planning-permit', status: 'under-review', attempt: 1, today: '2026-10-08', acceptedOn: '2026-09-30', usedDays: 1,
      leftDays: 2, dueOn: '2026-10-10', provisional: false, late: false, light: 'yellow',
      days: [
        { date: '2026-09-30', counted: false, because: 'acceptance-day', name: null, usedDays: 0, isDue: false, isToday: false, provisional: false, entries: [{ kind: 'accepted', on: '2026-09-30' }] },
        { date: '2026-10-01', counted: false, because: 'holiday', name: '国庆节', usedDays: 0, isDue: false, isToday: false, provisional: false, entries: [] },
        { date: '2026-10-10', counted: true, because: 'make-up-day', name: '国庆节', usedDays: 3, isDue: true, isToday: false, provisional: false, entries: [] },
      ],
    },
  },
};
