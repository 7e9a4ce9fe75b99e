import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { peopleQuery } from '../../api/administration.js';
import type { Channel, ChannelOwner } from '../../api/channels.js';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import styles from './channels.module.css';
import { CHANNEL_FORM } from './form.messages.js';

/** Whom the channel serves: the officers of a department, the leaders of a park, or one person. */
export function OwnerFields({ channel }: { readonly channel: Channel | null }) {
  const say = useMessages(CHANNEL_FORM);
  const titled = useTitle();
  const kind = Form.useWatch<ChannelOwner['kind'] | undefined>(['owner', 'kind']) ?? channel?.owner.kind ?? 'department';
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: parks = [] } = useQuery(parksQuery);
  const needed = [{ required: true, message: say.needed }];
  return (
    <Panel title={say.owner}>
      <div className={styles.body}>
        <Form.Item name={['owner', 'kind']} extra={say.ownerHints[kind]}>
          <Radio.Group aria-label={say.owner} options={Object.entries(say.ownerKinds).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <div className={styles.pair}>
          {kind === 'person' && (
            <Form.Item name={['owner', 'person']} label={say.person} rules={needed}>
              <PersonSelect known={channel?.personName && channel.owner.person ? { value: channel.owner.person, label: channel.personName } : null} />
            </Form.Item>
          )}
          {kind === 'department' && (
            <Form.Item name={['owner', 'department']} label={say.department} rules={needed}>
              <Select showSearch={{ optionFilterProp: 'label' }} options={departments.map(({ key, title }) => ({ value: key, label: titled(title) }))} />
            </Form.Item>
          )}
          {kind !== 'person' && (
            <Form.Item name={['owner', 'park']} label={say.park} initialValue="">
              <Select options={[{ value: '', label: say.everywhere }, ...parks.map(({ key, title }) => ({ value: key, label: titled(title) }))]} />
            </Form.Item>
          )}
        </div>
      </div>
    </Panel>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface PersonSelectProps {
  /** Who is chosen already; may not be among those that are found. */
  readonly known: Option | null;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string) => void;
}

/** Finds somebody by name or username, among all who are active. */
function PersonSelect({ known, ...field }: PersonSelectProps) {
  const say = useMessages(CHANNEL_FORM);
  const [q, setQ] = useState('');
  const { data, isFetching } = useInfiniteQuery(peopleQuery({ active: 'true', ...(q.trim() && { q: q.trim() }) }));
  const found: readonly Option[] = data?.pages.flatMap(({ people }) => people).map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` })) ?? [];
  const isKnown = known === null || found.some(({ value }) => value === known.value);
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      placeholder={say.findPerson}
      loading={isFetching}
      options={[...(isKnown || q !== '' ? [] : [known]), ...found]}
    />
  );
}
