import { Segmented, Select } from 'antd';
import { useDepartmentName } from '../../api/places.js';
import { useUser } from '../../api/session.js';
import { useMessages } from '../../language/messages.js';
import { OFFICER_DESK } from './officer-desk.messages.js';

const MOST_SIDE_BY_SIDE = 3;

interface DepartmentSwitchProps {
  readonly value: string | undefined;
  readonly onChange: (department: string | undefined) => void;
}

/** Departments that the person is an officer of, each once. */
export function useOwnDepartments(): readonly string[] {
  const { roles } = useUser();
  return [...new Set(roles.flatMap(({ role, department }) => (role === 'officer' && department !== null ? [department] : [])))];
}

/** Whose desk it is: the name of the department, or a choice for an officer of several. */
export function DepartmentSwitch({ value, onChange }: DepartmentSwitchProps) {
  const say = useMessages(OFFICER_DESK);
  const name = useDepartmentName();
  const own = useOwnDepartments();
  if (own.length < 2) return <>{own.map(name)}</>;
  const choices = { 'aria-label': say.departments, value: value ?? '', onChange: (chosen: string) => onChange(chosen === '' ? undefined : chosen) };
  const options = [{ value: '', label: say.everyDepartment }, ...own.map((department) => ({ value: department, label: name(department) }))];
  return own.length <= MOST_SIDE_BY_SIDE ? <Segmented {...choices} options={options} /> : <Select {...choices} options={options} popupMatchSelectWidth={false} />;
}
