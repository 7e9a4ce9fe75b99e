/** A workflow of items that wait for nothing, all in one stage: everything about it can be done at once. */
export function wideWorkflowText(items: number): string {
  return JSON.stringify({
    key: 'wide',
    version: 1,
    title: titleOf('wide'),
    type: 10,
    place: 'luzhou',
    effectiveFrom: '2024-01-01',
    stages: [
      {
        key: 'all-at-once',
        title: titleOf('all at once'),
        leadDepartment: 'housing',
        limitDays: 20,
        nationalStage: 3,
        milestoneRule: 'all',
        items: Array.from({ length: items }, (_, at) => ({
          key: `item-${at + 1}`,
          title: titleOf(`item ${at + 1}`),
          department: 'housing',
          statutory: { days: 20, unit: 'working-day' },
          promised: { days: 5, unit: 'working-day' },
          when: titleOf('if needed'),
          milestone: true,
          pauseGrounds: ['expert-review'],
          source: 'illustrative',
        })),
      },
    ],
    targets: [
      { key: 'whole', title: titleOf('whole'), from: { event: 'first-accepted' }, to: { event: 'project.completed' }, baselineDays: 20, targetDays: 10, source: 'illustrative' },
    ],
  });
}

function titleOf(en: string) {
  return { zh: `并行事项 ${en}`, en };
}
