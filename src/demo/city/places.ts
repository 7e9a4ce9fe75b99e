/** What names, codes and document numbers of a place are made of. */
export interface DemoPlace {
  /** The `place` of workflows and parks. */
  readonly place: string;
  readonly city: string;
  readonly district: string;
  /** 行政区划代码 of the district. */
  readonly division: string;
  /** How the city is written in the number of a document. */
  readonly mark: string;
}

export const PLACES: readonly DemoPlace[] = [
  { place: 'luzhou', city: '泸州', district: '龙马潭区', division: '510504', mark: '泸' },
  { place: 'zhuzhou-hightech', city: '株洲', district: '天元区', division: '430211', mark: '株' },
  { place: 'zigong-hightech', city: '自贡', district: '自流井区', division: '510302', mark: '自' },
  { place: 'deyang', city: '德阳', district: '旌阳区', division: '510603', mark: '德' },
];

/** The place of a workflow; one that the demo does not know is taken for the first. */
export function placeOf(key: string): DemoPlace {
  return PLACES.find(({ place }) => place === key) ?? PLACES[0]!;
}
