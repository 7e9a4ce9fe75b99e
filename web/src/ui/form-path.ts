/** `rule.timing.times[1]`, as the server names a field, is `rule`, `timing`, `times`, 1 of a form. */
export function formPath(field: string): readonly (string | number)[] {
  const parts = field.split(/[.[\]]+/).filter((part) => part !== '');
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
