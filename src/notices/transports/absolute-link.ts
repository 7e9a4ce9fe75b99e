/** The link with the address of the site before it; as it is, when that is not known. */
export function absoluteLink(link: string, publicUrl: string | null): string {
  return publicUrl === null ? link : new URL(link, publicUrl).href;
}
