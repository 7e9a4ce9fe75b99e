export const SHOWN = ['moves', 'supplements', 'today', 'near', 'over', 'projects'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which list of the desk is looked at, and how what can be moved is grouped. */
export interface AgentDeskAddress {
  readonly show?: Shown;
  readonly by?: 'material';
}

export function agentDeskAddress({ show, by }: Readonly<Record<string, unknown>>): AgentDeskAddress {
  const shown = SHOWN.find((each) => each === show);
  return { ...(shown && { show: shown }), ...(by === 'material' && { by }) };
}
