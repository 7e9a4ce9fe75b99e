import { Link } from '@tanstack/react-router';
import type { OverviewAddress } from '../../api/overview-address.js';
import type { Light } from '../../api/projects.js';
import { useMessages } from '../../language/messages.js';
import { LIGHT } from '../../ui/light.messages.js';
import { LightShape } from '../../ui/light.js';
import { CasesLink } from '../../ui/overview/cases-link.js';
import styles from './key-figures.module.css';

/** The most urgent first. */
export const LIGHTS = ['red', 'yellow', 'green', 'blue', 'grey'] as const satisfies readonly Light[];

interface LightCountsProps {
  readonly lights: Readonly<Record<Light, number>>;
  readonly address: OverviewAddress;
}

/** Projects by light; the list of projects knows no types, so that with one chosen there is nothing to open. */
export function ProjectLights({ lights, address: { park, workflow, agent, type } }: LightCountsProps) {
  const words = useMessages(LIGHT);
  return (
    <ul className={styles.lights}>
      {LIGHTS.map((light) => (
        <li key={light}>
          <LightShape light={light} />
          {words[light]}{' '}
          {lights[light] === 0 || type !== undefined ? lights[light] : (
            <Link to="/projects" search={{ status: 'active', light, park, workflow, agent }}>{lights[light]}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}

export function ItemLights({ lights, address }: LightCountsProps) {
  const words = useMessages(LIGHT);
  return (
    <ul className={styles.lights}>
      {LIGHTS.map((light) => (
        <li key={light}>
          <LightShape light={light} />
          {words[light]} {lights[light] === 0 ? 0 : <CasesLink list="work" address={address} further={{ light }}>{lights[light]}</CasesLink>}
        </li>
      ))}
    </ul>
  );
}
