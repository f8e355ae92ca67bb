/** What `--stats` says: build time, bytes, speed. */
const MEGABYTE = 1e6;

export class Stats {
  #built: {
    milliseconds: number;
    bytes: number;
    textBytes: number;
    names: number;
    actors: number;
  } | null = null;
  #bytes = 0;
  #milliseconds = 0;
  #texts = 0;

  built(about: {
    milliseconds: number;
    bytes: number;
    textBytes: number;
    names: number;
    actors: number;
  }): void {
    this.#built = about;
  }

  timed<Result>(text: string, work: () => Result): Result {
    const before = performance.now();
    const result = work();
    this.#milliseconds += performance.now() - before;
    this.#bytes += Buffer.byteLength(text);
    this.#texts++;
    return result;
  }

  lines(): string[] {
    const lines: string[] = [];
    if (this.#built) {
      const { milliseconds, bytes, textBytes, names, actors } = this.#built;
      const each = names ? (bytes / names).toFixed(1) : '0';
      const index = names ? ((bytes - textBytes) / names).toFixed(1) : '0';
      lines.push(
        `lexicon: ${actors} actors, ${names} names, built in ${milliseconds.toFixed(0)} ms, ${bytes} bytes (${each} a name; ${index} without names and ids as text)`,
      );
    }
    const speed = this.#milliseconds ? this.#bytes / MEGABYTE / (this.#milliseconds / 1000) : 0;
    lines.push(
      `texts: ${this.#texts}, ${this.#bytes} bytes in ${this.#milliseconds.toFixed(0)} ms, ${speed.toFixed(2)} MB/s`,
    );
    return lines;
  }
}
