import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Select } from 'antd';
import type { WantedGrant } from '../../api/administration.js';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { GRANTS } from '../../ui/grants/grants.messages.js';
import { PEOPLE } from './people.messages.js';

export interface GrantValues {
  readonly role?: WantedGrant['role'] | '';
  readonly department?: string;
  readonly park?: string;
  readonly head?: boolean;
}

/** A role and where it is held; the department is an officer's. */
export function GrantFields({ optional }: { readonly optional: boolean }) {
  const say = useMessages(PEOPLE);
  const words = useMessages(GRANTS);
  const titled = useTitle();
  const role = Form.useWatch<string | undefined>('role');
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: parks = [] } = useQuery(parksQuery);
  const roles = Object.entries(words.roles).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Form.Item name="role" label={optional ? say.firstGrant : say.role} rules={[{ required: !optional, message: say.needed }]} initialValue={optional ? '' : undefined}>
        <Select options={optional ? [{ value: '', label: say.noRole }, ...roles] : roles} />
      </Form.Item>
      {role === 'officer' && (
        <>
          <Form.Item name="department" label={say.department} rules={[{ required: true, message: say.needed }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={departments.map(({ key, title }) => ({ value: key, label: titled(title) }))} />
          </Form.Item>
          <Form.Item name="head" valuePropName="checked"><Checkbox>{words.head}</Checkbox></Form.Item>
        </>
      )}
      {role && (
        <Form.Item name="park" label={say.park} initialValue="">
          <Select options={[{ value: '', label: words.everywhere }, ...parks.map(({ key, title }) => ({ value: key, label: titled(title) }))]} />
        </Form.Item>
      )}
    </>
  );
}

/** As the server wants it; null where no role was chosen. */
export function wantedGrant({ role, department, park, head }: GrantValues): WantedGrant | null {
  if (!role) return null;
  return { role, park: park || null, department: role === 'officer' ? (department ?? null) : null, head: role === 'officer' && head === true };
}
