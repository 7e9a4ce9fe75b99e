/** Which calendar and year is looked at, and whether it is being amended. */
export interface CalendarsAddress {
  readonly calendar?: string;
  readonly year?: string;
  readonly amend?: 'true';
}

export function calendarsAddress({ calendar, year, amend }: Readonly<Record<string, unknown>>): CalendarsAddress {
  return {
    ...(typeof calendar === 'string' && calendar !== '' ? { calendar } : {}),
    ...(/^\d{4}$/.test(String(year)) ? { year: String(year) } : {}),
    ...(String(amend) === 'true' ? { amend: 'true' } : {}),
  };
}
