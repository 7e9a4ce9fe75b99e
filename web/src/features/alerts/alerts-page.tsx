import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { App, Button, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { alertsQuery, useAcknowledgeAlerts, type Alert, type AlertFilters } from '../../api/alerts.js';
import { useUser } from '../../api/session.js';
import { useMessages } from '../../language/messages.js';
import { FileLinks } from '../../ui/file-links.js';
import { FilterBar, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { Empty } from '../../ui/states.js';
import { rowsOf } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { LEVELS, type AlertsAddress } from './alerts-address.js';
import { ALERTS } from './alerts.messages.js';
import styles from './alerts.module.css';
import { useAlertColumns } from './use-alert-columns.js';

const route = getRouteApi('/shell/alerts');

/** What was told of deadlines: to oneself, or in the parks that one leads. */
export function Page() {
  const say = useMessages(ALERTS);
  const address = route.useSearch();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { message } = App.useApp();
  const { mutate, isPending, error } = useAcknowledgeAlerts();
  const acknowledge = (ids: readonly number[]) =>
    mutate(ids, {
      onSuccess: () => {
        void message.success(say.done(ids.length));
        setSelected(new Set());
      },
    });
  const filters = filtersOf(address);
  const query = useInfiniteQuery(alertsQuery(filters));
  const mine = filters.scope === 'mine';
  const columns = useAlertColumns(mine ? (id) => acknowledge([id]) : null);
  const open = useOpenAlert();
  return (
    <PageFrame title={say.title} actions={<FileLinks of={say.title} path="/api/alerts" query={filters} />}>
      <Filters address={address} onChange={() => setSelected(new Set())} />
      {error && <Problem error={error} />}
      {mine && selected.size > 0 && (
        <div className={styles.bar} role="region" aria-label={say.selected(selected.size)}>
          <span>{say.selected(selected.size)}</span>
          <Button type="primary" loading={isPending} onClick={() => acknowledge([...selected].map(Number))}>{say.acknowledgeSelected}</Button>
        </div>
      )}
      <Panel>
        <DataTable
          label={say.title}
          columns={columns}
          list={rowsOf(query, ({ alerts }) => alerts)}
          keyOf={({ id }) => String(id)}
          onOpen={open}
          selection={mine && filters.acknowledged === 'false' ? { keys: selected, onChange: setSelected } : undefined}
          empty={<Empty title={say.none}>{say.noneHint}</Empty>}
        />
      </Panel>
    </PageFrame>
  );
}

function filtersOf({ scope = 'mine', level, acknowledged, project }: AlertsAddress): AlertFilters {
  return { scope, level, project, ...(acknowledged !== 'all' && { acknowledged: acknowledged ?? 'false' }) };
}

function useOpenAlert(): (alert: Alert) => void {
  const navigate = useNavigate();
  return ({ deadline: { kind, subject, project, item } }) => {
    if (kind === 'order' || !project) void navigate({ to: '/orders/$orderId', params: { orderId: subject } });
    else void navigate({ to: '/projects/$projectId', params: { projectId: project.id }, search: item === null ? {} : { item } });
  };
}

function Filters({ address, onChange }: { readonly address: AlertsAddress; readonly onChange: () => void }) {
  const say = useMessages(ALERTS);
  const set = useAddressFilters<AlertsAddress>();
  const change = (filters: Partial<AlertsAddress>) => {
    onChange();
    set(filters);
  };
  const watches = useUser().roles.some(({ role }) => role === 'leader' || role === 'administrator');
  const { scope = 'mine', level, acknowledged, project } = address;
  return (
    <FilterBar onClear={level !== undefined || project !== undefined ? () => change({ level: undefined, project: undefined }) : undefined}>
      {watches && (
        <Segmented
          aria-label={say.scope}
          value={scope}
          options={(['mine', 'parks'] as const).map((value) => ({ value, label: say.scopes[value] }))}
          onChange={(chosen) => change({ scope: chosen === 'mine' ? undefined : chosen })}
        />
      )}
      <Segmented
        aria-label={say.seen}
        value={acknowledged ?? 'open'}
        options={(['open', 'true', 'all'] as const).map((value) => ({ value, label: say.seenOptions[value] }))}
        onChange={(chosen) => change({ acknowledged: chosen === 'open' ? undefined : (chosen as AlertsAddress['acknowledged']) })}
      />
      <SelectFilter label={say.level} value={level} options={LEVELS.map((value) => ({ value, label: say.levels[value] }))} onChange={(chosen) => change({ level: chosen as AlertsAddress['level'] })} />
      {project !== undefined && <Tag className={styles.tag} closable={{ 'aria-label': say.ofProject }} onClose={() => change({ project: undefined })}>{say.ofProject}</Tag>}
    </FilterBar>
  );
}
