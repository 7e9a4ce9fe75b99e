import { Select } from 'antd';
import { useId } from 'react';
import type { EligibleWorkflow } from '../../api/registration.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { DayPicker } from '../../ui/day-picker.js';
import { REGISTRATION } from './registration.messages.js';
import styles from './registration.module.css';

interface PlanChoiceProps {
  readonly workflows: readonly EligibleWorkflow[];
  readonly chosen: string;
  readonly startOn: string;
  readonly onWorkflow: (key: string) => void;
  readonly onStart: (day: string) => void;
}

/** The workflow, with those that are proposed first, and the day from which the plan is shown. */
export function PlanChoice({ workflows, chosen, startOn, onWorkflow, onStart }: PlanChoiceProps) {
  const say = useMessages(REGISTRATION);
  const titled = useTitle();
  const id = useId();
  const optionsOf = (proposed: boolean) =>
    workflows.filter((each) => each.proposed === proposed).map(({ key, title }) => ({ value: key, label: titled(title) }));
  const groups = [
    { label: say.proposed, options: optionsOf(true) },
    { label: say.others, options: optionsOf(false) },
  ].filter(({ options }) => options.length > 0);
  const isProposed = workflows.find(({ key }) => key === chosen)?.proposed;
  const warning = isProposed ? null : workflows.some(({ proposed }) => proposed) ? say.notProposed : say.noneProposed;
  return (
    <div className={styles.choice}>
      <div>
        <label htmlFor={`${id}-workflow`}>{say.workflow}</label>
        <Select id={`${id}-workflow`} className={styles.workflow} value={chosen} options={groups} onChange={onWorkflow} popupMatchSelectWidth={false} optionRender={({ value }) => <WorkflowOption workflow={workflows.find(({ key }) => key === value)} />} />
      </div>
      <div>
        <label htmlFor={`${id}-start`}>{say.startOn}</label>
        <DayPicker id={`${id}-start`} value={startOn} onChange={(day) => day !== undefined && onStart(day)} required />
      </div>
      {warning && <p className={styles.warning} role="status">{warning}</p>}
    </div>
  );
}

function WorkflowOption({ workflow }: { readonly workflow: EligibleWorkflow | undefined }) {
  const types: Readonly<Record<number, string>> = useMessages(REGISTRATION).types;
  const titled = useTitle();
  if (!workflow) return null;
  return (
    <span className={styles.option}>
      {titled(workflow.title)}
      <span className={styles.optionType}>{types[workflow.type]}</span>
    </span>
  );
}
