import { App, Button, Form } from 'antd';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { newKey, useRecordEvent, type EventAnswer, type EventBody, type EventType } from '../../api/events.js';
import { ProblemError } from '../../api/problem.js';
import type { Item, Project } from '../../api/projects.js';
import { useToday } from '../../api/today.js';
import { instantOf, writtenDay } from '../../language/dates.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { EVENT_NAMES } from '../event-names.messages.js';
import { Problem } from '../problem.js';
import { EffectiveField } from './effective-field.js';
import { bodyOf, type EventValues } from './event-body.js';
import { EVENT_FIELDS, GRAVE_EVENTS } from './event-fields.js';
import { EventInput } from './event-input.js';
import { EVENTS } from './events.messages.js';
import styles from './events.module.css';

export interface EventFormProps {
  readonly project: Project;
  readonly item: Item | null;
  readonly type: EventType;
  /** Of the item, for what may be missing. */
  readonly materials: readonly Schemas['MaterialDto'][];
  /** The longest extension of the item. */
  readonly mostDays: number;
  readonly onDone: (answer: EventAnswer) => void;
  readonly onCancel: () => void;
}

/** Asks for what an event needs and records it. A refusal is shown in place, with what would be possible; nothing typed is lost. */
export function EventForm({ project, item, type, materials, mostDays, onDone, onCancel }: EventFormProps) {
  const say = useMessages(EVENTS);
  const names = useMessages(EVENT_NAMES);
  const told = useTold(type);
  const { timeZone } = useToday();
  const [form] = Form.useForm<EventValues>();
  const { mutate, isPending, error } = useRecordEvent();
  const keyFor = useKeyByContent();
  const [atFault, setAtFault] = useState<readonly string[]>([]);
  const fields = EVENT_FIELDS[type].filter((field) => field !== 'certificateNumber' || item?.certificate);

  const send = (values: EventValues) => {
    if (isPending) return;
    const effectiveAt = values.late && values.effectiveAt ? instantOf(values.effectiveAt, timeZone) : null;
    const body = bodyOf(type, item?.key ?? null, values, effectiveAt);
    setAtFault([]);
    mutate({ project: project.id, body, key: keyFor(body) }, { onSuccess: (answer) => { told(answer); onDone(answer); }, onError: (fault) => setAtFault(showFaults(fault)) });
  };
  const showFaults = (fault: unknown): readonly string[] => {
    const errors = fault instanceof ProblemError ? (fault.problem.errors ?? []) : [];
    const shown = errors.filter(({ field }) => isOfForm(field, fields));
    form.setFields(shown.map(({ field, detail }) => ({ name: rootOf(field) as keyof EventValues, errors: [detail] })));
    return shown.map(({ field }) => field);
  };

  return (
    <Form<EventValues> form={form} layout="vertical" requiredMark={false} onFinish={send} scrollToFirstError>
      <p className={styles.explains}>{say.explains[type]}</p>
      {fields.map((field) => (
        <EventInput key={field} field={field} item={item} materials={materials} mostDays={mostDays} />
      ))}
      <EffectiveField />
      {error && <div className={styles.refusal}><Problem error={error} fieldsShown={atFault} /></div>}
      <div className={styles.foot}>
        <Button onClick={onCancel}>{say.cancel}</Button>
        <Button type="primary" htmlType="submit" danger={GRAVE_EVENTS.has(type)} loading={isPending} autoFocus={fields.length === 0}>{names[type]}</Button>
      </div>
    </Form>
  );
}

/** The same content is sent with the same key, so that a lost answer can be asked for again; other content is another event. */
function useKeyByContent(): (body: EventBody) => string {
  const last = useRef({ content: '', key: '' });
  return (body) => {
    const content = JSON.stringify(body);
    if (last.current.content !== content) last.current = { content, key: newKey() };
    return last.current.key;
  };
}

/** Says what was recorded, and until when it is now due. */
function useTold(type: EventType): (answer: EventAnswer) => void {
  const say = useMessages(EVENTS);
  const names = useMessages(EVENT_NAMES);
  const language = useLanguage();
  const { message } = App.useApp();
  return ({ item }) => {
    const isOpen = item?.status === 'under-review' || item?.status === 'submitted';
    const due = isOpen && item.dueOn ? writtenDay(item.dueOn, language) : null;
    message.success(due === null ? say.done(names[type]) : say.doneDue(names[type], due));
  };
}

function rootOf(field: string): string {
  return field.split(/[.[]/, 1)[0]!;
}

function isOfForm(field: string, fields: readonly string[]): boolean {
  return rootOf(field) === 'effectiveAt' || fields.includes(rootOf(field));
}
