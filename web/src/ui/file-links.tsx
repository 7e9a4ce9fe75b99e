import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useLanguage } from '../language/language.js';
import { useMessages } from '../language/messages.js';
import { FILE_LINKS } from './file-links.messages.js';

const FORMATS = ['xlsx', 'csv'] as const;

interface FileLinksProps {
  /** What the file holds, for who cannot see its heading. */
  readonly of: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  /** In the heading of a panel there is little room. */
  readonly small?: boolean;
}

/** Takes a list home as a file, with every row of it. */
export function FileLinks({ of, path, query = {}, small = false }: FileLinksProps) {
  const say = useMessages(FILE_LINKS);
  const lang = useLanguage();
  const items = FORMATS.map((format) => ({
    key: format,
    label: (
      <a href={addressOf(path, { ...query, format, lang })} download>
        {say[format]}
      </a>
    ),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <Button size={small ? 'small' : 'middle'} icon={<DownloadOutlined aria-hidden />} aria-label={say.exportOf(of)}>{say.export}</Button>
    </Dropdown>
  );
}

function addressOf(path: string, query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()}`;
}
