import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { patiently } from '../../api/patiently.js';
import type { EventType } from '../../api/events.js';
import type { InboxEntry } from '../../api/lists.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { RecentChanges } from '../../ui/changes/recent-changes.js';
import { useAddressFilters } from '../../ui/filters/filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { BatchBar } from './batch/batch-bar.js';
import { useBatch } from './batch/use-batch.js';
import { DepartmentSwitch, useOwnDepartments } from './department-switch.js';
import { keyOf } from './desk-entries.js';
import { DeskFilters } from './desk-filters.js';
import { DeskList } from './desk-list.js';
import { DetailPanel } from './detail/detail-panel.js';
import { EmptyDesk } from './empty-desk.js';
import { EntryKeys } from './entry-keys.js';
import { Figures } from './figures.js';
import type { OfficerDeskAddress } from './officer-desk-address.js';
import { OFFICER_DESK } from './officer-desk.messages.js';
import styles from './officer-desk.module.css';
import { useDesk, usePlace } from './use-desk.js';
import { useIsWide } from './use-is-wide.js';

const route = getRouteApi('/shell/officer');
const EventDialog = lazy(() => patiently(() => import('../../ui/events/event-dialog.js').then(({ EventDialog: dialog }) => ({ default: dialog }))));
const BatchDialog = lazy(() => patiently(() => import('./batch/batch-dialog.js').then(({ BatchDialog: dialog }) => ({ default: dialog }))));

export function Page() {
  const say = useMessages(OFFICER_DESK);
  const address = route.useSearch();
  const change = useAddressFilters<OfficerDeskAddress>();
  const language = useLanguage();
  const departments = useOwnDepartments();
  const chooser = <DepartmentSwitch value={address.department} onChange={(department) => change({ department, item: undefined })} />;
  const file = `/api/inbox?role=officer&paused=all&format=xlsx&lang=${language}`;
  return (
    <PageFrame title={say.title} beside={chooser} actions={departments.length > 0 && <Button href={file} download>{say.export}</Button>}>
      {departments.length > 0 ? <DeskOf address={address} change={change} mixed={departments.length > 1 && address.department === undefined} /> : <EmptyDesk reason="no-department" />}
    </PageFrame>
  );
}

interface DeskOfProps {
  readonly address: OfficerDeskAddress;
  readonly change: (change: OfficerDeskAddress) => void;
  readonly mixed: boolean;
}

function DeskOf({ address, change, mixed }: DeskOfProps) {
  const say = useMessages(OFFICER_DESK);
  const navigate = useNavigate();
  const isWide = useIsWide();
  const desk = useDesk(address);
  const [gone, goTo] = useState(address.item);
  const [calls, setCalls] = useState(0);
  const place = usePlace(desk.shown, gone);
  const batch = useBatch(desk.entries);
  // The form stays with the item that it was opened for, whatever becomes of the list behind it.
  const [form, setForm] = useState<{ readonly entry: InboxEntry; readonly type: EventType; readonly next: InboxEntry | undefined } | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const side = address.side ?? (isWide && desk.shown?.length === 0 ? 'changes' : 'details');

  const look = (key: string) => {
    goTo(key);
    if (isWide) change({ item: key, side: undefined });
  };
  const open = (entry: InboxEntry) => {
    goTo(keyOf(entry));
    change({ item: keyOf(entry), side: undefined });
  };
  const focusList = () => setCalls((before) => before + 1);
  const close = () => {
    if (!isWide) change({ item: undefined });
    focusList();
  };
  const act = (type: EventType) => place.current && setForm({ entry: place.current, type, next: place.next });
  const closeForm = () => {
    setForm(null);
    focusList();
  };
  const closeBatch = () => {
    setIsAsking(false);
    focusList();
  };
  /** On to the row that came next when the form was opened: what was done has its place elsewhere by now. */
  const goOn = () => {
    if (form?.next) look(keyOf(form.next));
    focusList();
  };
  const toProject = ({ project, item }: InboxEntry) => void navigate({ to: '/projects/$projectId', params: { projectId: project.id }, search: { item: item.key } });

  useShortcut({ keys: 'o', does: say.keyOpen, group: say.keys }, () => place.current && toProject(place.current));
  useShortcut({ keys: 'c', does: say.keyChanges, group: say.keys }, () => change({ side: address.side === 'changes' ? undefined : 'changes' }));
  useShortcut({ keys: 'Escape', does: say.keyUnselect, group: say.keys }, () => (batch.keys.size > 0 ? batch.choose(new Set()) : close()));

  const details = place.current && <DetailPanel entry={place.current} batch={batch} onAct={act} onClose={isWide ? undefined : close} />;

  return (
    <>
      <Figures counts={desk.counts} address={address} />
      <div className={styles.desk}>
        <div className={styles.work}>
          {batch.keys.size > 0 ? <BatchBar batch={batch} onAccept={() => setIsAsking(true)} /> : <DeskFilters address={address} entries={desk.entries} onChange={change} />}
          {!desk.complete && <p className={styles.note}>{say.incomplete(desk.entries.length)}</p>}
          <Panel>
            <DeskList
              desk={desk}
              mixed={mixed}
              cursor={{ key: place.current ? keyOf(place.current) : null, onMove: look, calls }}
              selection={{ keys: batch.keys, onChange: batch.choose }}
              refusals={batch.refusals}
              onOpen={open}
              empty={<EmptyDesk reason={emptyReason(address)} onClear={() => void navigate({ to: '/officer', search: { department: address.department } })} />}
            />
          </Panel>
        </div>
        {isWide ? (
          <div className={styles.side}>
            <Segmented
              block
              aria-label={say.side}
              value={side}
              options={[{ value: 'details', label: say.details }, { value: 'changes', label: say.changes }]}
              onChange={(chosen) => change({ side: chosen === 'changes' ? 'changes' : undefined })}
            />
            {side === 'changes' && <RecentChanges department={address.department} />}
            {side === 'details' && details}
          </div>
        ) : (
          <>
            <RecentChanges department={address.department} />
            {address.item !== undefined && details && <div className={styles.above}>{details}</div>}
          </>
        )}
      </div>
      {place.current && <EntryKeys entry={place.current} onAct={act} />}
      {form && <Suspense><EventDialog projectId={form.entry.project.id} item={form.entry.item.key} type={form.type} onClose={closeForm} onDone={goOn} /></Suspense>}
      {isAsking && <Suspense><BatchDialog batch={batch} onClose={closeBatch} /></Suspense>}
    </>
  );
}

/** Why there is nothing in the list: nothing to do at all, nothing of this kind, or nothing found. */
function emptyReason({ task, light, due, park, q }: OfficerDeskAddress) {
  if (park !== undefined || q !== undefined) return 'filtered';
  const chosen = [task, light, due].filter((value) => value !== undefined);
  if (chosen.length === 0) return 'all';
  if (chosen.length > 1 || light === 'green' || light === 'blue') return 'filtered';
  return task ?? due ?? (light === 'red' ? 'over' : 'near');
}
