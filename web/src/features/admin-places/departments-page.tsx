import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { departmentsQuery } from '../../api/places.js';
import { allRows } from '../../ui/table/column.js';
import { PlaceList } from './place-list.js';

const route = getRouteApi('/shell/departments');

export function Page() {
  return <PlaceList kind="department" address={route.useSearch()} list={allRows(useQuery(departmentsQuery))} />;
}
