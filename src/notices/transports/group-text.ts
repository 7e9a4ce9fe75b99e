import { absoluteLink } from './absolute-link.js';
import type { Message, Surroundings } from './transport.js';

export interface GroupText {
  readonly title: string;
  readonly markdown: string;
}

/** A message in the markdown that all three robots read, no longer than so many bytes; what is left out is counted. */
export function groupText({ notices }: Message, { publicUrl }: Pick<Surroundings, 'publicUrl'>, mostBytes: number): GroupText {
  const title = notices.length === 1 ? plain(notices[0]!.title.zh) : `审批通知：${notices.length} 条`;
  const parts = notices.map(({ title: { zh }, text, link }) => {
    const more = publicUrl === null ? '' : `\n[查看](${absoluteLink(link, publicUrl)})`;
    return `**${plain(zh)}**\n${plain(text.zh)}${more}`;
  });
  return { title, markdown: fitted(parts, mostBytes) };
}

/** What people have written is text, whatever it looks like: it makes neither links nor headings nor calls to everybody. */
export function plain(text: string): string {
  return text.replace(/[[\]<>*_`#@~|\\]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/\s+/g, ' ');
}

function fitted(parts: readonly string[], mostBytes: number): string {
  const whole = parts.join('\n\n');
  if (Buffer.byteLength(whole) <= mostBytes) return whole;
  let shown = parts.length;
  let text = whole;
  while (shown > 1 && Buffer.byteLength(text) > mostBytes) {
    shown -= 1;
    text = [...parts.slice(0, shown), `另有 ${parts.length - shown} 条，请登录系统查看。`].join('\n\n');
  }
  return cut(text, mostBytes);
}

function cut(text: string, mostBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= mostBytes) return text;
  // A character that is cut in two is left out.
  return new TextDecoder().decode(bytes.subarray(0, mostBytes - 4), { stream: true }) + '…';
}
