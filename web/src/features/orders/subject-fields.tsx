import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Form, Select, type FormInstance } from 'antd';
import { useState } from 'react';
import { projectsQuery } from '../../api/lists.js';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { projectQuery, type Project } from '../../api/projects.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { NEW_ORDER } from './new-order.messages.js';
import styles from './order-form.module.css';
import type { OrderValues } from './order-values.js';

interface FieldsProps {
  readonly form: FormInstance<OrderValues>;
}

/** The project, searched for by name or code, and one of its items. */
export function ProjectFields({ form, project: id }: FieldsProps & { readonly project: string | undefined }) {
  const say = useMessages(NEW_ORDER);
  const titled = useTitle();
  const [typed, setTyped] = useState('');
  const { data: found, isFetching } = useInfiniteQuery(projectsQuery({ status: 'active', ...(typed !== '' && { q: typed }) }));
  const { data: project } = useQuery({ ...projectQuery(id ?? ''), enabled: id !== undefined });
  const listed = found?.pages[0]?.projects ?? [];
  const projects = [...listed, ...(project && !listed.some((each) => each.id === id) ? [project] : [])];
  const items = itemsOf(project);
  return (
    <div className={styles.pair}>
      <Form.Item name="project" label={say.project} rules={[{ required: true, message: say.needed }]}>
        <Select
          showSearch={{ filterOption: false, onSearch: setTyped }}
          placeholder={say.projectHint}
          loading={isFetching}
          notFoundContent={isFetching ? undefined : say.noProjects}
          options={projects.map(({ id: value, name, code }) => ({ value, label: name, title: `${name} ${code}` }))}
          onChange={() => form.setFieldsValue({ item: undefined, addressees: [] })}
        />
      </Form.Item>
      <Form.Item name="item" label={say.item}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say.wholeProject}
          disabled={!project}
          options={items.map(({ key, title }) => ({ value: key, label: titled(title) }))}
          onChange={(key?: string) => form.setFieldValue('addressees', addresseesOf(project, key))}
        />
      </Form.Item>
    </div>
  );
}

export function DepartmentFields({ form }: FieldsProps) {
  const say = useMessages(NEW_ORDER);
  const titled = useTitle();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: parks = [] } = useQuery(parksQuery);
  const needed = [{ required: true, message: say.needed }];
  return (
    <div className={styles.pair}>
      <Form.Item name="department" label={say.department} rules={needed}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={departments.map(({ key, title }) => ({ value: key, label: titled(title) }))}
          onChange={(key: string) => form.setFieldValue('addressees', [`department:${key}`])}
        />
      </Form.Item>
      <Form.Item name="park" label={say.park} rules={needed}>
        <Select options={parks.map(({ key, title }) => ({ value: key, label: titled(title) }))} />
      </Form.Item>
    </div>
  );
}

function itemsOf(project: Project | undefined) {
  return project?.stages.flatMap(({ items }) => items) ?? [];
}

/** An item lies with its department, a project with its agent. */
function addresseesOf(project: Project | undefined, key: string | undefined): readonly string[] {
  const item = itemsOf(project).find((each) => each.key === key);
  if (item) return [`department:${item.department}`];
  return project ? [`person:${project.agent.id}`] : [];
}
