import { ITEM_STATUS_WORDS } from '../core/words/item-statuses.js';
import { day, text, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { ItemMaterialsDto, ItemMaterialDto, ProjectMaterialsDto } from './materials.dto.js';

/** A material, or an item that needs none. */
interface Row {
  readonly item: ItemMaterialsDto;
  readonly material: ItemMaterialDto | null;
  readonly project: string;
}

/** What each item of a project needs, as a file: a row for each material. */
export const MATERIALS_TABLE: ExportTable<ProjectMaterialsDto, Row> = {
  title: { zh: '材料清单', en: 'Materials' },
  rows: ({ items }, { id }) => items.flatMap((item) => (item.materials.length === 0 ? [null] : item.materials).map((material) => ({ item, material, project: id! }))),
  pages: null,
  mentions: ({ project }) => ({ project }),
  columns: [
    text('阶段', 'Stage', 24, ({ project, item }, names) => names.subject(project, 'stage', item.stage)),
    text('审批事项', 'Item', 34, ({ item }, names) => names.say(item.title)),
    text('审批部门', 'Department', 24, ({ item }, names) => names.department(item.department)),
    text('事项状态', 'Item status', 12, ({ item }, names) => names.word(ITEM_STATUS_WORDS, item.status)),
    text('材料', 'Material', 44, ({ material }, names) => material && names.say(material.title)),
    yesNo('主要材料', 'Main material', ({ material }) => material && material.main),
    day('告知补正日期', 'Asked for on', ({ item }) => item.missing && item.missing.on),
    text('补正材料', 'Missing', 44, ({ item }, names) => item.missing && names.list(item.missing.list)),
  ],
};
