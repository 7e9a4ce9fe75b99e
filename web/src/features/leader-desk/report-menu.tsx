import { FileTextOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useToday } from '../../api/today.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { LEADER_DESK } from './leader-desk.messages.js';

const MONTHS_BACK = 6;

/** The printable report of this month so far, or of one of those before. */
export function ReportMenu({ park }: { readonly park: string | undefined }) {
  const say = useMessages(LEADER_DESK);
  const lang = useLanguage();
  const { today } = useToday();
  const items = monthsBack(today.slice(0, 7)).map((month) => ({
    key: month,
    label: (
      <a href={`/api/reports/monthly?${new URLSearchParams({ month, lang, ...(park !== undefined && { park }) }).toString()}`} target="_blank" rel="noreferrer">
        {say.reportOf(month)}
      </a>
    ),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <Button icon={<FileTextOutlined aria-hidden />}>{say.report}</Button>
    </Dropdown>
  );
}

function monthsBack(last: string): readonly string[] {
  const [year, month] = last.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
