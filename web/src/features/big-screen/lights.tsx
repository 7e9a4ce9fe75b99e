import type { Light } from '../../api/projects.js';
import { useMessages } from '../../language/messages.js';
import { LIGHT } from '../../ui/light.messages.js';
import { LightShape } from '../../ui/light.js';
import styles from './big-screen.module.css';

const LIGHTS = ['red', 'yellow', 'green', 'blue', 'grey'] as const satisfies readonly Light[];

export function Lights({ lights }: { readonly lights: Readonly<Record<Light, number>> }) {
  const words = useMessages(LIGHT);
  return (
    <ul className={styles.lights}>
      {LIGHTS.map((light) => (
        <li key={light}>
          <LightShape light={light} />
          <strong>{lights[light]}</strong>
          <span>{words[light]}</span>
        </li>
      ))}
    </ul>
  );
}
