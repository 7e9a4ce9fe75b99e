import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { parksQuery } from '../../api/places.js';
import { workflowsQuery } from '../../api/workflows.js';
import { useMessages } from '../../language/messages.js';
import { faultOf } from '../../ui/field-fault.js';
import { Problem } from '../../ui/problem.js';
import type { Place, PlaceKind } from './place.js';
import { PLACES } from './places.messages.js';
import styles from './places.module.css';
import { usePlaceWork } from './use-place-work.js';

interface PlaceDialogProps {
  readonly kind: PlaceKind;
  /** Null: a new one. */
  readonly place: Place | null;
  readonly onClose: () => void;
}

const FIELDS = ['key', 'title.zh', 'title.en', 'place'];

/** Sets up a department or park, or calls it otherwise. */
export function PlaceDialog({ kind, place, onClose }: PlaceDialogProps) {
  const say = useMessages(PLACES);
  const { save, saving, saveError } = usePlaceWork(kind);
  const finish = ({ key, title, place: city }: Place) => {
    const wanted = { key: place?.key ?? key.trim(), title: { zh: title.zh.trim(), en: title.en.trim() }, place: city?.trim() };
    void save(wanted, place === null).then(onClose, () => undefined);
  };
  const needed = [{ required: true, whitespace: true, message: say.needed }];
  return (
    <Modal title={place ? say.edit[kind] : say.add[kind]} open onCancel={onClose} footer={null} width={520} destroyOnHidden>
      <Form<Place> layout="vertical" requiredMark={false} initialValues={place ?? undefined} onFinish={finish}>
        <Form.Item name={['title', 'zh']} label={say.zh} rules={needed} {...faultOf(saveError, 'title.zh')}><Input maxLength={100} autoFocus /></Form.Item>
        <Form.Item name={['title', 'en']} label={say.en} rules={needed} {...faultOf(saveError, 'title.en')}><Input maxLength={100} /></Form.Item>
        {kind === 'park' && <CityField fault={faultOf(saveError, 'place')} />}
        {place ? (
          <p className={styles.key}>{say.key} <code>{place.key}</code></p>
        ) : (
          <Form.Item name="key" label={say.key} extra={say.keyHint[kind]} rules={needed} {...faultOf(saveError, 'key')}><Input maxLength={100} autoComplete="off" spellCheck={false} /></Form.Item>
        )}
        {saveError && <Problem error={saveError} fieldsShown={FIELDS} />}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{say.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={saving}>{say.save}</Button>
        </div>
      </Form>
    </Modal>
  );
}

/** With the cities that are written somewhere already. */
function CityField({ fault }: { readonly fault: ReturnType<typeof faultOf> }) {
  const say = useMessages(PLACES);
  const { data: workflows = [] } = useQuery(workflowsQuery);
  const { data: parks = [] } = useQuery(parksQuery);
  const cities = [...new Set([...workflows, ...parks].map(({ place }) => place))].sort();
  return (
    <>
      <Form.Item name="place" label={say.place} extra={say.placeHint} rules={[{ required: true, whitespace: true, message: say.needed }]} {...fault}>
        <Input maxLength={100} list="cities" autoComplete="off" />
      </Form.Item>
      <datalist id="cities">
        {cities.map((city) => <option key={city} value={city} />)}
      </datalist>
    </>
  );
}
