/** Values by a key, made when a key is met first. */
export class Groups<T> {
  readonly #groups = new Map<string, T>();

  /** The value of a key; `make` makes it where there is none yet. */
  of(key: string, make: () => T): T {
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#groups.set(key, made);
    return made;
  }

  get values(): T[] {
    return [...this.#groups.values()];
  }
}
