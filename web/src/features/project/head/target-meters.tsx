import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { HEAD } from './head.messages.js';
import styles from './head.module.css';

type Target = Project['targets'][number];

interface TargetMetersProps {
  readonly project: Project;
  /** Shows where the saved days of a target come from. */
  readonly onOpen: (target: string) => void;
}

/** Every target with its days used and left, and the three clocks apart. */
export function TargetMeters({ project, onOpen }: TargetMetersProps) {
  const say = useMessages(HEAD);
  const { clocks } = project;
  return (
    <>
      <ul className={styles.targets}>
        {project.targets.map((target) => (
          <TargetMeter key={target.key} target={target} terminated={project.status === 'terminated'} onOpen={() => onOpen(target.key)} />
        ))}
      </ul>
      <dl className={styles.clocks}>
        <div title={say.approvalHint}><dt>{say.approval}</dt><dd>{say.workingDays(clocks.approvalDays)}</dd></div>
        <div title={say.applicantHint}><dt>{say.applicantTime}</dt><dd>{say.workingDays(clocks.applicantDays)}</dd></div>
        <div title={say.elapsedHint}><dt>{say.elapsed}</dt><dd>{say.calendarDays(clocks.elapsedDays)}</dd></div>
      </dl>
    </>
  );
}

function TargetMeter({ target, terminated, onOpen }: { readonly target: Target; readonly terminated: boolean; readonly onOpen: () => void }) {
  const say = useMessages(HEAD);
  const titled = useTitle();
  const { usedDays, targetDays, baselineDays, fromOn, met } = target;
  const left = targetDays - usedDays;
  const share = Math.min(1, usedDays / Math.max(targetDays, 1));
  const tone = left < 0 ? styles.over : left <= 2 && met === null ? styles.near : styles.within;
  return (
    <li className={styles.target}>
      <button type="button" className={styles.targetTitle} onClick={onOpen}>{titled(target.title)}</button>
      <span className={styles.meter} aria-hidden="true">
        <span className={tone} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.targetDays}>
        <strong>{usedDays}</strong> / {targetDays}
      </span>
      <span className={left < 0 ? styles.bad : styles.soft}>{stateOf()}</span>
      <span className={styles.soft}>{say.baseline(baselineDays)}</span>
    </li>
  );

  function stateOf(): string {
    if (fromOn === null) return say.notBegun;
    if (met === true) return say.met;
    if (left < 0) return say.overBy(-left);
    return terminated ? say.givenUp : say.left(left);
  }
}
