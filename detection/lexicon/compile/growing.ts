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

export class GrowingHalves {
  #bytes = new Uint16Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.#bytes.length) {
      const larger = new Uint16Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length++] = value;
  }
  get(index: number): number {
    return this.#bytes[index]!;
  }
  taken(): Uint16Array {
    return this.#bytes.subarray(0, this.length);
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
