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

/**
 * States by the key of their path, each with a value beside it, so that a state is one place in
 * memory. Open addressing by the highest bits of the key: read from first to last, keys rise.
 */
export class StateTable {
  #bits = 12;
  /** Key and value in turn; no key is 0. */
  #cells = new Uint32Array(2 << this.#bits);
  count = 0;

  /** The cell of the key's value, made if it is new. Good until the next `take`. */
  take(key: number): number {
    if (this.count * 4 > 3 << this.#bits) this.#grow();
    const cells = this.#cells;
    const cell = this.#find(key);
    if (cells[cell] === 0) {
      cells[cell] = key;
      this.count++;
    }
    return cell + 1;
  }

  get(cell: number): number {
    return this.#cells[cell]!;
  }

  set(cell: number, value: number): void {
    this.#cells[cell] = value;
  }

  each(take: (key: number, value: number) => void): void {
    const cells = this.#cells;
    for (let i = 0; i < cells.length; i += 2) if (cells[i] !== 0) take(cells[i]!, cells[i + 1]!);
  }

  #find(key: number): number {
    const cells = this.#cells;
    const last = cells.length - 2;
    let cell = (key >>> (32 - this.#bits)) * 2;
    while (cells[cell] !== 0 && cells[cell] !== key) cell = cell === last ? 0 : cell + 2;
    return cell;
  }

  #grow(): void {
    const old = this.#cells;
    this.#bits++;
    this.#cells = new Uint32Array(2 << this.#bits);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      const cell = this.#find(old[i]!);
      this.#cells[cell] = old[i]!;
      this.#cells[cell + 1] = old[i + 1]!;
    }
  }
}
