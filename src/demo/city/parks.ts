import type { City } from '../../people/city.js';
import { placeOf } from './places.js';

/** One park in each place that has workflows. */
export const PARKS: City['parks'] = [
  { key: 'lingang', place: 'luzhou', title: { zh: '泸州临港产业园', en: 'Luzhou Lingang Industrial Park' } },
  { key: 'xinma', place: 'zhuzhou-hightech', title: { zh: '株洲高新区新马智造园', en: 'Xinma Smart Manufacturing Park, Zhuzhou' } },
  { key: 'bancang', place: 'zigong-hightech', title: { zh: '自贡高新区板仓产业园', en: 'Bancang Industrial Park, Zigong' } },
  { key: 'jinghu', place: 'deyang', title: { zh: '德阳旌湖装备产业园', en: 'Jinghu Equipment Park, Deyang' } },
];

/** The park that projects of a workflow's place stand in. */
export function parkAt(place: string): string {
  const known = placeOf(place).place;
  return PARKS.find((park) => park.place === known)!.key;
}
