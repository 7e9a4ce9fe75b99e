import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { agentsQuery } from '../../api/registration.js';
import { useToday } from '../../api/today.js';
import { useMessages } from '../../language/messages.js';
import { DayPicker } from '../../ui/day-picker.js';
import type { Draft } from './draft.js';
import { RequiredItem } from './required-item.js';
import { REGISTRATION } from './registration.messages.js';
import styles from './registration.module.css';
import { tidyCode } from './tidy.js';
import { useRegistrationRights } from './use-parks.js';

const CODE_LENGTH = 24;
const SQUARE_METRES_OF_A_MU = 2000 / 3;

interface ProjectFieldsProps {
  /** A way to the project that has the code already. */
  readonly taken: ReactNode;
  /** The code has come to its full length. */
  readonly onComplete: () => void;
}

export function ProjectFields({ taken, onComplete }: ProjectFieldsProps) {
  const say = useMessages(REGISTRATION);
  const { today } = useToday();
  const { parks = [], forOthers } = useRegistrationRights();
  const types = Object.entries(say.types).map(([type, label]) => ({ value: Number(type), label }));
  const complete = (text: string) => tidyCode(text)?.length === CODE_LENGTH && onComplete();
  return (
    <fieldset className={styles.fields}>
      <legend>{say.project}</legend>
      <RequiredItem name="name" label={say.name} wide>
        <Input maxLength={200} autoFocus />
      </RequiredItem>
      <RequiredItem name="code" label={say.code} extra={taken || say.codeHint} wide>
        <Input maxLength={40} className="figures" autoComplete="off" spellCheck={false} onChange={({ target }) => complete(target.value)} />
      </RequiredItem>
      <RequiredItem name="type" label={say.type} extra={say.typeHint}>
        <Select options={types} />
      </RequiredItem>
      <RequiredItem name="park" label={say.park}>
        <Select options={parks} showSearch={parks.length > 8 && { optionFilterProp: 'label' }} />
      </RequiredItem>
      {forOthers && <AgentField />}
      <Form.Item name="investment" label={say.investment}>
        <InputNumber min={0} max={999_999_999_999} precision={4} formatter={grouped} parser={ungrouped} suffix={say.investmentUnit} controls={false} className={styles.number} />
      </Form.Item>
      <Form.Item name="siteArea" label={say.siteArea} extra={useMu()}>
        <InputNumber min={0} max={99_999_999_999_999} precision={2} formatter={grouped} parser={ungrouped} suffix={say.siteAreaUnit} controls={false} className={styles.number} />
      </Form.Item>
      <Form.Item name="registeredOn" label={say.registeredOn} extra={say.registeredHint}>
        <DayPicker max={today} />
      </Form.Item>
    </fieldset>
  );
}

/** For who registers for others: which of the park's agents carries the project. */
function AgentField() {
  const say = useMessages(REGISTRATION);
  const park = Form.useWatch<Draft['park']>('park');
  const { data: agents = [], isLoading } = useQuery({ ...agentsQuery(park), enabled: park !== undefined });
  return (
    <RequiredItem name="agent" label={say.agent}>
      <Select options={agents.map(({ id, name }) => ({ value: id, label: name }))} disabled={park === undefined} loading={isLoading} showSearch={{ optionFilterProp: 'label' }} />
    </RequiredItem>
  );
}

/** The area as people speak of it. */
function useMu(): string | null {
  const say = useMessages(REGISTRATION);
  const area = Form.useWatch<Draft['siteArea']>('siteArea');
  return area ? say.mu((area / SQUARE_METRES_OF_A_MU).toFixed(1)) : null;
}

function grouped(value: number | string | undefined): string {
  const [whole = '', fraction] = String(value ?? '').split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

function ungrouped(text: string | undefined): number {
  return (text ?? '').replaceAll(',', '') as unknown as number;
}
