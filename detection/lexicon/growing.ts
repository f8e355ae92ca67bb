/** Typed arrays that grow: a million names without a million objects. */

export class GrowingWords {
  #words: Uint32Array;
  length = 0;
  constructor(capacity = 1024) {
    this.#words = new Uint32Array(capacity);
  }
  push(value: number): number {
    if (this.length === this.#words.length) {
      const larger = new Uint32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words[this.length] = value;
    return this.length++;
  }
  get(index: number): number {
    return this.#words[index]!;
  }
  set(index: number, value: number): void {
    this.#words[index] = value;
  }
  taken(): Uint32Array {
    return this.#words.subarray(0, this.length);
  }
}

export class GrowingText {
  #bytes = new Uint8Array(1 << 16);
  #encoder = new TextEncoder();
  length = 0;
  /** Appends and says where it starts. A zero in the text would end it early: callers refuse those. */
  push(text: string): number {
    const start = this.length;
    const most = text.length * 3 + 1;
    if (start + most > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, start + most));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (!this.#pushAscii(text)) {
      this.length = start + this.#encoder.encodeInto(text, this.#bytes.subarray(start)).written;
    }
    // A zero ends each string; the array may hold older bytes there.
    this.#bytes[this.length++] = 0;
    return start;
  }
  /** Most names; an encoder costs more than their few letters. */
  #pushAscii(text: string): boolean {
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) return false;
      this.#bytes[at++] = code;
    }
    this.length = at;
    return true;
  }

  taken(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

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
