import { useRef } from 'react';
import type { InboxEntry } from '../../api/lists.js';
import { useParkName } from '../../api/places.js';
import { useMessages } from '../../language/messages.js';
import { FilterBar, SearchFilter, SelectFilter } from '../../ui/filters/filters.js';
import { LIGHT } from '../../ui/light.messages.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { LIGHTS, TASKS, type DeskLight, type DeskTask, type OfficerDeskAddress } from './officer-desk-address.js';
import { OFFICER_DESK } from './officer-desk.messages.js';

interface DeskFiltersProps {
  readonly address: OfficerDeskAddress;
  /** Whatever parks they are in can be chosen. */
  readonly entries: readonly InboxEntry[];
  readonly onChange: (change: OfficerDeskAddress) => void;
}

export const UNFILTERED: OfficerDeskAddress = { task: undefined, light: undefined, due: undefined, park: undefined, q: undefined };

export function isFiltered({ task, light, due, park, q }: OfficerDeskAddress): boolean {
  return [task, light, due, park, q].some((value) => value !== undefined);
}

export function DeskFilters({ address, entries, onChange }: DeskFiltersProps) {
  const say = useMessages(OFFICER_DESK);
  const lights = useMessages(LIGHT);
  const parkName = useParkName();
  const bar = useRef<HTMLDivElement>(null);
  useShortcut({ keys: '/', does: say.keySearch, group: say.keys }, () => bar.current?.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
  const parks = [...new Set(entries.map(({ project }) => project.park))].sort();
  return (
    <div ref={bar}>
      <FilterBar onClear={isFiltered(address) ? () => onChange(UNFILTERED) : undefined}>
        <SearchFilter label={say.search} value={address.q} onChange={(q) => onChange({ q })} />
        <SelectFilter label={say.task} value={address.task} options={TASKS.map((task) => ({ value: task, label: say.figure[task] }))} onChange={(task) => onChange({ task: task as DeskTask })} />
        <SelectFilter label={say.light} value={address.light} options={LIGHTS.map((light) => ({ value: light, label: lights[light] }))} onChange={(light) => onChange({ light: light as DeskLight, due: undefined })} />
        {(parks.length > 1 || address.park !== undefined) && (
          <SelectFilter label={say.park} value={address.park} options={parks.map((park) => ({ value: park, label: parkName(park) }))} onChange={(park) => onChange({ park })} />
        )}
      </FilterBar>
    </div>
  );
}
