/** A title on at most two lines; what does not fit ends in an ellipsis. Chinese and full-width signs are twice as wide. */
export function twoLines(title: string, columns: number): readonly string[] {
  const first = fitting(title, columns);
  if (first === title) return [title];
  const cut = breakAt(title, first.length);
  const rest = title.slice(cut).trimStart();
  return [title.slice(0, cut).trimEnd(), oneLine(rest, columns)];
}

/** What does not fit on the line ends in an ellipsis. */
export function oneLine(text: string, columns: number): string {
  return fitting(text, columns) === text ? text : `${fitting(text, columns - 1)}…`;
}

function fitting(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  for (const sign of text) {
    used += sign.codePointAt(0)! > 0x2e7f ? 2 : 1;
    if (used > columns) break;
    end += sign.length;
  }
  return text.slice(0, end);
}

/** Between words where there are any. */
function breakAt(text: string, longest: number): number {
  const space = text.lastIndexOf(' ', longest);
  return space > longest / 3 ? space : longest;
}
