import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { overviewAddress, type OverviewAddress } from '../../api/overview-address.js';
import type { CaseList, CasesAddress } from '../../api/overview-cases.js';

interface CasesLinkProps {
  readonly list: CaseList;
  /** The filters of the figure. */
  readonly address: OverviewAddress;
  /** What the figure is about beyond them. */
  readonly further?: Omit<CasesAddress, 'list'>;
  /** What is counted, for who hears only the number. */
  readonly of?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A figure that opens to its cases. */
export function CasesLink({ list, address, further = {}, of, className, children }: CasesLinkProps) {
  return (
    <Link to="/leader/cases" search={{ list, ...overviewAddress({ ...address, ...further }), ...further }} className={className}>
      {children}
      {of !== undefined && <span className="for-screen-readers"> {of}</span>}
    </Link>
  );
}

/** A count: a link when there is anything behind it, a faint zero otherwise. */
export function CountLink({ count, faintClass, ...link }: Omit<CasesLinkProps, 'children'> & { readonly count: number; readonly faintClass?: string }) {
  if (count === 0) return <span className={faintClass}>0</span>;
  return <CasesLink {...link}>{count.toLocaleString('en')}</CasesLink>;
}
