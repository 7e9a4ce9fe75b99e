import type { Titles } from '../../core/workflow/definition.js';
import type { Note } from '../../http/export/export-table.js';
import type { Names } from '../../http/export/names.js';
import type { MonthsDto, OverviewAnswerDto } from './selection.dto.js';

type Figures = OverviewAnswerDto & { readonly period?: MonthsDto | null; readonly formulas: object };

const WORDS = {
  period: { zh: '统计期', en: 'Period' },
  asOf: { zh: '数据截至', en: 'As of' },
  park: { zh: '园区', en: 'Park' },
  workflow: { zh: '审批流程', en: 'Workflow' },
  type: { zh: '项目类型', en: 'Type' },
  stage: { zh: '阶段', en: 'Stage' },
  department: { zh: '部门', en: 'Department' },
  agent: { zh: '项目专员', en: 'Agent' },
  all: { zh: '全部', en: 'All' },
  formula: { zh: '口径', en: 'How it is counted' },
} as const satisfies Readonly<Record<string, Titles>>;

/** Of what figures a file is, until when, and how each of them is worked out. */
export function figureNotes({ asOf, filter, period, formulas }: Figures, names: Names, officeTime: (instant: string) => string): readonly Note[] {
  const { park, workflow, type, stage, department, agent } = filter;
  const titled = (of: { readonly title: Titles } | null) => names.say(of?.title ?? WORDS.all);
  return [
    ...(period ? [[names.say(WORDS.period), period.from === period.to ? period.from : `${period.from} — ${period.to}`] as const] : []),
    [names.say(WORDS.asOf), officeTime(asOf)],
    [names.say(WORDS.park), titled(park)],
    [names.say(WORDS.workflow), titled(workflow)],
    [names.say(WORDS.type), type === null ? names.say(WORDS.all) : String(type)],
    [names.say(WORDS.stage), titled(stage)],
    [names.say(WORDS.department), titled(department)],
    [names.say(WORDS.agent), agent?.name ?? names.say(WORDS.all)],
    ...Object.values(formulas as Readonly<Record<string, Titles>>).map((formula) => [names.say(WORDS.formula), names.say(formula)] as const),
  ];
}
