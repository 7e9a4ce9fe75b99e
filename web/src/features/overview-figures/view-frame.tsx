import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { useAddressFilters } from '../../ui/filters/filters.js';
import { AsOf } from '../../ui/overview/as-of.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import type { FiguresAddress } from './overview-figures-address.js';
import { OVERVIEW_FIGURES } from './overview-figures.messages.js';
import styles from './overview-figures.module.css';

interface Answer {
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly formulas: Readonly<Record<string, Schemas['TitlesDto']>>;
}

interface ViewFrameProps<By extends string, Data extends Answer> {
  readonly groupings: readonly By[];
  readonly by: By;
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown };
  readonly children: (data: Data) => ReactNode;
}

/** Around each view: by what it is grouped, until when was counted, and how. */
export function ViewFrame<By extends keyof (typeof OVERVIEW_FIGURES)['zh']['groups'], Data extends Answer>({ groupings, by, query: { data, error, refetch }, children }: ViewFrameProps<By, Data>) {
  const say = useMessages(OVERVIEW_FIGURES);
  const titled = useTitle();
  const change = useAddressFilters<FiguresAddress>();
  return (
    <>
      <div className={styles.head}>
        <Segmented className={styles.groups} aria-label={say.by} value={by} options={groupings.map((value) => ({ value, label: say.groups[value] }))} onChange={(chosen) => change({ by: chosen === groupings[0] ? undefined : chosen })} />
        {data && <span className={styles.beside}><AsOf asOf={data.asOf} period={data.period} /></span>}
      </div>
      {data ? children(data) : error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />}
      {data && (
        <details className={styles.formulas}>
          <summary>{say.formulas}</summary>
          <ul>
            {Object.entries(data.formulas).map(([figure, formula]) => <li key={figure}>{titled(formula)}</li>)}
          </ul>
        </details>
      )}
    </>
  );
}
