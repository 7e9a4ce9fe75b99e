import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { compressionQuery, type Compression, type SpanCompression } from '../../../api/project-prospects.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { Panel } from '../../../ui/page.js';
import { ErrorState } from '../../../ui/problem.js';
import { Empty, Loading } from '../../../ui/states.js';
import { useProjectAddress } from '../use-project-address.js';
import { Chain } from './chain.js';
import { COMPRESSION } from './compression.messages.js';
import { ItemShares } from './item-shares.js';
import { UncountedDays } from './uncounted-days.js';
import { SpanWaterfall } from './span-waterfall.js';
import styles from './compression.module.css';

/** Where the saved days of a target or stage come from, down to its items. */
export function CompressionTab({ project }: { readonly project: Project }) {
  const say = useMessages(COMPRESSION);
  const { data, error, refetch } = useQuery(compressionQuery(project.id));
  if (!data) return <Panel title={say.title}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}</Panel>;
  return <SpanChosen compression={data} />;
}

function SpanChosen({ compression }: { readonly compression: Compression }) {
  const say = useMessages(COMPRESSION);
  const titled = useTitle();
  const { address, show } = useProjectAddress();
  const nameOf = ({ kind, key }: SpanCompression) => `${kind}:${key}`;
  const span = compression.spans.find((each) => nameOf(each) === address.span) ?? compression.spans[0];
  if (!span) return <Panel title={say.title}><Empty title={say.nothingMeasured} /></Panel>;
  const options = (['target', 'stage'] as const).map((kind) => ({
    label: say.kinds[kind],
    options: compression.spans.filter((each) => each.kind === kind).map((each) => ({ value: nameOf(each), label: titled(each.title) })),
  }));
  const choice = <Select aria-label={say.which} value={nameOf(span)} options={options.filter((group) => group.options.length > 0)} onChange={(value) => show({ span: value })} popupMatchSelectWidth={false} className={styles.choice} />;
  return (
    <Panel title={say.title} extra={choice}>
      <SpanLedger key={nameOf(span)} compression={compression} span={span} />
    </Panel>
  );
}

function SpanLedger({ compression, span }: { readonly compression: Compression; readonly span: SpanCompression }) {
  const say = useMessages(COMPRESSION);
  const [cause, setCause] = useState<string | null>(null);
  const { fromOn, toOn, usedDays, targetDays, baselineDays, savedDays, met } = span;
  return (
    <div className={styles.ledger}>
      <p className={styles.sentence}>
        {fromOn === null ? say.notBegun : <><Day date={fromOn} /> — {toOn === null ? say.running : <Day date={toOn} />}</>}
        {met !== null && <strong className={met ? styles.met : styles.missed}>{met ? say.met : say.missed}</strong>}
      </p>
      <dl className={styles.figures}>
        <div><dt>{span.kind === 'target' ? say.baseline : say.statutoryInRow}</dt><dd>{baselineDays}</dd></div>
        <div><dt>{say.target}</dt><dd>{targetDays}</dd></div>
        <div><dt>{say.used}</dt><dd>{usedDays}</dd></div>
        <div><dt>{say.saved}</dt><dd>{savedDays ?? '—'}</dd></div>
        <div><dt>{say.rate}</dt><dd>{savedDays === null || baselineDays === 0 ? '—' : `${Math.round((savedDays / baselineDays) * 1000) / 10}%`}</dd></div>
        {span.kind === 'target' && <div><dt>{say.statutoryInRow}</dt><dd>{span.statutoryDays}</dd></div>}
        <div><dt>{say.promisedInRow}</dt><dd>{span.promisedDays}</dd></div>
        <div><dt>{say.critical}</dt><dd>{span.criticalDays}</dd></div>
      </dl>
      {span.causes && savedDays !== null && (
        <SpanWaterfall span={span} causes={span.causes} words={compression.causes} chosen={cause} onChoose={(chosen) => setCause(chosen === cause ? null : chosen)} />
      )}
      <ItemShares span={span} words={compression.causes} cause={cause} />
      {fromOn !== null && <UncountedDays span={span} />}
      {span.chain.length > 0 && <Chain span={span} />}
    </div>
  );
}
