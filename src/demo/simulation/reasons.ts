/** Why things do not go straight on, in the words of those who write it down. */
export const DECLINE_REASONS = [
  '申请事项不属于本级受理权限，请向市级窗口申报',
  '主要申请材料不齐，且无法当场补正',
  '申请材料不符合法定形式，未加盖建设单位公章',
] as const;

export const REFUSAL_REASONS = [
  '设计方案不符合规划条件中的容积率要求',
  '消防车道及登高操作场地不满足规范要求',
  '现场核查情况与申报材料不一致',
  '建筑退线不足，与相邻地块间距不符合技术管理规定',
] as const;

export const WITHDRAWAL_REASONS = [
  '建设单位调整设计方案，申请撤回后重新申报',
  '建设规模变更，需修改申报材料',
  '申报主体名称变更，待变更登记后重新申报',
] as const;

export const EXTENSION_REASONS = [
  '需进一步核实现场情况，经负责人批准延长办理期限',
  '技术审查意见复杂，经分管领导批准延期',
  '需征求相关部门意见，依法延长办理期限',
] as const;

export const WAIVER_REASONS = [
  '经核实，本项目不涉及该事项，无需办理',
  '园区已完成区域评估，本项目不再单独办理',
  '不属于法定办理情形，经牵头部门确认免于办理',
] as const;

export const TERMINATION_REASONS = [
  '企业调整投资计划，放弃本项目',
  '建设资金未落实，经协商终止项目',
  '项目选址调整至其他园区，本次申报终止',
] as const;

/** What can be missing from materials that are otherwise complete. */
export const ADDITIONS = ['授权委托书原件', '经办人身份证明', '盖章扫描件'] as const;
