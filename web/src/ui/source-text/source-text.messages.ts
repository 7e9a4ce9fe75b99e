import { counted, messages } from '../../language/messages.js';

export const SOURCE_TEXT = messages(
  { pick: '选择文件…', lines: (n: number) => `共 ${n} 行`, line: (n: number) => `第 ${n} 行` },
  { pick: 'Pick a file…', lines: (n: number) => counted(n, 'line', 'lines'), line: (n: number) => `Line ${n}` },
);
