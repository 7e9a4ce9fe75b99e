import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { mayHaveArrived, useRegister } from '../../api/registration.js';
import { useToday } from '../../api/today.js';
import { useMessages } from '../../language/messages.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { DetailsStep } from './details-step.js';
import { keepDraft, keptDraft, registrationOf, type Draft } from './draft.js';
import { PlanStep } from './plan-step.js';
import { REGISTRATION } from './registration.messages.js';
import styles from './registration.module.css';
import { judgementBy, SOUND } from './use-judgement.js';
import { useRegistrationRights } from './use-parks.js';

const route = getRouteApi('/shell/projects/new');

/** Registers a project in two steps; what is typed stays, whichever way one goes. */
export function Page() {
  const say = useMessages(REGISTRATION);
  const navigate = useNavigate();
  const office = useToday();
  const { message } = App.useApp();
  const { user, parks, error, refetch } = useRegistrationRights();
  const [kept, setKept] = useState(() => keptDraft(user.id));
  const [draft, setDraft] = useState<Draft>(kept ?? {});
  const [judgement, setJudgement] = useState(SOUND);
  const [round, setRound] = useState(0);
  const register = useRegister();
  const { step } = route.useSearch();
  const atPlan = step === 'plan' && draft.park !== undefined && draft.type !== undefined;
  const heading = useFocusAfterStep(atPlan);

  const change = (next: Draft) => {
    setDraft(next);
    keepDraft(user.id, next);
  };
  const startOver = () => {
    keepDraft(user.id, null);
    setKept(null);
    setDraft({});
    setJudgement(SOUND);
    setRound(round + 1);
    void navigate({ to: '/projects/new', search: {} });
  };
  const goTo = (to: 'plan' | undefined) => void navigate({ to: '/projects/new', search: to ? { step: to } : {} });
  /** Faults of fields are shown at the fields. */
  const toFaults = async (fault: unknown, workflow: string) => {
    const judged = await judgementBy(fault, registrationOf(draft, workflow, office).code);
    if (judged.faults.size === 0 || judged.faults.has('workflow')) return;
    setJudgement(judged);
    goTo(undefined);
  };
  const save = (workflow: string) =>
    register.mutate(
      { registration: registrationOf(draft, workflow, office), mayBeThere: mayHaveArrived(register.error) },
      {
        onSuccess: (id) => {
          keepDraft(user.id, null);
          message.success(say.done(draft.name ?? ''));
          void navigate({ to: '/projects/$projectId', params: { projectId: id }, replace: true });
        },
        onError: (fault) => void toFaults(fault, workflow),
      },
    );
  if (!parks) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />;
  const first = parks.length === 1 ? { park: parks[0]!.value } : {};

  return (
    <PageFrame title={say.title} breadcrumbs={[<Link key="projects" to="/projects">{say.projects}</Link>]} beside={atPlan ? draft.name : undefined}>
      <StepList atPlan={atPlan} heading={heading} onDetails={() => goTo(undefined)} />
      {kept && !atPlan && (
        <p className={styles.restored} role="status">
          {say.restored} <Button type="link" size="small" onClick={startOver}>{say.startOver}</Button>
        </p>
      )}
      {atPlan ? (
        <PlanStep draft={draft} error={register.error} isRegistering={register.isPending} onChange={change} onBack={() => goTo(undefined)} onRegister={save} />
      ) : (
        <Panel>
          <DetailsStep key={round} draft={{ ...first, ...draft }} judgement={judgement} onChange={(next) => change({ ...draft, ...next })} onNext={() => { setJudgement(SOUND); goTo('plan'); }} />
        </Panel>
      )}
    </PageFrame>
  );
}

interface StepListProps {
  readonly atPlan: boolean;
  readonly heading: React.Ref<HTMLLIElement>;
  readonly onDetails: () => void;
}

function StepList({ atPlan, heading, onDetails }: StepListProps) {
  const say = useMessages(REGISTRATION);
  return (
    <ol className={styles.steps} aria-label={say.steps}>
      <li aria-current={atPlan ? undefined : 'step'}>
        <span className={styles.figure}>1</span>
        {atPlan ? <button type="button" onClick={onDetails}>{say.stepOf.details}</button> : say.stepOf.details}
      </li>
      <li ref={heading} tabIndex={-1} aria-current={atPlan ? 'step' : undefined}>
        <span className={styles.figure}>2</span>
        {say.stepOf.plan}
      </li>
    </ol>
  );
}

/** Who goes on by keyboard stands at the beginning of the new step. */
function useFocusAfterStep(atPlan: boolean) {
  const heading = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (atPlan) heading.current?.focus();
    window.scrollTo(0, 0);
  }, [atPlan]);
  return heading;
}
