import type { CivilDate } from '../calendar/civil-date.js';
import type { Limit } from '../clock/limit.js';

/** Chinese is the language of the people who work here; English is the second. */
export interface Titles {
  readonly zh: string;
  readonly en: string;
}

/** 审批流程类型 of the national exchange standard, 1 (government building) to 10 (other). */
export type WorkflowType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** National stages: 1 立项用地规划许可, 2 工程建设许可, 3 施工许可, 4 竣工验收, 5 并行推进. */
export type NationalStage = 1 | 2 | 3 | 4 | 5;

/** A stage ends when all its milestone items are done, or when any one of them is. */
export type MilestoneRule = 'all' | 'any';

/** The closed list of grounds on which a clock may stand still (行政许可法 art. 45, and local rules). */
export const PAUSE_GROUNDS = [
  'hearing', // 听证
  'tender', // 招标
  'auction', // 拍卖
  'inspection', // 检验
  'testing', // 检测
  'quarantine', // 检疫
  'appraisal', // 鉴定
  'expert-review', // 专家评审
  'publicity', // 公示
  'correction', // 补正 after acceptance
] as const;
export type PauseGround = (typeof PAUSE_GROUNDS)[number];

export interface Material {
  readonly key: string;
  readonly title: Titles;
  /** A main material (主要材料) must be there; a secondary one may follow (容缺). */
  readonly main: boolean;
}

export interface ItemDefinition {
  readonly key: string;
  readonly title: Titles;
  readonly department: string;
  readonly statutory: Limit;
  readonly promised: Limit;
  /** Longest extension that the item's law allows, in the unit of the promise; 10 by 行政许可法 art. 42 unless the definition says less. */
  readonly maxExtensionDays: number;
  /** Items that must be approved or waived before this one can be submitted. */
  readonly after: readonly string[];
  /** Items advised first (建议在相应流程之前办理完毕); never blocks. */
  readonly advisedAfter: readonly string[];
  /** Present on a conditional item (视具体项目需要): says when the item is needed. Only such an item can be waived. */
  readonly when: Titles | null;
  readonly milestone: boolean;
  /** The certificate that an approval yields, if it yields one. */
  readonly certificate: Titles | null;
  readonly pauseGrounds: readonly PauseGround[];
  readonly materials: readonly Material[];
  /** Days left at which the light turns yellow, if not the default of the clock rules. */
  readonly nearDueDays: number | null;
  /** 超时默认: where the city has enacted it, silence past the due day lets the next items go on; the opinion stays owed. */
  readonly silentConsent: boolean;
  /** The law or notice that the numbers come from, or `illustrative`. */
  readonly source: string;
}

export interface StageDefinition {
  readonly key: string;
  readonly title: Titles;
  readonly leadDepartment: string;
  /** Working days, 1–50. */
  readonly limitDays: number;
  readonly nationalStage: NationalStage;
  readonly milestoneRule: MilestoneRule;
  readonly items: readonly ItemDefinition[];
}

/** One of the two events between which a target is measured. */
export type TargetEvent =
  /** The first acceptance of any item, of the project or of one stage. */
  | { readonly event: 'first-accepted'; readonly stage: string | null }
  | { readonly event: 'item.accepted' | 'item.approved'; readonly item: string }
  | { readonly event: 'stage.ended'; readonly stage: string }
  | { readonly event: 'project.completed' };

export interface TargetDefinition {
  readonly key: string;
  readonly title: Titles;
  readonly from: TargetEvent;
  readonly to: TargetEvent;
  /** Working days of the old procedure. */
  readonly baselineDays: number;
  /** Working days that the city has promised. */
  readonly targetDays: number;
  readonly source: string;
}

/** A published version of a procedure. It never changes; a running project is pinned to it. */
export interface WorkflowDefinition {
  readonly key: string;
  readonly version: number;
  readonly title: Titles;
  readonly type: WorkflowType;
  readonly place: string;
  /** The working calendar that its days are counted by. */
  readonly calendar: string;
  readonly effectiveFrom: CivilDate;
  readonly stages: readonly StageDefinition[];
  readonly targets: readonly TargetDefinition[];
}
