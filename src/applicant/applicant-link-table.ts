import { day, instant, text } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { ApplicantLinkDto, ApplicantLinksDto } from './applicant-link.dto.js';

const STATES = {
  active: { zh: '有效', en: 'active' },
  expired: { zh: '已到期', en: 'expired' },
  revoked: { zh: '已撤销', en: 'revoked' },
} as const;

/** The links of a project as a file, without their secrets. */
export const APPLICANT_LINK_TABLE: ExportTable<ApplicantLinksDto, ApplicantLinkDto> = {
  title: { zh: '企业查询链接', en: 'Applicant links' },
  rows: ({ links }) => links,
  pages: null,
  columns: [
    text('状态', 'State', 10, ({ state }, names) => names.word(STATES, state)),
    instant('生成时间', 'Given at', ({ createdAt }) => createdAt),
    text('生成人', 'Given by', 14, ({ createdBy }) => createdBy.name),
    day('有效期至', 'Opens until', ({ expiresOn }) => expiresOn),
    instant('撤销时间', 'Revoked at', ({ revokedAt }) => revokedAt),
    day('最近打开', 'Last opened on', ({ lastOpenedOn }) => lastOpenedOn),
  ],
};
