import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { personQuery, type Person } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { GrantsPanel } from './grants-panel.js';
import { PEOPLE } from './people.messages.js';
import { PersonActions } from './person-actions.js';
import { PersonChanges } from './person-changes.js';
import { PersonProjects } from './person-projects.js';
import styles from './people.module.css';

const route = getRouteApi('/shell/people/$personId');

/** One person: what the person may do, and who has changed that. */
export function Page() {
  const say = useMessages(PEOPLE);
  const { personId } = route.useParams();
  const { data: person, error, refetch } = useQuery(personQuery(personId));
  return (
    <PageFrame title={person?.name ?? say.title} breadcrumbs={[<Link key="people" to="/people">{say.title}</Link>]} beside={person && say.states[person.active ? 'true' : 'false']}>
      {!person && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {person && (
        <>
          <PersonActions person={person} />
          <div className={styles.columns}>
            <div className={styles.stack}>
              <Facts person={person} />
              <GrantsPanel person={person} />
              {(person.activeProjects > 0 || person.grants.some(({ role }) => role === 'agent')) && <PersonProjects person={person} />}
            </div>
            <PersonChanges id={person.id} />
          </div>
        </>
      )}
    </PageFrame>
  );
}

function Facts({ person: { username, createdAt, hasPassword, activeProjects } }: { readonly person: Person }) {
  const say = useMessages(PEOPLE);
  return (
    <Panel title={say.facts}>
      <dl className={styles.facts}>
        <dt>{say.username}</dt>
        <dd>{username}{!hasPassword && <span className={styles.soft}> · {say.noPassword}</span>}</dd>
        <dt>{say.projects}</dt>
        <dd>{activeProjects}</dd>
        <dt>{say.since}</dt>
        <dd><Moment instant={createdAt} /></dd>
      </dl>
    </Panel>
  );
}
