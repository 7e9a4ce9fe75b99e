import type { WorkflowType } from '../../core/workflow/definition.js';

/** What is built, by whom, for how much and on how much land. */
export interface BuildingKind {
  readonly what: string;
  /** What follows the brand in the name of the firm; null where a public body builds. */
  readonly firm: string | null;
  /** 10,000 yuan. */
  readonly investment: readonly [number, number];
  /** Square metres. */
  readonly siteArea: readonly [number, number];
}

/** The kinds that projects of a workflow's type are of. */
export function buildingKindsOf(type: WorkflowType): readonly BuildingKind[] {
  if (type === 1 || type === 2) return PUBLIC_BUILDINGS;
  if (type === 6) return FACTORIES;
  if (type === 4) return SMALL_BUILDINGS;
  return type === 5 ? HEADQUARTERS : CITY_BUILDINGS;
}

const PUBLIC_BUILDINGS = [
  publicBuilding('第三中学迁建工程', [18_000, 32_000], [42_000, 68_000]),
  publicBuilding('妇幼保健院门诊住院综合楼', [12_000, 26_000], [14_000, 26_000]),
  publicBuilding('疾病预防控制中心实验楼', [6_000, 11_000], [8_000, 13_000]),
  publicBuilding('保障性租赁住房二期', [15_000, 36_000], [22_000, 41_000]),
  publicBuilding('全民健身中心', [8_000, 16_000], [18_000, 30_000]),
  publicBuilding('滨江小学扩建工程', [5_000, 9_500], [12_000, 21_000]),
  publicBuilding('社区养老服务综合体', [3_200, 6_800], [5_000, 9_000]),
  publicBuilding('消防救援站', [2_600, 4_200], [4_200, 6_600]),
  publicBuilding('文化馆图书馆合建工程', [9_000, 17_000], [11_000, 19_000]),
  publicBuilding('职业教育实训基地', [14_000, 28_000], [36_000, 62_000]),
  publicBuilding('人民医院感染楼', [7_500, 13_500], [7_000, 12_000]),
  publicBuilding('公交首末站及停车楼', [2_800, 5_400], [6_000, 10_500]),
];

const FACTORIES = [
  factory('智能装备生产基地', '智能装备', [22_000, 68_000]),
  factory('新能源汽车零部件项目', '汽车部件', [16_000, 52_000]),
  factory('轨道交通关键部件产业化项目', '轨道装备', [18_000, 60_000]),
  factory('高性能复合材料生产线', '新材料', [12_000, 46_000]),
  factory('食品精深加工项目', '食品', [5_000, 18_000]),
  factory('生物医药中试基地', '生物医药', [9_000, 35_000]),
  factory('电子元器件扩能项目', '电子', [8_000, 30_000]),
  factory('智慧冷链仓储物流中心', '供应链', [7_000, 24_000]),
  factory('硬质合金刀具技改项目', '精工', [6_000, 21_000]),
  factory('节能电机制造项目', '机电', [7_500, 27_000]),
];

const CITY_BUILDINGS = [
  cityBuilding('江湾住宅小区一期', '置业', [36_000, 98_000], [28_000, 66_000]),
  cityBuilding('商业综合体', '商业管理', [26_000, 75_000], [15_000, 32_000]),
  cityBuilding('康养中心', '康养服务', [9_000, 28_000], [16_000, 34_000]),
  cityBuilding('酒店及会议中心', '酒店管理', [12_000, 38_000], [9_000, 18_000]),
  cityBuilding('研发办公楼', '科技', [6_000, 19_000], [7_000, 15_000]),
  cityBuilding('农产品批发市场', '农业发展', [7_000, 22_000], [24_000, 48_000]),
  cityBuilding('民办职业学校', '教育投资', [8_000, 24_000], [30_000, 58_000]),
  cityBuilding('酿造文化体验园', '酒业', [10_000, 42_000], [22_000, 54_000]),
];

const SMALL_BUILDINGS = [
  cityBuilding('幼儿园', '教育咨询', [900, 2_100], [2_400, 4_600]),
  cityBuilding('便民商业服务中心', '商贸', [800, 2_600], [1_600, 3_400]),
  cityBuilding('机械加工厂房', '机械', [1_000, 2_900], [3_200, 6_800]),
  cityBuilding('汽车维修服务站', '汽车服务', [600, 1_500], [1_800, 3_600]),
  cityBuilding('社区卫生诊所', '医疗管理', [700, 1_900], [1_400, 2_800]),
];

const HEADQUARTERS = [
  cityBuilding('科创总部大楼', '科技集团', [16_000, 48_000], [8_000, 16_000]),
  cityBuilding('标准厂房三期', '产业发展', [14_000, 42_000], [26_000, 52_000]),
  cityBuilding('数据产业园', '数据', [20_000, 62_000], [18_000, 36_000]),
  cityBuilding('检验检测认证中心', '检测技术', [7_000, 18_000], [7_000, 14_000]),
];

type Range = readonly [number, number];

function publicBuilding(what: string, investment: Range, siteArea: Range): BuildingKind {
  return { what, firm: null, investment, siteArea };
}

function factory(what: string, firm: string, investment: Range): BuildingKind {
  return { what, firm, investment, siteArea: [18_000, 86_000] };
}

function cityBuilding(what: string, firm: string, investment: Range, siteArea: Range): BuildingKind {
  return { what, firm, investment, siteArea };
}
