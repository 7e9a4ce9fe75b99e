import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { compressionQuery, trustQuery, workloadQuery } from '../../api/overview.js';
import { CASE_LISTS, type CaseList, type CasesAddress, type FurtherKey } from '../../api/overview-cases.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { useAddressFilters } from '../../ui/filters/filters.js';
import { LIGHT } from '../../ui/light.messages.js';
import type { Case } from './any-case.js';
import styles from './overview-cases.module.css';
import { OVERVIEW_CASES } from './overview-cases.messages.js';

interface FurtherTagsProps {
  readonly list: CaseList;
  readonly address: CasesAddress;
  /** Knows what items, targets and people are called. */
  readonly first: Case | undefined;
}

/** Without it there would be no such list. */
const NEEDED: ReadonlySet<string> = new Set(['sign']);

/** What the list is narrowed down to beyond the filters; each can be taken away. */
export function FurtherTags({ list, address, first }: FurtherTagsProps) {
  const say = useMessages(OVERVIEW_CASES);
  const change = useAddressFilters<Partial<Record<FurtherKey, string>>>();
  const named = useNames(address, first);
  const set = (CASE_LISTS[list].keys as readonly FurtherKey[]).flatMap((key) => (address[key] === undefined ? [] : [{ key, value: address[key] }]));
  if (set.length === 0) return null;
  return (
    <p className={styles.tags}>
      {set.map(({ key, value }) => {
        const words = say.tag(say.tags[key], named(key, value));
        return (
          <Tag key={key} className={styles.tag} closable={NEEDED.has(key) ? false : { 'aria-label': say.without(words) }} onClose={() => change({ [key]: undefined })}>
            {words}
          </Tag>
        );
      })}
    </p>
  );
}

function useNames(address: CasesAddress, first: Case | undefined): (key: FurtherKey, value: string) => string {
  const say = useMessages(OVERVIEW_CASES);
  const lights: Readonly<Record<string, string>> = useMessages(LIGHT);
  const titled = useTitle();
  const { cause, ground, sign, bucket } = address;
  const { data: compression } = useQuery({ ...compressionQuery(address, 'target'), enabled: cause !== undefined || ground !== undefined });
  const { data: trust } = useQuery({ ...trustQuery(address, 'department'), enabled: sign !== undefined });
  const { data: workload } = useQuery({ ...workloadQuery(address, 'officer'), enabled: bucket !== undefined });
  const wordsOf: Readonly<Partial<Record<FurtherKey, Readonly<Record<string, string>>>>> = {
    state: say.states, light: lights, outcome: say.outcomes, kind: say.kinds, by: say.bys,
    late: { true: say.late, false: say.onTime }, met: { true: say.met, false: say.missed },
  };
  const titles = {
    cause: compression?.causes.find((one) => one.cause === cause)?.title,
    ground: compression?.grounds.find((one) => one.ground === ground)?.title,
    sign: trust?.signs.find((one) => one.sign === sign)?.title,
    bucket: workload?.buckets.find((one) => one.bucket === bucket)?.title,
    item: first && 'item' in first ? first.item.title : undefined,
    target: first && ('target' in first ? first.target.title : 'title' in first ? first.title : undefined),
  };
  return (key, value) => {
    if (key === 'officer') return value === 'none' ? say.nobody : (first && 'officer' in first && first.officer?.name) || value;
    const title = key in titles ? titles[key as keyof typeof titles] : undefined;
    return title ? titled(title) : (wordsOf[key]?.[value] ?? value);
  };
}
