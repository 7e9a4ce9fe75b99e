import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import { REGISTRATION } from './registration.messages.js';
import styles from './registration.module.css';

interface RequiredItemProps {
  readonly name: string | string[];
  readonly label: string;
  readonly extra?: ReactNode;
  /** Over both columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function RequiredItem({ name, label, extra, wide = false, children }: RequiredItemProps) {
  const say = useMessages(REGISTRATION);
  const filled = (_rule: unknown, value: unknown) => (isBlank(value) ? Promise.reject(new Error(say.required(label))) : Promise.resolve());
  return (
    <Form.Item name={name} label={label} extra={extra} className={wide ? styles.wide : undefined} required validateTrigger={[]} rules={[{ validator: filled }]}>
      {children}
    </Form.Item>
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
