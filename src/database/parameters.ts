/** Values of a statement that is put together from parts: each is added where it is needed and stands for itself as `$n`. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
