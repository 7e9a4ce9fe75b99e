import { useQuery } from '@tanstack/react-query';
import { forecastQuery, type Forecast } from '../../api/project-prospects.js';
import type { Project } from '../../api/projects.js';

/** What is expected of the open items of a running project. */
export interface Outlook {
  readonly expectations: ReadonlyMap<string, Forecast['items'][number]>;
  /** The day by which half of such cases were done. */
  readonly expectedOn: ReadonlyMap<string, string>;
  /** Working days by which an item can end later without the project ending later. */
  readonly slack: ReadonlyMap<string, number>;
}

const NOTHING: Outlook = { expectations: new Map(), expectedOn: new Map(), slack: new Map() };

/** Nothing while it is being reckoned, and of a project that has ended: the page is whole without it. */
export function useOutlook({ id, status }: Project): Outlook {
  const { data } = useQuery({ ...forecastQuery(id), enabled: status === 'active', select: outlookOf });
  return data ?? NOTHING;
}

function outlookOf({ goals, items }: Forecast): Outlook {
  const whole = goals.find(({ kind }) => kind === 'project');
  return {
    expectations: new Map(items.map((item) => [item.key, item])),
    expectedOn: new Map(items.map(({ key, p50 }) => [key, p50.on])),
    slack: new Map(whole?.slack.map(({ item, days }) => [item, days])),
  };
}
