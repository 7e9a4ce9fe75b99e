import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import type { Place, PlaceKind } from './place.js';
import { PLACES } from './places.messages.js';
import styles from './places.module.css';

/** How many of what use a place. */
export type UseCounts = Partial<Readonly<Record<Use, number>>>;

const USES = ['projects', 'workflows', 'items', 'people', 'channels', 'orders'] as const;
type Use = (typeof USES)[number];

/** What uses the place, each with the way to it; read out as soon as it appears. */
export function UsedBy({ kind, place, counts }: { readonly kind: PlaceKind; readonly place: Place; readonly counts: UseCounts }) {
  const say = useMessages(PLACES);
  const found = USES.filter((use) => (counts[use] ?? 0) > 0);
  return (
    <div role="alert">
      <p>{say.usedBy}</p>
      <ul className={styles.uses}>
        {found.map((use) => (
          <li key={use}><UseLink use={use} kind={kind} placeKey={place.key}>{say.uses[use](counts[use]!)}</UseLink></li>
        ))}
      </ul>
      <p className={styles.soft}>{say.usedHint}</p>
    </div>
  );
}

interface UseLinkProps {
  readonly use: Use;
  readonly kind: PlaceKind;
  readonly placeKey: string;
  readonly children: ReactNode;
}

function UseLink({ use, kind, placeKey, children }: UseLinkProps) {
  const here = { [kind]: placeKey };
  if (use === 'workflows') return <Link to="/workflows">{children}</Link>;
  if (use === 'people') return <Link to="/people" search={here}>{children}</Link>;
  if (use === 'orders') return <Link to="/orders" search={{ ...here, whose: 'all' }}>{children}</Link>;
  if (use === 'channels') return <Link to="/channels" search={here}>{children}</Link>;
  return <Link to="/projects" search={here}>{children}</Link>;
}
