import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMessages } from '../../language/messages.js';
import { useTitle } from '../../language/language.js';
import { FilterBar, SearchFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { FileLinks } from '../../ui/file-links.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import type { Column, Rows } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { isCalled, type Place, type PlaceKind } from './place.js';
import { PlaceDialog } from './place-dialog.js';
import type { PlacesAddress } from './places-address.js';
import { PLACES } from './places.messages.js';
import styles from './places.module.css';
import { RemoveDialog } from './remove-dialog.js';

interface PlaceListProps {
  readonly kind: PlaceKind;
  readonly address: PlacesAddress;
  readonly list: Rows<Place>;
}

/** All departments, or all parks. What is being changed stands in the address, so that a link leads to it and Back closes it. */
export function PlaceList({ kind, address: { q, edit, remove, add }, list }: PlaceListProps) {
  const say = useMessages(PLACES);
  const filter = useAddressFilters<{ q?: string }>();
  const open = useOpen();
  const columns = useColumns(kind, open);
  const find = (key: string | undefined) => list.rows?.find((place) => place.key === key);
  const [edited, removed] = [find(edit), find(remove)];
  const missing = list.rows && (edit ?? remove) !== undefined && !edited && !removed ? (edit ?? remove) : undefined;
  const close = () => open({});
  return (
    <PageFrame title={say.titles[kind]} actions={<><FileLinks of={say.titles[kind]} path={`/api/${kind}s`} /><Button type="primary" onClick={() => open({ add: 'true' })}>{say.add[kind]}</Button></>}>
      <FilterBar onClear={q === undefined ? undefined : () => filter({ q: undefined })}>
        <SearchFilter label={say.search[kind]} value={q} onChange={(words) => filter({ q: words })} />
      </FilterBar>
      {missing !== undefined && <p className={styles.missing} role="status">{say.unknown(missing)}</p>}
      <Panel>
        <DataTable
          label={say.titles[kind]}
          columns={columns}
          list={{ ...list, rows: list.rows?.filter((place) => q === undefined || isCalled(place, q)) }}
          keyOf={({ key }) => key}
          onOpen={({ key }) => open({ edit: key })}
          empty={q === undefined ? <Empty title={say.none[kind]}>{say.noneHint[kind]}</Empty> : <Empty title={say.noneFound} />}
        />
      </Panel>
      {add && <PlaceDialog kind={kind} place={null} onClose={close} />}
      {edited && <PlaceDialog key={edited.key} kind={kind} place={edited} onClose={close} />}
      {removed && <RemoveDialog kind={kind} place={removed} onClose={close} />}
    </PageFrame>
  );
}

type Open = (what: Omit<PlacesAddress, 'q'>) => void;

function useOpen(): Open {
  const navigate = useNavigate();
  return (what) => void navigate({ to: '.', search: (({ q }: PlacesAddress) => ({ ...(q !== undefined && { q }), ...what })) as never, resetScroll: false });
}

function useColumns(kind: PlaceKind, open: Open): readonly Column<Place>[] {
  const say = useMessages(PLACES);
  const titled = useTitle();
  const city: Column<Place> = { key: 'place', title: say.place, width: 'minmax(80px, 120px)', render: ({ place }) => place };
  return [
    { key: 'zh', title: say.zh, width: 'minmax(140px, 2fr)', onPhone: 'leading', render: ({ title }) => title.zh },
    { key: 'en', title: say.en, width: 'minmax(140px, 2fr)', render: ({ title }) => title.en },
    ...(kind === 'park' ? [city] : []),
    { key: 'key', title: say.key, width: 'minmax(110px, 1fr)', render: ({ key }) => <code>{key}</code> },
    {
      key: 'work',
      title: say.work,
      width: '230px',
      render: ({ key, title }) => (
        <span className={styles.work}>
          <Button size="small" aria-label={say.changeOf(titled(title))} onClick={() => open({ edit: key })}>{say.change}</Button>
          <Button size="small" aria-label={say.removeOf(titled(title))} onClick={() => open({ remove: key })}>{say.remove}</Button>
          <Link to="/changes" search={{ subject: `${kind}:${key}` }} aria-label={say.recordOf(titled(title))}>{say.record}</Link>
        </span>
      ),
    },
  ];
}
