import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input, InputNumber, Segmented } from 'antd';
import { useActOnOrder, usePlaceOrder } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import { AddresseesField } from './addressees-field.js';
import { DueDay } from './due-day.js';
import { NEW_ORDER } from './new-order.messages.js';
import styles from './order-form.module.css';
import { placedOrder, type OrderValues } from './order-values.js';
import { DepartmentFields, ProjectFields } from './subject-fields.js';
import { SubjectNow } from './subject-now.js';

const LONGEST = 2_000;
const MOST_DAYS = 60;

interface OrderFormProps {
  readonly first: OrderValues;
  /** The draft that is discarded once the new order is there. */
  readonly instead: string | undefined;
}

export function OrderForm({ first, instead }: OrderFormProps) {
  const say = useMessages(NEW_ORDER);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<OrderValues>();
  const { kind = first.kind, project, item, park, workingDays } = Form.useWatch([], form) ?? first;
  const placing = usePlaceOrder();
  const acting = useActOnOrder();
  const needed = { required: true, message: say.needed };

  const place = async (values: OrderValues, draft: boolean) => {
    const placed = await placing.mutateAsync(placedOrder(values, draft)).catch(() => null);
    if (!placed) return;
    if (instead !== undefined) await acting.mutateAsync({ order: instead, action: 'cancel', text: say.replaced }).catch(() => void message.warning(say.replaceFailed, 6));
    void message.success(placed.number === null ? say.drafted : say.issued(placed.number));
    await navigate({ to: '/orders/$orderId', params: { orderId: placed.id } });
  };
  const saveDraft = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values) await place(values, true);
  };

  return (
    <div className={styles.halves}>
      <Form<OrderValues> form={form} className={styles.form} layout="vertical" requiredMark={false} initialValues={first} onFinish={(values) => void place(values, false)}>
        <Form.Item name="kind" label={say.about}>
          <Segmented aria-label={say.about} options={(['project', 'department'] as const).map((value) => ({ value, label: say.kinds[value] }))} onChange={() => form.setFieldValue('addressees', [])} />
        </Form.Item>
        {kind === 'project' ? <ProjectFields form={form} project={project} /> : <DepartmentFields form={form} />}
        <AddresseesField project={kind === 'project' ? project : undefined} park={kind === 'department' ? park : undefined} />
        <Form.Item name="what" label={say.what} rules={[{ ...needed, whitespace: true }]}>
          <Input.TextArea rows={5} maxLength={LONGEST} showCount />
        </Form.Item>
        <div className={styles.term}>
          <Form.Item name="workingDays" label={say.days} rules={[needed]}>
            <InputNumber min={1} max={MOST_DAYS} precision={0} />
          </Form.Item>
          <DueDay project={kind === 'project' ? project : undefined} days={workingDays} />
        </div>
        {placing.error && <Problem error={placing.error} />}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={placing.isPending}>{say.issue}</Button>
          <Button disabled={placing.isPending} onClick={() => void saveDraft()}>{say.draft}</Button>
        </div>
      </Form>
      <SubjectNow project={kind === 'project' ? project : undefined} item={item} />
    </div>
  );
}
