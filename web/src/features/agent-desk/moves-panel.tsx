import { useNavigate } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import type { Move, Moves } from '../../api/inbox-readings.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import type { AgentDeskAddress } from './agent-desk-address.js';
import styles from './agent-desk.module.css';
import { byDepartment, byMaterial } from './move-groups.js';
import { MoveList } from './move-list.js';

interface MovesPanelProps {
  readonly address: AgentDeskAddress;
  readonly moves: {
    readonly data: { readonly pages: readonly Moves[] } | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

export function MovesPanel({ address, moves }: MovesPanelProps) {
  const say = useMessages(AGENT_DESK);
  const navigate = useNavigate();
  const { show = 'moves', by } = address;
  const all = moves.data?.pages.flatMap((page) => page.moves);
  const shown = show === 'supplements' ? all?.filter(({ overdue }) => overdue) : all;
  const group = (grouping: 'department' | 'material') =>
    void navigate({ to: '/agent', search: { ...address, by: grouping === 'material' ? 'material' : undefined }, replace: true, resetScroll: false });
  const open = ({ project, item }: Move) => void navigate({ to: '/projects/$projectId', params: { projectId: project.id }, search: { item: item.key } });
  const which = show === 'supplements' ? 'supplements' : 'moves';
  return (
    <Panel
      title={say.heading[which]}
      extra={
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={say.grouping}
          value={by ?? 'department'}
          options={[{ value: 'department', label: say.byDepartment }, { value: 'material', label: say.byMaterial }]}
          onChange={({ target }) => group(target.value as 'department' | 'material')}
        />
      }
    >
      {!shown && (moves.error ? <ErrorState error={moves.error} onRetry={() => void moves.refetch()} /> : <Loading />)}
      {shown?.length === 0 && (
        <Empty title={say.none[which]}>
          {say.noneHint[which]} <Button type="link" size="small" onClick={() => void navigate({ to: '/agent', search: { show: 'projects' } })}>{say.seeProjects}</Button>
        </Empty>
      )}
      {shown && shown.length > 0 && <MoveList groups={by === 'material' ? byMaterial(shown, moves.data!.pages[0]!.groups.materials) : byDepartment(shown)} hasMore={moves.hasNextPage} onOpenProject={open} />}
      {moves.hasNextPage && (
        <div className={styles.more}>
          <Button type="link" loading={moves.isFetchingNextPage} onClick={() => void moves.fetchNextPage()}>{say.more}</Button>
        </div>
      )}
    </Panel>
  );
}
