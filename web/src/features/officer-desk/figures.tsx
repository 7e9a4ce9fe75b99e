import { Link } from '@tanstack/react-router';
import { useMessages } from '../../language/messages.js';
import { DeskFigure, DeskFigures } from '../../ui/desk-figures/desk-figures.js';
import { FIGURES, type Figure } from './desk-entries.js';
import type { OfficerDeskAddress } from './officer-desk-address.js';
import { OFFICER_DESK } from './officer-desk.messages.js';

const TONES: Readonly<Partial<Record<Figure, 'near' | 'over'>>> = { over: 'over', today: 'near', near: 'near' };

/** Otherwise a link without filters would be the current one on every page of the desk. */
const EXACTLY = { exact: true, includeSearch: true, explicitUndefined: true };

interface FiguresProps {
  readonly counts: Readonly<Record<Figure, number>> | undefined;
  readonly address: OfficerDeskAddress;
}

/** The numbers that matter; each is a filter of the list. */
export function Figures({ counts, address }: FiguresProps) {
  const say = useMessages(OFFICER_DESK);
  const { task, light, due, item: _, ...rest } = address;
  const isShown = (asked: Pick<OfficerDeskAddress, 'task' | 'light' | 'due'>) => asked.task === task && asked.light === light && asked.due === due;
  return (
    <DeskFigures label={say.figures} inRow={7} inRowOnPhone={4}>
      {FIGURES.map(([figure, asked]) => (
        <li key={figure}>
          <Link to="/officer" search={{ ...rest, ...asked }} aria-current={isShown(asked) ? 'true' : undefined} activeOptions={EXACTLY} activeProps={{}} resetScroll={false}>
            <DeskFigure number={counts?.[figure]} word={say.figure[figure]} tone={TONES[figure]} />
          </Link>
        </li>
      ))}
    </DeskFigures>
  );
}
