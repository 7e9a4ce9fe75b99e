import { useQueries, useQuery } from '@tanstack/react-query';
import { workflowQuery } from '../../api/projects.js';
import { workflowsQuery } from '../../api/workflows.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { SelectFilter } from './filters.js';
import { FILTERS } from './filters.messages.js';

interface StageFilterProps {
  /** Of these workflows, by the type or key that is chosen; of all when none is. */
  readonly workflow: string | undefined;
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Of the stages of workflows. Two workflows' stages of the same key are one choice. */
export function StageFilter({ workflow, type, value, onChange }: StageFilterProps) {
  const say = useMessages(FILTERS);
  const titled = useTitle();
  const { data: published = [] } = useQuery(workflowsQuery);
  const latest = [...new Map(published.map((each) => [each.key, each])).values()];
  const meant = latest.filter((each) => (workflow === undefined || each.key === workflow) && (type === undefined || String(each.type) === type));
  const stages = useQueries({
    queries: meant.map(({ key, version }) => workflowQuery(key, version)),
    combine: (answers) => answers.flatMap(({ data }) => data?.definition.stages ?? []),
  });
  const options = [...new Map(stages.map(({ key, title }) => [key, { value: key, label: titled(title) }])).values()];
  return <SelectFilter label={say.stage} value={value} options={options} onChange={onChange} />;
}
