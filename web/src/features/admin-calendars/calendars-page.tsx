import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { calendarsQuery, calendarYearQuery } from '../../api/calendars.js';
import { useUser } from '../../api/session.js';
import { useToday } from '../../api/today.js';
import { useMessages } from '../../language/messages.js';
import { Provisional } from '../../ui/day.js';
import { useAddressFilters } from '../../ui/filters/filters.js';
import { FileLinks } from '../../ui/file-links.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { Amendment } from './amendment.js';
import type { CalendarsAddress } from './calendars-address.js';
import { CALENDARS } from './calendars.messages.js';
import { YearSheet } from './year-sheet.js';
import { YearSide } from './year-side.js';
import styles from './calendars.module.css';

const route = getRouteApi('/shell/calendars');
const COUNTRY = 'CN';
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Which days work: a year at a glance, for everybody; administrators amend it. */
export function Page() {
  const say = useMessages(CALENDARS);
  const { today } = useToday();
  const { roles } = useUser();
  const address = route.useSearch();
  const change = useAddressFilters<{ [Key in keyof CalendarsAddress]?: string }>();
  const calendar = address.calendar ?? COUNTRY;
  const year = Number(address.year ?? today.slice(0, 4));
  const mayAmend = roles.some(({ role }) => role === 'administrator');
  const amending = mayAmend && address.amend === 'true';
  const toggle = <Button type={amending ? 'default' : 'primary'} onClick={() => change({ amend: amending ? undefined : 'true' })}>{amending ? say.back : say.amend}</Button>;
  return (
    <PageFrame title={say.title} beside={<Choice calendar={calendar} year={year} />} actions={<><FileLinks of={say.title} path={`/api/calendars/${calendar}/years/${year}`} />{mayAmend && toggle}</>}>
      {amending ? <Amendment key={`${calendar} ${year}`} calendar={calendar} year={year} /> : <Year calendar={calendar} year={year} />}
    </PageFrame>
  );
}

function Choice({ calendar, year }: { readonly calendar: string; readonly year: number }) {
  const say = useMessages(CALENDARS);
  const change = useAddressFilters<{ calendar?: string; year?: string }>();
  const { data: calendars = [] } = useQuery(calendarsQuery);
  const { today } = useToday();
  const names: Readonly<Record<string, string>> = say.names;
  const announced = calendars.find(({ key }) => key === calendar)?.years ?? [];
  const years = [...new Set([...announced, year, Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1])].sort((one, other) => one - other);
  const go = (to: number) => change({ year: String(to) });
  return (
    <span className={styles.controls}>
      {calendars.length > 1 && (
        <Select aria-label={say.calendar} value={calendar} options={calendars.map(({ key }) => ({ value: key, label: names[key] ?? key }))} onChange={(key) => change({ calendar: key === COUNTRY ? undefined : key })} popupMatchSelectWidth={false} />
      )}
      <Button icon={<LeftOutlined />} aria-label={say.yearBefore} disabled={year <= FIRST_YEAR} onClick={() => go(year - 1)} />
      <Select aria-label={say.year} value={year} options={years.map((each) => ({ value: each, label: say.ofYear(each) }))} onChange={go} popupMatchSelectWidth={false} />
      <Button icon={<RightOutlined />} aria-label={say.yearAfter} disabled={year >= LAST_YEAR} onClick={() => go(year + 1)} />
    </span>
  );
}

function Year({ calendar, year }: { readonly calendar: string; readonly year: number }) {
  const say = useMessages(CALENDARS);
  const { data, error, refetch } = useQuery(calendarYearQuery(calendar, year));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <div className={styles.columns}>
      <Panel title={say.ofYear(year)} extra={<span className={styles.controls}>{data.provisional && <Provisional />}{say.workingDays(data.workingDays)}</span>}>
        <div className={styles.sheet}>
          {data.provisional && <p className={styles.warning}>{say.notAnnounced}</p>}
          <YearSheet year={data} />
        </div>
      </Panel>
      <YearSide year={data} />
    </div>
  );
}
