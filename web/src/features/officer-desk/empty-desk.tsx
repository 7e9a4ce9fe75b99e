import { Button } from 'antd';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import type { Figure } from './desk-entries.js';
import { OFFICER_DESK } from './officer-desk.messages.js';

interface EmptyDeskProps {
  readonly reason: Figure | 'filtered' | 'no-department';
  readonly onClear?: () => void;
}

export function EmptyDesk({ reason, onClear }: EmptyDeskProps) {
  const say = useMessages(OFFICER_DESK);
  if (reason === 'no-department') return <Panel><Empty title={say.noDepartment}>{say.noDepartmentHint}</Empty></Panel>;
  if (reason === 'all') return <Empty title={say.none}>{say.noneHint}</Empty>;
  return (
    <Empty title={reason === 'filtered' ? say.noneFound : say.noneNow[reason]}>
      <Button type="link" onClick={onClear}>{say.clear}</Button>
    </Empty>
  );
}
