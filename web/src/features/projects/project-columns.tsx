import { Link } from '@tanstack/react-router';
import type { ListedProject } from '../../api/lists.js';
import { useParkName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { ProjectStatus } from '../../ui/status.js';
import type { Column } from '../../ui/table/column.js';
import { PROJECTS } from './projects.messages.js';
import styles from './projects.module.css';

export function useProjectColumns(): readonly Column<ListedProject>[] {
  const say = useMessages(PROJECTS);
  const parkName = useParkName();
  return [
    { key: 'light', title: say.light, width: '84px', render: ({ light }) => <Light light={light} /> },
    {
      key: 'name',
      title: say.name,
      width: 'minmax(0, 2fr)',
      onPhone: 'leading',
      sort: { by: 'name', first: 'ascending' },
      render: ({ id, name }) => <Link to="/projects/$projectId" params={{ projectId: id }} tabIndex={-1}>{name}</Link>,
    },
    { key: 'code', title: say.code, width: '200px', sort: { by: 'code', first: 'ascending' }, render: ({ code }) => <span className="figures">{code}</span> },
    { key: 'applicant', title: say.applicant, width: 'minmax(0, 1.2fr)', onPhone: 'hidden', render: ({ applicant }) => <OneLine text={applicant.name} /> },
    { key: 'park', title: say.park, width: 'minmax(0, 1fr)', render: ({ park }) => <OneLine text={parkName(park)} /> },
    { key: 'stage', title: say.stage, width: 'minmax(0, 1.1fr)', render: (project) => <OpenStages project={project} /> },
    { key: 'status', title: say.status, width: '76px', render: ({ status }) => <ProjectStatus status={status} /> },
    { key: 'due', title: say.due, width: '108px', sort: { by: 'due', first: 'ascending' }, render: ({ dueOn }) => <Day date={dueOn} form="short" /> },
    { key: 'agent', title: say.agent, width: '72px', onPhone: 'hidden', render: ({ agent }) => agent.name },
    { key: 'registered', title: say.registered, width: '92px', onPhone: 'hidden', sort: { by: 'registered', first: 'descending' }, render: ({ registeredOn }) => <Day date={registeredOn} form="figures" /> },
  ];
}

/** As much as there is room for; the whole on hovering, and on the project's page. */
function OneLine({ text }: { readonly text: string }) {
  return <span className={styles.oneLine} title={text}>{text}</span>;
}

/** The first of them; they may run side by side. */
function OpenStages({ project: { openStages } }: { readonly project: ListedProject }) {
  const say = useMessages(PROJECTS);
  const titled = useTitle();
  const [first, ...others] = openStages;
  if (!first) return '—';
  return (
    <span className={styles.oneLine} title={openStages.map(({ title }) => titled(title)).join('\n')}>
      {titled(first.title)}
      {others.length > 0 && <span className={styles.soft}> {say.others(others.length)}</span>}
    </span>
  );
}
