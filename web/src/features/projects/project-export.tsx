import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import type { ProjectsAddress } from './projects-address.js';
import { PROJECTS } from './projects.messages.js';

/** Every project of the list as a file, not only those that have been scrolled to. */
export function ProjectExport({ filters }: { readonly filters: ProjectsAddress }) {
  const say = useMessages(PROJECTS);
  const lang = useLanguage();
  const items = (['xlsx', 'csv'] as const).map((format) => ({
    key: format,
    label: <a href={`/api/projects?${new URLSearchParams({ ...filters, format, lang }).toString()}`} download>{say[format]}</a>,
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button icon={<DownloadOutlined aria-hidden />} title={say.exportHint}>{say.export}</Button>
    </Dropdown>
  );
}
