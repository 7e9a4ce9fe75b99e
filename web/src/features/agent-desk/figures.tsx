import { Link } from '@tanstack/react-router';
import { useMessages } from '../../language/messages.js';
import { DeskFigure, DeskFigures } from '../../ui/desk-figures/desk-figures.js';
import { SHOWN, type AgentDeskAddress, type Shown } from './agent-desk-address.js';
import { AGENT_DESK } from './agent-desk.messages.js';

/** What is urgent, when there is any of it. */
const TONES: Readonly<Partial<Record<Shown, 'near' | 'over'>>> = { supplements: 'over', today: 'near', near: 'near', over: 'over' };

interface FiguresProps {
  readonly counts: Readonly<Record<Shown, number | undefined>>;
  readonly address: AgentDeskAddress;
}

/** The numbers that matter; each leads to its list. */
export function Figures({ counts, address }: FiguresProps) {
  const say = useMessages(AGENT_DESK);
  return (
    <DeskFigures label={say.figures} inRow={6} inRowOnPhone={3}>
      {SHOWN.map((each) => (
        <li key={each}>
          <Link to="/agent" search={{ ...address, show: each === 'moves' ? undefined : each }} activeOptions={{ exact: true, includeSearch: true }} resetScroll={false}>
            <DeskFigure number={counts[each]} word={say.figure[each]} tone={TONES[each]} />
          </Link>
        </li>
      ))}
    </DeskFigures>
  );
}
