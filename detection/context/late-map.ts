/**
 * A map that is made with its second key: a text asks for a dozen of them, fills a few, and holds one name in
 * most.
 */
export class LateMap<Key, Value> {
  #first: [Key, Value] | null = null;
  #map: Map<Key, Value> | null = null;

  get size(): number {
    if (this.#map !== null) return this.#map.size;
    return this.#first === null ? 0 : 1;
  }

  has(key: Key): boolean {
    if (this.#map !== null) return this.#map.has(key);
    return this.#first !== null && this.#first[0] === key;
  }

  get(key: Key): Value | undefined {
    if (this.#map !== null) return this.#map.get(key);
    return this.#first !== null && this.#first[0] === key ? this.#first[1] : undefined;
  }

  set(key: Key, value: Value): void {
    if (this.#map !== null) this.#map.set(key, value);
    else if (this.#first === null || this.#first[0] === key) this.#first = [key, value];
    else this.#map = new Map([this.#first, [key, value]]);
  }

  entries(): Iterable<[Key, Value]> {
    if (this.#map !== null) return this.#map;
    return this.#first === null ? [] : [this.#first];
  }

  values(): Iterable<Value> {
    if (this.#map !== null) return this.#map.values();
    return this.#first === null ? [] : [this.#first[1]];
  }
}
