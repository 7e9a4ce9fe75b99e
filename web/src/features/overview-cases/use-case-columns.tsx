import type { CaseList, CasesAddress } from '../../api/overview-cases.js';
import type { Column } from '../../ui/table/column.js';
import type { Case } from './any-case.js';
import { useDecidedColumns } from './columns/decided-columns.js';
import { useOpenColumns } from './columns/open-columns.js';
import { useSignColumns } from './columns/sign-columns.js';
import { useSpanColumns } from './columns/span-columns.js';
import { useFollowOnColumns, useWaitColumns } from './columns/wait-columns.js';

/** The columns of a list; its rows are of the kind that the columns are for. */
export function useCaseColumns(list: CaseList, address: CasesAddress): readonly Column<Case>[] {
  const open = useOpenColumns(list === 'overdue' || list === 'near-due' || list === 'paused-beyond' ? list : 'work');
  const columns = {
    overdue: open, 'near-due': open, 'paused-beyond': open, work: open,
    decided: useDecidedColumns(),
    targets: useSpanColumns({}),
    spans: useSpanColumns(address),
    waits: useWaitColumns(),
    'follow-ons': useFollowOnColumns(),
    trust: useSignColumns(),
  };
  return columns[list] as readonly Column<Case>[];
}
