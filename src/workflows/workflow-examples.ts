import { wholeChartConfig } from '../core/workflow/whole-chart.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import { planOf } from '../core/workflow/plan.js';

export const TITLES_EXAMPLE = { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' };

/** A small definition, for the documentation of the API. */
export const DEFINITION_EXAMPLE: WorkflowDefinition = {
  key: 'luzhou-enterprise',
  version: 1,
  title: TITLES_EXAMPLE,
  type: 3,
  place: 'luzhou',
  calendar: 'CN',
  effectiveFrom: '2024-01-01' as CivilDate,
  stages: [
    {
      key: 'construction',
      title: { zh: '施工许可', en: 'Construction permission' },
      leadDepartment: 'housing',
      limitDays: 7,
      nationalStage: 3,
      milestoneRule: 'all',
      items: [
        {
          key: 'construction-permit',
          title: { zh: '建筑工程施工许可证核发', en: 'Construction permit' },
          department: 'housing',
          statutory: { days: 7, unit: 'calendar-day' },
          promised: { days: 2, unit: 'working-day' },
          maxExtensionDays: 0,
          after: [],
          advisedAfter: [],
          when: null,
          milestone: true,
          certificate: { zh: '建筑工程施工许可证', en: 'Construction permit' },
          pauseGrounds: [],
          materials: [{ key: 'application-form', title: { zh: '申请表', en: 'Application form' }, main: true }],
          nearDueDays: null,
          silentConsent: false,
          source: '建筑工程施工许可管理办法 art. 5',
        },
      ],
    },
  ],
  targets: [
    {
      key: 'start-of-works',
      title: { zh: '至开工', en: 'Up to start of works' },
      from: { event: 'first-accepted', stage: null },
      to: { event: 'item.approved', item: 'construction-permit' },
      baselineDays: 92,
      targetDays: 24,
      source: 'illustrative',
    },
  ],
};

export const PLAN_EXAMPLE = planOf(DEFINITION_EXAMPLE);

export const MACHINE_EXAMPLE = wholeChartConfig(DEFINITION_EXAMPLE);
