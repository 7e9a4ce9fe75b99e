import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useHandOver } from '../../api/hand-over.js';
import { useParkName } from '../../api/places.js';
import { ProblemError } from '../../api/problem.js';
import { agentsQuery } from '../../api/registration.js';
import { useMessages } from '../../language/messages.js';
import { faultOf } from '../field-fault.js';
import { Problem } from '../problem.js';
import { HAND_OVER } from './hand-over.messages.js';
import styles from './hand-over.module.css';

interface Carried {
  readonly id: string;
  readonly name: string;
  readonly park: string;
}

interface HandOverDialogProps {
  readonly projects: readonly Carried[];
  /** Who carries them now. */
  readonly from: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  /** Instead of it, when all are handed over. */
  readonly onDone?: () => void;
}

interface Values {
  /** By park. */
  readonly agents: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** Other agents carry the projects from now on, in each park one of its own; what was refused stays in the dialog with its reason. */
export function HandOverDialog({ projects, from, onClose, onDone = onClose }: HandOverDialogProps) {
  const say = useMessages(HAND_OVER);
  const parkName = useParkName();
  const { message } = App.useApp();
  // Which they are is settled when the dialog opens: the lists behind it lose them one by one.
  const [left, setLeft] = useState(projects);
  const [done, setDone] = useState(0);
  const { mutate, isPending, data: refused } = useHandOver(setDone);
  const only = left.length === 1 ? refused?.get(left[0]!.id) : undefined;
  const parks = [...new Set(left.map(({ park }) => park))];
  const within = (park: string) => left.filter((project) => project.park === park).length;

  const handOver = ({ agents, reason }: Values) => {
    setDone(0);
    mutate(left.map(({ id, park }) => ({ project: id, agent: agents[park]!, reason })), {
      onSuccess: (refusals) => {
        if (refusals.size > 0) return setLeft(left.filter(({ id }) => refusals.has(id)));
        void message.success(say.done(projects.length));
        onDone();
      },
    });
  };
  return (
    <Modal title={say.title(left.length)} open onCancel={onClose} closable={!isPending} keyboard={!isPending} mask={{ closable: !isPending }} footer={null} width={520} destroyOnHidden>
      <p className={styles.explained}>{say.hint(from.name)}</p>
      <Form<Values> layout="vertical" onFinish={handOver} disabled={isPending} requiredMark={false}>
        {parks.map((park) => (
          <Form.Item key={park} name={['agents', park]} label={parks.length === 1 ? say.newAgent : say.newAgentOf(parkName(park), within(park))} rules={[{ required: true, message: say.needed }]} {...faultOf(only, 'agent')}>
            <AgentSelect park={park} except={from.id} />
          </Form.Item>
        ))}
        <Form.Item name="reason" label={say.reason} rules={[{ required: true, whitespace: true, message: say.needed }]} {...faultOf(only, 'reason')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        {!isPending && only !== undefined && <Problem error={only} fieldsShown={['agent', 'reason']} />}
        {!isPending && refused && left.length > 1 && <Refused projects={left} refused={refused} handedOver={projects.length - left.length} />}
        <div className={styles.buttons}>
          {isPending && left.length > 1 && <span className={styles.progress} role="status">{say.progress(done, left.length)}</span>}
          <Button onClick={onClose}>{refused ? say.close : say.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={isPending}>{say.handOver}</Button>
        </div>
      </Form>
    </Modal>
  );
}

interface AgentSelectProps {
  readonly park: string;
  readonly except: string;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (agent: string) => void;
}

/** Agents of the park; the form gives it its id, its value and what to do. */
function AgentSelect({ park, except, ...field }: AgentSelectProps) {
  const say = useMessages(HAND_OVER);
  const { data: agents, isPending } = useQuery(agentsQuery(park));
  const others = (agents ?? []).filter(({ id }) => id !== except);
  return <Select {...field} loading={isPending} showSearch={{ optionFilterProp: 'label' }} options={others.map(({ id, name }) => ({ value: id, label: name }))} notFoundContent={isPending ? undefined : say.noAgents} />;
}

interface RefusedProps {
  readonly projects: readonly Carried[];
  readonly refused: ReadonlyMap<string, unknown>;
  readonly handedOver: number;
}

function Refused({ projects, refused, handedOver }: RefusedProps) {
  const say = useMessages(HAND_OVER);
  const why = (error: unknown) => (error instanceof ProblemError ? error.problem.detail : say.unreachable);
  return (
    <div className={styles.refused} role="alert">
      <p>{say.refused(handedOver, projects.length)}</p>
      <ul tabIndex={0}>
        {projects.map(({ id, name }) => <li key={id}>{name} — {why(refused.get(id))}</li>)}
      </ul>
    </div>
  );
}
