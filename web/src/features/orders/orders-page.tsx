import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { orderPagesQuery, type Order, type OrderFilters } from '../../api/orders.js';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { useUser } from '../../api/session.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { FileLinks } from '../../ui/file-links.js';
import { FilterBar, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { Empty } from '../../ui/states.js';
import { rowsOf } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { DraftBar } from './draft-bar.js';
import { ORDER_LISTS, type OrderListName, type OrdersAddress } from './orders-address.js';
import { ORDERS } from './orders.messages.js';
import styles from './orders.module.css';
import { useOrderColumns } from './use-order-columns.js';

const route = getRouteApi('/shell/orders');
const STATUSES = { open: 'issued', drafts: 'draft', closed: 'closed', cancelled: 'cancelled' } as const satisfies Readonly<Record<OrderListName, Order['status']>>;

/** The orders of one's parks, and those given to one. */
export function Page() {
  const say = useMessages(ORDERS);
  const navigate = useNavigate();
  const address = route.useSearch();
  const leads = useUser().roles.some(({ role }) => role === 'leader');
  const { list = 'open' } = address;
  const filters = filtersOf(address, leads);
  const query = useInfiniteQuery(orderPagesQuery(filters));
  const columns = useOrderColumns(list);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const drafts = list === 'drafts';
  return (
    <PageFrame
      title={say.title}
      actions={
        <>
          <FileLinks of={say.title} path="/api/orders" query={filters} />
          {leads && <PlaceLink />}
        </>
      }
    >
      <Filters address={address} leads={leads} onList={() => setSelected(new Set())} />
      {drafts && selected.size > 0 && <DraftBar ids={[...selected]} onDone={() => setSelected(new Set())} />}
      <Panel>
        <DataTable
          label={`${say.title} · ${say.lists[list]}`}
          columns={columns}
          list={rowsOf(query, ({ orders }) => orders)}
          keyOf={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/orders/$orderId', params: { orderId: id } })}
          selection={drafts ? { keys: selected, onChange: setSelected } : undefined}
          empty={<NoOrders list={list} narrowed={isNarrowed(address, leads)} />}
        />
      </Panel>
    </PageFrame>
  );
}

function NoOrders({ list, narrowed }: { readonly list: OrderListName; readonly narrowed: boolean }) {
  const say = useMessages(ORDERS);
  if (list === 'drafts') return <Empty title={say.noDrafts}>{say.noDraftsHint}</Empty>;
  return narrowed ? <Empty title={say.none}>{say.noneHint}</Empty> : <Empty title={say.noneOf[list]}>{say.noneYetHint}</Empty>;
}

function PlaceLink() {
  const say = useMessages(ORDERS);
  const navigate = useNavigate();
  useShortcut({ keys: 'n', does: say.place, group: say.title }, () => void navigate({ to: '/orders/new', search: {} }));
  return <ButtonLink primary to="/orders/new" search={{}}>{say.place}</ButtonLink>;
}

/** Who leads sees all of the parks first; everybody else what is theirs to do. */
function filtersOf({ list = 'open', park, department, whose, overdue }: OrdersAddress, leads: boolean): OrderFilters {
  const mine = (whose ?? usualOf(leads)) === 'mine';
  return { status: STATUSES[list], park, department, ...(mine && { mine: 'true' }), ...(list === 'open' && overdue && { overdue }) };
}

/** Whether anything is left out of what this person usually sees of a list. */
function isNarrowed({ park, department, whose, overdue }: OrdersAddress, leads: boolean): boolean {
  return park !== undefined || department !== undefined || overdue !== undefined || (whose !== undefined && whose !== usualOf(leads));
}

function usualOf(leads: boolean): 'all' | 'mine' {
  return leads ? 'all' : 'mine';
}

function Filters({ address, leads, onList }: { readonly address: OrdersAddress; readonly leads: boolean; readonly onList: () => void }) {
  const say = useMessages(ORDERS);
  const titled = useTitle();
  const change = useAddressFilters<OrdersAddress>();
  const { data: parks = [] } = useQuery(parksQuery);
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { list = 'open', park, department, overdue } = address;
  const narrowed = isNarrowed(address, leads);
  const usual = usualOf(leads);
  const lists = ORDER_LISTS.filter((each) => leads || each !== 'drafts');
  const go = (chosen: OrderListName) => {
    onList();
    change({ list: chosen === 'open' ? undefined : chosen });
  };
  return (
    <FilterBar onClear={narrowed ? () => change({ park: undefined, department: undefined, overdue: undefined, whose: undefined }) : undefined}>
      <Segmented aria-label={say.status} value={list} options={lists.map((value) => ({ value, label: say.lists[value] }))} onChange={go} />
      <Segmented
        aria-label={say.whose}
        value={address.whose ?? usual}
        options={[{ value: 'all' as const, label: say.allOfParks }, { value: 'mine' as const, label: say.mine }]}
        onChange={(whose) => change({ whose: whose === usual ? undefined : whose })}
      />
      {parks.length > 1 && <SelectFilter label={say.park} value={park} options={parks.map(({ key, title }) => ({ value: key, label: titled(title) }))} onChange={(chosen) => change({ park: chosen })} />}
      <SelectFilter label={say.department} value={department} options={departments.map(({ key, title }) => ({ value: key, label: titled(title) }))} onChange={(chosen) => change({ department: chosen })} />
      {list === 'open' && <Checkbox className={styles.check} checked={overdue === 'true'} onChange={({ target }) => change({ overdue: target.checked ? 'true' : undefined })}>{say.overdueOnly}</Checkbox>}
    </FilterBar>
  );
}
