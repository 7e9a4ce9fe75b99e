import { messages } from '../../../language/messages.js';

export const MATERIALS = messages(
  {
    title: '申请材料', show: '显示', main: '主要', secondary: '次要', missing: '待补正', wasMissing: '曾要求补正', noMaterials: '不需要提交材料。', comma: '、',
    which: { missing: (items: number) => `待补正 ${items}`, ahead: (items: number) => `未办结 ${items}`, all: (items: number) => `全部 ${items}` },
    none: { missing: '没有待补正的材料', ahead: '所有事项都已办结', all: '没有事项' },
  },
  {
    title: 'Materials', show: 'Shown', main: 'main', secondary: 'second', missing: 'Missing', wasMissing: 'Was asked for', noMaterials: 'Nothing has to be handed in.', comma: ', ',
    which: { missing: (items: number) => `Missing ${items}`, ahead: (items: number) => `Not done ${items}`, all: (items: number) => `All ${items}` },
    none: { missing: 'Nothing is missing', ahead: 'Every item is done', all: 'No items' },
  },
);
