import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { CASE_LISTS, casesFile, casesQuery, type CaseList, type CasesAddress } from '../../api/overview-cases.js';
import { overviewAddress } from '../../api/overview-address.js';
import { useMessages } from '../../language/messages.js';
import { FileLinks } from '../../ui/file-links.js';
import { AsOf } from '../../ui/overview/as-of.js';
import { OverviewFilters } from '../../ui/overview/overview-filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { rowsOf } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { keyOfCase, type Case } from './any-case.js';
import { FurtherTags } from './further-tags.js';
import { OVERVIEW_CASES } from './overview-cases.messages.js';
import { useCaseColumns } from './use-case-columns.js';

const route = getRouteApi('/shell/leader/cases');

/** What a figure counts, case by case. */
export function Page() {
  const say = useMessages(OVERVIEW_CASES);
  const address = route.useSearch();
  const { list } = address;
  if (list === undefined || (list === 'trust' && address.sign === undefined)) {
    return (
      <PageFrame title={say.unknown}>
        <Panel>
          <Empty title={say.unknown}>
            <Link to="/leader">{say.unknownHint}</Link>
          </Empty>
        </Panel>
      </PageFrame>
    );
  }
  return <CasesOf list={list} address={address} />;
}

function CasesOf({ list, address }: { readonly list: CaseList; readonly address: CasesAddress }) {
  const say = useMessages(OVERVIEW_CASES);
  const navigate = useNavigate();
  const query = useInfiniteQuery(casesQuery(list, address));
  const columns = useCaseColumns(list, address);
  const [first] = query.data?.pages ?? [];
  const open = (one: Case) => void navigate({ to: '/projects/$projectId', params: { projectId: one.project.id }, search: 'item' in one ? { item: one.item.key } : { tab: 'compression', span: `${one.kind}:${one.key}` } });
  return (
    <PageFrame
      title={say.lists[list]}
      beside={first && <AsOf asOf={first.asOf} />}
      breadcrumbs={[
        <Link key="desk" to="/leader" search={overviewAddress({ ...address })}>{say.desk}</Link>,
        <Link key="figures" to="/leader/figures" search={overviewAddress({ ...address })}>{say.figures}</Link>,
      ]}
      actions={<FileLinks of={say.lists[list]} {...casesFile(list, address)} />}
    >
      <OverviewFilters address={address} timeless={!CASE_LISTS[list].ofPeriod} />
      <FurtherTags list={list} address={address} first={first?.cases[0]} />
      <Panel>
        <DataTable label={say.lists[list]} columns={columns} list={rowsOf(query, ({ cases }) => cases)} keyOf={keyOfCase} onOpen={open} empty={<Empty title={say.empty}>{say.emptyHint}</Empty>} />
      </Panel>
    </PageFrame>
  );
}
