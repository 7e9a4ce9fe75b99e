/** The answer to a recorded event, by an example. */
export const EventAnswerSchema = {
  schema: {
    type: 'object',
    required: ['seq', 'recordedAt', 'effectiveAt', 'facts', 'project', 'item'],
    example: {
      seq: 7,
      recordedAt: '2026-03-02T02:11:09.120Z',
      effectiveAt: '2026-03-02T01:30:00.000Z',
      facts: [{ seq: 7, type: 'item.accepted', item: 'planning-permit', stage: null }],
      project: { id: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', status: 'active', version: 7 },
      item: { key: 'planning-permit', status: 'under-review', attempt: 1, light: 'green', dueOn: '2026-03-09', leftDays: 5, provisional: false },
    },
  },
};
