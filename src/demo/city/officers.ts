import type { City, CityPerson } from '../../people/city.js';

/** One officer for every department, its head as well, who handles its items in every park. */
export function officersOf(departments: City['departments']): readonly Omit<CityPerson, 'password'>[] {
  return departments.map(({ key, title }, at) => ({
    username: officerOf(key),
    name: NAMES[at] ?? `${title.zh}经办人`,
    grants: [{ role: 'officer', department: key, head: true }],
  }));
}

export function officerOf(department: string): string {
  return `officer-${department}`;
}

const NAMES = [
  '赵立新', '钱玉梅', '孙浩然', '吴佳慧', '郑国平', '冯雅琴', '褚云飞', '卫红霞', '沈俊杰', '韩雪梅',
  '杨启明', '朱丽萍', '秦少峰', '许文静', '吕志远', '施慧敏', '张晓东', '孔令辉', '曹桂芳', '严守信',
];
