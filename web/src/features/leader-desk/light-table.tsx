import type { OverviewAddress } from '../../api/overview-address.js';
import type { Lights } from '../../api/overview.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { LIGHT } from '../../ui/light.messages.js';
import { LightShape } from '../../ui/light.js';
import { CountLink } from '../../ui/overview/cases-link.js';
import { LEADER_DESK } from './leader-desk.messages.js';
import { LIGHTS } from './light-counts.js';
import styles from './light-table.module.css';

interface LightTableProps {
  readonly title: string;
  readonly lights: Lights;
  readonly address: OverviewAddress;
}

/** Open items of each department or park by light; every number opens to its items. */
export function LightTable({ title, lights: { by, rows }, address }: LightTableProps) {
  const say = useMessages(LEADER_DESK);
  const words = useMessages(LIGHT);
  const titled = useTitle();
  return (
    <table className={styles.table}>
      <caption className="for-screen-readers">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.name}</th>
          {LIGHTS.map((light) => (
            <th key={light} scope="col">
              <LightShape light={light} />
              {words[light]}
            </th>
          ))}
          <th scope="col">{say.all}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title: name, open, lights }) => (
          <tr key={key}>
            <th scope="row">{titled(name)}</th>
            {LIGHTS.map((light) => (
              <td key={light} className={light === 'red' && lights.red > 0 ? styles.red : undefined}>
                <CountLink count={lights[light]} list="work" address={address} further={{ [by]: key, light }} of={`${titled(name)} ${words[light]}`} faintClass={styles.zero} />
              </td>
            ))}
            <td>
              <CountLink count={open} list="work" address={address} further={{ [by]: key }} of={`${titled(name)} ${say.all}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
