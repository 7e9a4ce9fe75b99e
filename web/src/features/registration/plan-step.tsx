import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { workflowQuery } from '../../api/projects.js';
import { previewQuery, type Plan } from '../../api/registration.js';
import { useToday } from '../../api/today.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { ErrorState, Problem } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { planAsked, type Draft } from './draft.js';
import { PlanChoice } from './plan-choice.js';
import { PlanFacts } from './plan-facts.js';
import { PlanLanes } from './plan-lanes.js';
import { materialsNeeded, PlanMaterials } from './plan-materials.js';
import { REGISTRATION } from './registration.messages.js';
import styles from './registration.module.css';

interface PlanStepProps {
  readonly draft: Draft;
  readonly error: unknown;
  readonly isRegistering: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onRegister: (workflow: string) => void;
}

/** The workflow that is proposed, and how the project would go by it, before anything is saved. */
export function PlanStep({ draft, error, isRegistering, onChange, onBack, onRegister }: PlanStepProps) {
  const say = useMessages(REGISTRATION);
  const office = useToday();
  const offered = useQuery(previewQuery(planAsked(draft, undefined, office)));
  const workflows = offered.data?.workflows ?? [];
  const chosen = workflows.find(({ key }) => key === draft.workflow)?.key ?? workflows[0]?.key;
  const planned = useQuery({ ...previewQuery(planAsked(draft, chosen, office)), enabled: chosen !== undefined });
  const plan = planned.data?.plan;

  if (!offered.data) return offered.error ? <ErrorState error={offered.error} onRetry={() => void offered.refetch()} /> : <Loading />;
  if (chosen === undefined) return <Empty title={say.noWorkflow}><Button onClick={onBack}>{say.back}</Button></Empty>;
  return (
    <>
      <Panel>
        <PlanChoice
          workflows={workflows}
          chosen={chosen}
          startOn={draft.startOn ?? draft.registeredOn ?? office.today}
          onWorkflow={(workflow) => onChange({ ...draft, workflow })}
          onStart={(startOn) => onChange({ ...draft, startOn })}
        />
        {plan && <PlanFacts plan={plan} />}
      </Panel>
      <Panel>
        {plan ? <PlanTabs plan={plan} /> : planned.error ? <ErrorState error={planned.error} onRetry={() => void planned.refetch()} /> : <Loading />}
      </Panel>
      {error !== null && <div className={styles.refusal}><Problem error={error} /></div>}
      <div className={styles.foot}>
        <Button onClick={onBack} disabled={isRegistering}>{say.back}</Button>
        <Button type="primary" loading={isRegistering} disabled={!plan} onClick={() => onRegister(chosen)}>{say.register}</Button>
      </div>
    </>
  );
}

function PlanTabs({ plan }: { readonly plan: Plan }) {
  const say = useMessages(REGISTRATION);
  const { data } = useQuery(workflowQuery(plan.workflow.key, plan.workflow.version));
  if (!data) return <Loading />;
  const materials = materialsNeeded(plan, data.definition.stages.flatMap(({ items }) => items));
  return (
    <Tabs
      className={styles.tabs}
      tabBarExtraContent={<span className={styles.planHint}>{say.planHint}</span>}
      items={[
        { key: 'plan', label: say.plan, children: <PlanLanes plan={plan} calendar={data.definition.calendar} /> },
        { key: 'materials', label: say.materials(materials.length), children: <PlanMaterials materials={materials} /> },
      ]}
    />
  );
}
