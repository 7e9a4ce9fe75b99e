import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { SELECTION_KEYS, type OverviewAddress } from '../../api/overview-address.js';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { agentsQuery } from '../../api/registration.js';
import { useUser } from '../../api/session.js';
import { useToday } from '../../api/today.js';
import { workflowsQuery } from '../../api/workflows.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { FilterBar, SelectFilter, useAddressFilters } from '../filters/filters.js';
import { StageFilter } from '../filters/stage-filter.js';
import { TypeFilter } from '../filters/type-filter.js';
import { OVERVIEW } from './overview.messages.js';
import styles from './overview.module.css';
import { periodsNear } from './periods.js';

interface OverviewFiltersProps {
  readonly address: OverviewAddress;
  /** What is so now has no period. */
  readonly timeless?: boolean;
}

/** Narrows figures down; in the address, so that every figure can be linked to. */
export function OverviewFilters({ address, timeless = false }: OverviewFiltersProps) {
  const say = useMessages(OVERVIEW);
  const titled = useTitle();
  const change = useAddressFilters<OverviewAddress>();
  const { park, workflow, type, stage, department, agent } = address;
  const { data: parks = [] } = useQuery(parksQuery);
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: versions = [] } = useQuery(workflowsQuery);
  const { data: agents = [] } = useQuery({ ...agentsQuery(park), enabled: useMayAskForAgents() });
  const workflows = [...new Map(versions.map(({ key, title }) => [key, { value: key, label: titled(title) }])).values()];
  const narrowed = SELECTION_KEYS.some((key) => address[key] !== undefined) || address.period !== undefined || address.from !== undefined || address.to !== undefined;
  const clear = () => change({ park: undefined, workflow: undefined, type: undefined, stage: undefined, department: undefined, agent: undefined, period: undefined, from: undefined, to: undefined });
  return (
    <FilterBar onClear={narrowed ? clear : undefined}>
      {!timeless && <PeriodFilter address={address} />}
      {parks.length > 1 && <SelectFilter label={say.park} value={park} options={parks.map(({ key, title }) => ({ value: key, label: titled(title) }))} onChange={(chosen) => change({ park: chosen })} />}
      <SelectFilter label={say.workflow} value={workflow} options={workflows} onChange={(chosen) => change({ workflow: chosen, stage: undefined })} />
      <TypeFilter value={type} onChange={(chosen) => change({ type: chosen, stage: undefined })} />
      <StageFilter workflow={workflow} type={type} value={stage} onChange={(chosen) => change({ stage: chosen })} />
      <SelectFilter label={say.department} value={department} options={departments.map(({ key, title }) => ({ value: key, label: titled(title) }))} onChange={(chosen) => change({ department: chosen })} />
      <SelectFilter label={say.agent} value={agent} options={agents.map(({ id, name }) => ({ value: id, label: name }))} onChange={(chosen) => change({ agent: chosen })} />
    </FilterBar>
  );
}

function useMayAskForAgents(): boolean {
  return useUser().roles.some(({ role }) => role !== 'officer');
}

const CHOSEN = 'chosen';

function PeriodFilter({ address: { period, from, to } }: { readonly address: OverviewAddress }) {
  const say = useMessages(OVERVIEW);
  const { today } = useToday();
  const change = useAddressFilters<OverviewAddress>();
  const [choosing, setChoosing] = useState(false);
  const near = periodsNear(today);
  const months = choosing || from !== undefined || to !== undefined;
  const known = Object.values(near) as string[];
  const options = [
    { value: '', label: say.yearToDate },
    ...(['thisMonth', 'lastMonth', 'thisQuarter', 'lastQuarter', 'lastYear'] as const).map((name) => ({ value: near[name], label: say[name](near[name]) })),
    ...(period !== undefined && !known.includes(period) ? [{ value: period, label: say.otherPeriod(period) }] : []),
    { value: CHOSEN, label: say.chosenMonths },
  ];
  const choose = (chosen: string) => {
    setChoosing(chosen === CHOSEN);
    if (chosen === CHOSEN) change({ period: undefined, from: `${today.slice(0, 4)}-01`, to: today.slice(0, 7) });
    else change({ period: chosen || undefined, from: undefined, to: undefined });
  };
  return (
    <>
      <Select aria-label={say.period} value={months ? CHOSEN : (period ?? '')} options={options} onChange={choose} popupMatchSelectWidth={false} />
      {months && (
        <>
          <Input className={styles.month} type="month" aria-label={say.from} value={from} max={to} onChange={({ target }) => change({ from: target.value })} />
          <Input className={styles.month} type="month" aria-label={say.to} value={to} min={from} onChange={({ target }) => change({ to: target.value })} />
        </>
      )}
    </>
  );
}
