import { useQueries } from '@tanstack/react-query';
import { Tooltip } from 'antd';
import { calendarYearQuery } from '../../api/calendars.js';
import { useDepartmentName } from '../../api/places.js';
import type { Plan } from '../../api/registration.js';
import { writtenDay } from '../../language/dates.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import styles from './plan.module.css';
import { axisOf, endOf, stretchesOf, ticksOf, yearsOf, type Axis, type Stretch } from './plan-axis.js';
import { REGISTRATION } from './registration.messages.js';

type PlannedItem = Plan['items'][number];

interface PlanLanesProps {
  readonly plan: Plan;
  /** Key of the calendar by which it is reckoned. */
  readonly calendar: string;
}

/** The plan as a table, stage by stage, with its days drawn beside: what is read out is the table. */
export function PlanLanes({ plan, calendar }: PlanLanesProps) {
  const say = useMessages(REGISTRATION);
  const axis = axisOf(plan.startOn, plan.finishOn);
  const { rest, provisional } = useDayKinds(axis, plan, calendar);
  return (
    <>
      <Legend withProvisional={provisional.length > 0} />
      <div className={styles.lanes}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.itemColumn}>{say.item}</th>
              <th scope="col" className={styles.limitColumn}>{say.limit}</th>
              <th scope="col" className={styles.dayColumn}>{say.start}</th>
              <th scope="col" className={styles.dayColumn}>{say.end}</th>
              <th scope="col" className={styles.chartColumn}><span className="for-screen-readers">{say.chart}</span><Ticks axis={axis} /></th>
            </tr>
          </thead>
          {plan.stages.map((stage) => (
            <StageLane key={stage.key} stage={stage} items={plan.items.filter((item) => item.stage === stage.key)} axis={axis} rest={rest} provisional={provisional} />
          ))}
        </table>
      </div>
    </>
  );
}

interface LaneProps {
  readonly axis: Axis;
  readonly rest: readonly Stretch[];
  readonly provisional: readonly Stretch[];
}

function StageLane({ stage, items, ...lane }: LaneProps & { readonly stage: Plan['stages'][number]; readonly items: readonly PlannedItem[] }) {
  const say = useMessages(REGISTRATION);
  const titled = useTitle();
  return (
    <tbody>
      <tr className={styles.stage}>
        <th scope="rowgroup">
          {titled(stage.title)} <span className={styles.stageLimit}>{say.stageLimit(stage.workingDays, stage.limitDays)}</span>
        </th>
        <td className={styles.limit} />
        <td><Day date={stage.startOn} form="short" /></td>
        <td><Day date={stage.finishOn} form="short" provisional={stage.provisional} /></td>
        <td className={styles.chart} aria-hidden="true"><Ground {...lane} /><Bar axis={lane.axis} stretch={stage} form={styles.stageBar} /></td>
      </tr>
      {items.map((item) => (
        <ItemLane key={item.key} item={item} {...lane} />
      ))}
    </tbody>
  );
}

function ItemLane({ item, ...lane }: LaneProps & { readonly item: PlannedItem }) {
  const say = useMessages(REGISTRATION);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const { days, unit } = item.promised;
  const limit = days === 0 ? say.atOnce : unit === 'working-day' ? say.workingDays(days) : say.calendarDays(days);
  return (
    <tr>
      <th scope="row">
        {titled(item.title)}
        {item.conditional && <Tooltip title={say.conditionalHint}><span className={styles.mark}>{say.conditional}</span></Tooltip>}
        {item.milestone && <span className={styles.mark}>{say.milestone}</span>}
        {item.critical && <Tooltip title={say.criticalHint}><span className={`${styles.mark} ${styles.criticalMark}`}>{say.critical}</span></Tooltip>}
        {' '}
        <span className={styles.department}>{departmentName(item.department)}</span>
      </th>
      <td className={styles.limit}>{limit}</td>
      <td><Day date={item.startOn} form="short" /></td>
      <td><Day date={item.finishOn} form="short" provisional={item.provisional} /></td>
      <td className={styles.chart} aria-hidden="true"><Ground {...lane} /><Bar axis={lane.axis} stretch={item} form={item.critical ? styles.critical : ''} /></td>
    </tr>
  );
}

function Bar({ axis, stretch: { startOn, finishOn }, form }: { readonly axis: Axis; readonly stretch: { startOn: string; finishOn: string }; readonly form: string | undefined }) {
  const [left, right] = [endOf(axis, startOn), endOf(axis, finishOn)];
  if (left === right) return <span className={`${styles.atOnce} ${form ?? ''}`} style={{ left: `${left}%` }} />;
  return <span className={`${styles.bar} ${form ?? ''}`} style={{ left: `${left}%`, width: `${right - left}%` }} />;
}

function Ground({ rest, provisional }: LaneProps) {
  const all = [...rest.map((stretch) => ({ stretch, form: styles.rest })), ...provisional.map((stretch) => ({ stretch, form: styles.provisional }))];
  return all.map(({ stretch: { left, width }, form }) => <span key={`${form} ${left}`} className={form} style={{ left: `${left}%`, width: `${width}%` }} />);
}

function Ticks({ axis }: { readonly axis: Axis }) {
  const language = useLanguage();
  return (
    <span className={styles.ticks} aria-hidden="true">
      {ticksOf(axis).map(({ date, at }) => (
        <span key={date} className={styles.tick} style={{ left: `${at}%` }}>{writtenDay(date, language, 'short').replace(/ 周一$|^Mon /, '')}</span>
      ))}
    </span>
  );
}

function Legend({ withProvisional }: { readonly withProvisional: boolean }) {
  const { legend } = useMessages(REGISTRATION);
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li><span className={styles.bar} />{legend.bar}</li>
      <li><span className={`${styles.bar} ${styles.critical}`} />{legend.critical}</li>
      <li><span className={styles.atOnce} />{legend.atOnce}</li>
      <li><span className={styles.rest} />{legend.rest}</li>
      {withProvisional && <li><span className={styles.provisional} />{legend.provisional}</li>}
    </ul>
  );
}

function useDayKinds(axis: Axis, { startOn, finishOn }: Plan, calendar: string) {
  const years = useQueries({
    queries: yearsOf(startOn, finishOn).map((year) => calendarYearQuery(calendar, year)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  return { rest: stretchesOf(axis, years, ({ working }) => !working), provisional: stretchesOf(axis, years, (day) => day.provisional) };
}
