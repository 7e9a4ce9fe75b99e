import { Link } from '@tanstack/react-router';
import type { OverviewAddress } from '../../api/overview-address.js';
import { useMessages } from '../../language/messages.js';
import { LEADER_DESK } from './leader-desk.messages.js';

/** On to the whole tables, with the same filters. */
export function FiguresLink({ address, view }: { readonly address: OverviewAddress; readonly view: 'compression' | 'bottlenecks' | 'trust' }) {
  const say = useMessages(LEADER_DESK);
  return <Link to="/leader/figures" search={{ ...address, view }}>{say.analysis}</Link>;
}
