import { useQuery } from '@tanstack/react-query';
import { workflowsQuery } from '../../api/workflows.js';
import { useMessages } from '../../language/messages.js';
import { WORKFLOW_TYPES } from '../workflow-types.messages.js';
import { SelectFilter } from './filters.js';
import { FILTERS } from './filters.messages.js';

interface TypeFilterProps {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Of the types that there are workflows of. */
export function TypeFilter({ value, onChange }: TypeFilterProps) {
  const say = useMessages(FILTERS);
  const types = useMessages(WORKFLOW_TYPES);
  const { data: versions = [] } = useQuery(workflowsQuery);
  const kinds = [...new Set(versions.map(({ type }) => type))].sort((one, other) => one - other);
  const options = kinds.map((kind) => ({ value: String(kind), label: types[kind as keyof typeof types] }));
  return <SelectFilter label={say.type} value={value} options={options} onChange={onChange} />;
}
