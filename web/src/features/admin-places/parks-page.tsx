import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { parksQuery } from '../../api/places.js';
import { allRows } from '../../ui/table/column.js';
import { PlaceList } from './place-list.js';

const route = getRouteApi('/shell/parks');

export function Page() {
  return <PlaceList kind="park" address={route.useSearch()} list={allRows(useQuery(parksQuery))} />;
}
