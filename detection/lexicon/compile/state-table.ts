/** The states of a list while it is compiled. */

/** Numbers behind the last home of a table of states, to begin with. */
const SPARE = 512;

/**
 * States by the key of their path, each with a value beside it, so that a state is one place in
 * memory. Keys rise from cell to cell: homes are the highest bits of a key, and the greater makes room.
 */
export class StateTable {
  #bits = 12;
  /** Key and value in turn; no key is 0. */
  #spare = SPARE;
  #cells = new Uint32Array((2 << this.#bits) + this.#spare);
  count = 0;

  /** The cell of the key's value, made if it is new. Good until the next `take`. */
  take(key: number): number {
    let cell = this.#find(key);
    if (this.#cells[cell] === key) return cell + 1;
    if (this.count * 4 > 3 << this.#bits) {
      this.#bits++;
      this.#rearrange();
      cell = this.#find(key);
    }
    while (!this.#makeRoom(cell)) {
      this.#spare *= 2;
      this.#rearrange();
    }
    this.#cells[cell] = key;
    this.#cells[cell + 1] = 0;
    this.count++;
    return cell + 1;
  }

  get(cell: number): number {
    return this.#cells[cell]!;
  }

  set(cell: number, value: number): void {
    this.#cells[cell] = value;
  }

  /** In the order of their keys. */
  each(take: (key: number, value: number) => void): void {
    const cells = this.#cells;
    for (let i = 0; i < cells.length; i += 2) if (cells[i] !== 0) take(cells[i]!, cells[i + 1]!);
  }

  /** Where the key is, or would be. */
  #find(key: number): number {
    const cells = this.#cells;
    let cell = (key >>> (32 - this.#bits)) * 2;
    while (cells[cell] !== 0 && cells[cell]! < key) cell += 2;
    return cell;
  }

  /** Moves what stands in a cell and right behind it one further; false if the table ends before. */
  #makeRoom(cell: number): boolean {
    const cells = this.#cells;
    let end = cell;
    while (end < cells.length && cells[end] !== 0) end += 2;
    // The last cell stays free, so that every look-up ends.
    if (end + 2 >= cells.length) return false;
    for (let at = end; at > cell; at -= 2) {
      cells[at] = cells[at - 2]!;
      cells[at + 1] = cells[at - 1]!;
    }
    return true;
  }

  #rearrange(): void {
    const old = this.#cells;
    const cells = new Uint32Array((2 << this.#bits) + this.#spare);
    let next = 0;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      const cell = Math.max((old[i]! >>> (32 - this.#bits)) * 2, next);
      cells[cell] = old[i]!;
      cells[cell + 1] = old[i + 1]!;
      next = cell + 2;
    }
    this.#cells = cells;
  }
}
