/** A small definition in which nothing is wrong; tests spoil it one line at a time. */
export const SAMPLE = `key: sample
version: 1
title: {zh: 样例, en: Sample}
type: 3
place: somewhere
effectiveFrom: 2026-01-01
stages:
  - key: ground
    title: {zh: 用地, en: Ground}
    leadDepartment: planning
    limitDays: 20
    nationalStage: 1
    milestoneRule: all
    items:
      - key: survey
        title: {zh: 勘测, en: Survey}
        department: planning
        statutory: {days: 20, unit: working-day}
        promised: {days: 5, unit: working-day}
        source: illustrative
      - key: title-deed
        title: {zh: 权证, en: Title deed}
        department: planning
        statutory: {days: 30, unit: calendar-day}
        promised: {days: 7, unit: calendar-day}
        maxExtensionDays: 0
        after: [survey]
        when: {zh: 视需要, en: As needed}
        milestone: true
        certificate: {zh: 证, en: Deed}
        pauseGrounds: [tender]
        materials:
          - {key: form, title: {zh: 申请表, en: Form}, main: true}
          - {key: map, title: {zh: 图, en: Map}, main: false}
        nearDueDays: 1
        source: illustrative
  - key: works
    title: {zh: 施工, en: Works}
    leadDepartment: housing
    limitDays: 10
    nationalStage: 3
    milestoneRule: any
    items:
      - key: permit
        title: {zh: 许可, en: Permit}
        department: housing
        statutory: {days: 7, unit: working-day}
        promised: {days: 3, unit: working-day}
        after: [survey, title-deed]
        milestone: true
        source: 建筑法 art. 8
targets:
  - key: start
    title: {zh: 开工, en: Start}
    from: {event: first-accepted}
    to: {event: item.approved, item: permit}
    baselineDays: 27
    targetDays: 13
    source: illustrative
`;

export const SAMPLE_FILE = 'sample.v1.yaml';

export const SAMPLE_DEPARTMENTS: ReadonlySet<string> = new Set(['planning', 'housing']);

/** The sample with one place in it said otherwise. */
export function sampleWith(...edits: readonly (readonly [said: string, instead: string])[]): string {
  return edits.reduce((text, [said, instead]) => {
    if (!text.includes(said)) throw new Error(`the sample does not say ${said}`);
    return text.replace(said, () => instead);
  }, SAMPLE);
}

/** The line, from 1, on which a text first says something. */
export function lineSaying(text: string, said: string): number {
  return text.slice(0, text.indexOf(said)).split('\n').length;
}
