import { useParkName } from '../../../api/places.js';
import type { Item, Project, Stage } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { DETAIL } from './detail.messages.js';
import styles from './detail.module.css';

interface ProjectFactsProps {
  readonly project: Project;
  readonly stage: Stage;
  readonly item: Item;
}

/** Whose project it is, whom to call, and where the item stands in it. */
export function ProjectFacts({ project, stage, item }: ProjectFactsProps) {
  const say = useMessages(DETAIL);
  const titled = useTitle();
  const parkName = useParkName();
  const { applicant, agent, investment, siteArea } = project;
  const unit = item.limit.statutoryUnit === 'calendar-day' ? say.calendarDays : say.workingDays;
  const facts: readonly (readonly [word: string, value: string])[] = [
    [say.applicant, applicant.name],
    [say.creditCode, applicant.creditCode],
    [say.contact, `${applicant.contact} ${applicant.phone}`],
    [say.agent, agent.name],
    [say.park, parkName(project.park)],
    [say.code, project.code],
    ...(investment === null ? [] : [[say.investment, say.tenThousand(investment)] as const]),
    ...(siteArea === null ? [] : [[say.siteArea, say.squareMetres(siteArea)] as const]),
    [say.workflow, titled(project.workflow.title)],
    [say.stage, say.stageDays(titled(stage.title), stage.usedDays, stage.limitDays)],
    [say.statutory, unit(item.limit.statutory)],
    ...(item.certificate ? [[say.certificate, titled(item.certificate)] as const] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
