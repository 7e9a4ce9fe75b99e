import { Link } from '@tanstack/react-router';
import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { useToday } from '../../api/today.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import { ApplicantFields } from './applicant-fields.js';
import { givenOf, type Draft } from './draft.js';
import { ProjectFields } from './project-fields.js';
import { REGISTRATION } from './registration.messages.js';
import styles from './registration.module.css';
import { tidyCode, tidyCreditCode } from './tidy.js';
import { useJudgement, type Judgement } from './use-judgement.js';

interface DetailsStepProps {
  readonly draft: Draft;
  /** What was said against it when it was to be registered. */
  readonly judgement: Judgement;
  readonly onChange: (draft: Draft) => void;
  readonly onNext: () => void;
}

/** A field as the form and the request name it. */
type Path = [keyof Draft] | ['applicant', keyof NonNullable<Draft['applicant']>];

/** What the project and its applicant are. The server judges every field as soon as it is left, in its own words. */
export function DetailsStep({ draft, judgement, onChange, onNext }: DetailsStepProps) {
  const say = useMessages(REGISTRATION);
  const office = useToday();
  const [form] = Form.useForm<Draft>();
  const judge = useJudgement();
  const [shown, setShown] = useState(judgement);
  const [isJudging, setJudging] = useState(false);
  const given = () => givenOf(form.getFieldsValue(true) as Draft, office);

  const show = (judged: Judgement | null) => {
    if (!judged) return;
    setShown(judged);
    showAtFields(form, judged);
  };
  useEffect(() => showAtFields(form, judgement), [form, judgement]);

  const leave = () => {
    const { code, applicant } = form.getFieldsValue(true) as Draft;
    form.setFieldsValue({ code: tidyCode(code), applicant: { creditCode: tidyCreditCode(applicant?.creditCode) } });
    onChange(form.getFieldsValue(true) as Draft);
    void judge(given()).then(show);
  };
  const next = async () => {
    setJudging(true);
    const judged = await judge(given());
    setJudging(false);
    show(judged);
    if (!judged) return;
    const first = JUDGED.find((path) => faultAt(judged, path).length > 0);
    if (first) form.focusField(first);
    else if (judged.error === null) onNext();
  };

  return (
    <Form<Draft>
      form={form}
      layout="vertical"
      requiredMark="optional"
      initialValues={draft}
      scrollToFirstError={{ block: 'center', focus: true }}
      onValuesChange={() => onChange(form.getFieldsValue(true) as Draft)}
      onFinish={() => void next()}
      onFinishFailed={() => showAtFields(form, shown)}
      onBlur={leave}
    >
      <div className={styles.details}>
        <ProjectFields taken={shown.taken && <Link to="/projects/$projectId" params={{ projectId: shown.taken.id }}>{say.taken}</Link>} onComplete={leave} />
        <ApplicantFields />
      </div>
      {shown.error !== null && <div className={styles.refusal}><Problem error={shown.error} /></div>}
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={isJudging}>{say.next}</Button>
      </div>
    </Form>
  );
}

const JUDGED: readonly Path[] = [
  ['name'], ['code'], ['park'], ['agent'], ['investment'], ['siteArea'], ['registeredOn'],
  ['applicant', 'name'], ['applicant', 'creditCode'], ['applicant', 'contact'], ['applicant', 'phone'],
];

/** What was said before and is not said again is cleared; an empty field keeps what the form says itself. */
function showAtFields(form: FormInstance<Draft>, judged: Judgement): void {
  const fields = JUDGED.filter((path) => !isEmpty(form.getFieldValue(path)));
  form.setFields(fields.map((name) => ({ name, errors: faultAt(judged, name) })));
}

function faultAt({ faults }: Judgement, path: Path): string[] {
  const field = path[0] === 'registeredOn' ? 'effectiveAt' : path.join('.');
  const fault = faults.get(field);
  return fault === undefined ? [] : [fault];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
