import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import { FILTERS } from './filters.messages.js';
import styles from './filters.module.css';

type Values = Readonly<Record<string, string | undefined>>;

const TYPING_MS = 300;

/** Changes filters in the address of this page; what is undefined or empty leaves it. Back goes to the page before, not to every letter. */
export function useAddressFilters<Filters extends Values>(): (change: Partial<Filters>) => void {
  const navigate = useNavigate();
  return (change) => {
    const search = (before: Values) => withoutEmpty({ ...before, ...change });
    void navigate({ to: '.', search: search as never, replace: true, resetScroll: false });
  };
}

interface FilterBarProps {
  readonly children: ReactNode;
  /** Shown as long as a filter is set. */
  readonly onClear?: () => void;
}

export function FilterBar({ children, onClear }: FilterBarProps) {
  const say = useMessages(FILTERS);
  return (
    <div className={styles.bar} role="search">
      {children}
      {onClear && <Button type="text" onClick={onClear}>{say.clear}</Button>}
    </div>
  );
}

interface SelectFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

export function SelectFilter({ label, value, options, onChange }: SelectFilterProps) {
  const say = useMessages(FILTERS);
  return (
    <Select
      aria-label={label}
      value={value ?? ''}
      options={[{ value: '', label: say.all(label) }, ...options]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
      popupMatchSelectWidth={false}
      showSearch={options.length > 8 && { optionFilterProp: 'label' }}
    />
  );
}

interface SearchFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Asks when somebody has stopped typing. */
export function SearchFilter({ label, value = '', onChange }: SearchFilterProps) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  if (told !== value) {
    setTold(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim() || undefined), TYPING_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      className={styles.search}
      type="search"
      aria-label={label}
      placeholder={label}
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onPressEnter={() => onChange(typed.trim() || undefined)}
    />
  );
}

function withoutEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}
