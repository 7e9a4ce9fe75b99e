import type { Titles } from '../../core/workflow/definition.js';
import type { Language } from '../../http/language.js';

/** How a report speaks and writes numbers, in one language. */
export class Edition {
  private readonly numbers: Intl.NumberFormat;

  constructor(readonly language: Language) {
    this.numbers = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 1 });
  }

  say(titles: Titles): string {
    return titles[this.language];
  }

  words(zh: string, en: string): string {
    return this.language === 'zh' ? zh : en;
  }

  /** What is not known, because there was nothing to know it from, is a dash. */
  number(value: number | null): string {
    return value === null ? '–' : this.numbers.format(value).replace('-', '−');
  }

  rate(share: number | null): string {
    return share === null ? '–' : `${this.numbers.format(share * 100)}%`;
  }

  /** Compared with before, in percentage points. */
  change(share: number | null, before: number | null): string {
    if (share === null || before === null) return '–';
    const points = Math.round((share - before) * 1000) / 10;
    if (points === 0) return this.words('持平', 'unchanged');
    return `${points > 0 ? '↑' : '↓'} ${this.numbers.format(Math.abs(points))} ${this.words('个百分点', 'points')}`;
  }

  month(month: string): string {
    const [year, number] = month.split('-').map(Number);
    return this.language === 'zh' ? `${year}年${number}月` : `${ENGLISH_MONTHS[number! - 1]} ${year}`;
  }
}

const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
