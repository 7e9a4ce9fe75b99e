import type { Light } from '../clock/light.js';
import type { Titles } from '../workflow/definition.js';

/** 亮灯. */
export const LIGHT_WORDS: Readonly<Record<Light, Titles>> = {
  green: { zh: '绿灯', en: 'green' },
  yellow: { zh: '黄灯', en: 'yellow' },
  red: { zh: '红灯', en: 'red' },
  blue: { zh: '蓝灯', en: 'blue' },
  grey: { zh: '灰灯', en: 'grey' },
};
