/** As people paste it: full-width characters, blanks, dashes of all kinds. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/[‐-―−ー]/g, '-');
}

export function tidyText(text: string | undefined): string | undefined {
  return text?.trim();
}

/** A project code in its form `0000-000000-00-00-000000`; what is not one stays as it is, for the server to judge. */
export function tidyCode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const code = plain(text);
  const digits = code.replaceAll('-', '');
  return /^\d{20}$/.test(digits) ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10, 12), digits.slice(12, 14), digits.slice(14)].join('-') : code;
}

export function tidyCreditCode(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text).toUpperCase();
}
