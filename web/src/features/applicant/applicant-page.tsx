import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { applicantPageQuery, type ApplicantPage } from '../../api/applicant-page.js';
import { reasonOf } from '../../api/problem.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { useDocumentTitle } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { PublicPage } from '../../ui/public/public-page.js';
import { Empty, Loading } from '../../ui/states.js';
import { ProjectStatus } from '../../ui/status.js';
import { APPLICANT } from './applicant.messages.js';
import styles from './applicant.module.css';
import { Outlook } from './outlook.js';
import { StageCard } from './stage-card.js';
import { Turns } from './turns.js';

const route = getRouteApi('/applicant/$token');

/** One project for its applicant: where it stands, whose turn it is, and what to bring. Whoever has the link may look. */
export function Page() {
  const { token } = route.useParams();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(applicantPageQuery(token, language));
  return (
    <PublicPage>
      {data && <ProjectOf page={data} />}
      {!data && !error && <Loading />}
      {!data && error && (reasonOf(error) === 'applicant-link-unknown' ? <UnknownLink /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
    </PublicPage>
  );
}

function UnknownLink() {
  const say = useMessages(APPLICANT);
  useDocumentTitle(say.title);
  return (
    <div className={styles.card}>
      <h1 className="for-screen-readers">{say.title}</h1>
      <Empty title={say.unknown}>{say.unknownHint}</Empty>
    </div>
  );
}

function ProjectOf({ page }: { readonly page: ApplicantPage }) {
  const say = useMessages(APPLICANT);
  const { project, today, stages } = page;
  useDocumentTitle(project.name);
  return (
    <>
      <h1 className={styles.name}>{project.name}</h1>
      <p className={styles.about}>
        <ProjectStatus status={project.status} />
        <span className="figures">{project.code}</span>
        <span>{project.park}</span>
        <span>{project.workflow}</span>
      </p>
      {project.endedOn !== null && <p className={styles.ended}>{say.ended[project.status === 'completed' ? 'completed' : 'terminated']} <Day date={project.endedOn} /></p>}
      {project.status === 'active' && <Turns page={page} />}
      <Outlook page={page} />
      <h2 className={styles.heading}>{say.stages}</h2>
      {stages.map((stage, at) => (
        <StageCard key={at} stage={stage} />
      ))}
      <p className={styles.foot}>{say.asOf} <Day date={today} /> · {say.promise}</p>
    </>
  );
}
