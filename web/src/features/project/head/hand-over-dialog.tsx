import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useHandOver } from '../../../api/hand-over.js';
import { ProblemError } from '../../../api/problem.js';
import type { Project } from '../../../api/projects.js';
import { agentsQuery } from '../../../api/registration.js';
import { useMessages } from '../../../language/messages.js';
import { Problem } from '../../../ui/problem.js';
import { HEAD } from './head.messages.js';
import styles from './head.module.css';

interface Values {
  readonly agent: string;
  readonly reason: string;
}

/** Another agent of the park carries the project from now on; the history stays. */
export function HandOverDialog({ project, onClose }: { readonly project: Project; readonly onClose: () => void }) {
  const say = useMessages(HEAD);
  const { message } = App.useApp();
  const { data: agents, isPending: loading } = useQuery(agentsQuery(project.park));
  const { mutate, isPending, error } = useHandOver(project.id);
  const others = (agents ?? []).filter(({ id }) => id !== project.agent.id);
  const told = () => {
    void message.success(say.handedOver);
    onClose();
  };
  return (
    <Modal title={say.handOver} open onCancel={onClose} footer={null} width={520} destroyOnHidden>
      <p className={styles.explained}>{say.handOverHint(project.agent.name)}</p>
      <Form<Values> layout="vertical" onFinish={(values) => mutate(values, { onSuccess: told })} requiredMark={false}>
        <Form.Item name="agent" label={say.newAgent} rules={[{ required: true, message: say.needed }]} {...faultOf(error, 'agent')}>
          <Select loading={loading} showSearch={{ optionFilterProp: 'label' }} options={others.map(({ id, name }) => ({ value: id, label: name }))} notFoundContent={loading ? undefined : say.noAgents} />
        </Form.Item>
        <Form.Item name="reason" label={say.reason} rules={[{ required: true, whitespace: true, message: say.needed }]} {...faultOf(error, 'reason')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        {error && <Problem error={error} fieldsShown={['agent', 'reason']} />}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{say.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={isPending}>{say.handOver}</Button>
        </div>
      </Form>
    </Modal>
  );
}

function faultOf(error: unknown, field: string): { readonly validateStatus?: 'error'; readonly help?: string } {
  const fault = error instanceof ProblemError ? error.problem.errors?.find((each) => each.field === field) : undefined;
  return fault ? { validateStatus: 'error', help: fault.detail } : {};
}
