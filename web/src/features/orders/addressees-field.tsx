import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { departmentsQuery } from '../../api/places.js';
import { projectQuery } from '../../api/projects.js';
import { agentsQuery } from '../../api/registration.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { NEW_ORDER } from './new-order.messages.js';

const MOST = 20;

/** Departments, and agents of the park. */
export function AddresseesField({ project, park }: { readonly project: string | undefined; readonly park: string | undefined }) {
  const say = useMessages(NEW_ORDER);
  const titled = useTitle();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: of } = useQuery({ ...projectQuery(project ?? ''), enabled: project !== undefined });
  const place = of?.park ?? park;
  const { data: agents = [] } = useQuery({ ...agentsQuery(place), enabled: place !== undefined });
  const own = of && !agents.some(({ id }) => id === of.agent.id) ? [of.agent] : [];
  return (
    <Form.Item name="addressees" label={say.to} rules={[{ required: true, message: say.needed }]}>
      <Select
        mode="multiple"
        maxCount={MOST}
        placeholder={say.toHint}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          { label: say.departments, options: departments.map(({ key, title }) => ({ value: `department:${key}`, label: titled(title) })) },
          { label: say.agents, options: [...own, ...agents].map(({ id, name }) => ({ value: `person:${id}`, label: name })) },
        ]}
      />
    </Form.Item>
  );
}
