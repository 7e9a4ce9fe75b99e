import { Link, useNavigate } from '@tanstack/react-router';
import type { AgentProject } from '../../api/agent-projects.js';
import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import type { Column, Rows } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import styles from './agent-desk.module.css';
import { departmentsInTurn, nextStep } from './next-step.js';

/** Every running project of the agent: how it stands, what comes next, and whose turn it is. */
export function MyProjectsPanel({ list }: { readonly list: Rows<AgentProject> }) {
  const say = useMessages(AGENT_DESK);
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <Panel title={say.heading.projects}>
      <DataTable
        label={say.heading.projects}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/projects/$projectId', params: { projectId: id } })}
        empty={<Empty title={say.none.projects}>{say.noneHint.projects} <Link to="/projects/new">{say.register}</Link></Empty>}
      />
    </Panel>
  );
}

function useColumns(): readonly Column<AgentProject>[] {
  const say = useMessages(AGENT_DESK);
  return [
    { key: 'light', title: say.light, width: '84px', render: ({ light }) => <Light light={light} /> },
    {
      key: 'name',
      title: say.project,
      width: 'minmax(0, 1.5fr)',
      onPhone: 'leading',
      render: ({ id, name }) => <Link to="/projects/$projectId" params={{ projectId: id }} tabIndex={-1}>{name}</Link>,
    },
    { key: 'stage', title: say.stage, width: 'minmax(0, 1fr)', render: (project) => <OpenStages project={project} /> },
    { key: 'next', title: say.next, width: 'minmax(0, 1.5fr)', render: (project) => <Next project={project} /> },
    { key: 'turn', title: say.turn, width: 'minmax(0, 1.1fr)', render: (project) => <WhoseTurn project={project} /> },
    { key: 'due', title: say.due, width: '104px', render: ({ dueOn }) => <Day date={dueOn} form="short" /> },
  ];
}

/** The first of them; they may run side by side. */
function OpenStages({ project: { openStages } }: { readonly project: AgentProject }) {
  const say = useMessages(AGENT_DESK);
  const titled = useTitle();
  const [first, ...others] = openStages;
  if (!first) return say.nobody;
  return (
    <span title={openStages.map(({ title }) => titled(title)).join('\n')}>
      {titled(first.title)}
      {others.length > 0 && <span className={styles.soft}> {say.others(others.length)}</span>}
    </span>
  );
}

function Next({ project: { id, turns = [] } }: { readonly project: AgentProject }) {
  const say = useMessages(AGENT_DESK);
  const titled = useTitle();
  const step = nextStep(turns);
  if (!step) return say.nobody;
  const { turn, others } = step;
  const steps: Readonly<Record<string, string>> = say.steps;
  return (
    <span>
      <span className={turn.who === 'agent' ? styles.mine : styles.soft}>{steps[turn.status]}</span>{' '}
      <Link to="/projects/$projectId" params={{ projectId: id }} search={{ item: turn.item.key }} tabIndex={-1}>{titled(turn.item.title)}</Link>
      {others > 0 && <span className={styles.soft}> {say.others(others)}</span>}
    </span>
  );
}

function WhoseTurn({ project: { turns = [] } }: { readonly project: AgentProject }) {
  const say = useMessages(AGENT_DESK);
  const departmentName = useDepartmentName();
  const mine = turns.filter(({ who }) => who === 'agent').length;
  const departments = departmentsInTurn(turns);
  if (mine === 0 && departments.length === 0) return say.nobody;
  return (
    <span className={styles.turns}>
      {mine > 0 && <span className={styles.myTurn}>{say.me(mine)}</span>}
      {departments.map(([department, items]) => <span key={department}>{say.of(departmentName(department), items)}</span>)}
    </span>
  );
}
