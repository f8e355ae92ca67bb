/** A map that is made with what it first holds: a text asks for a dozen of them and fills a few. */
export class LateMap<Key, Value> {
  #map: Map<Key, Value> | null = null;

  get size(): number {
    return this.#map === null ? 0 : this.#map.size;
  }

  has(key: Key): boolean {
    return this.#map?.has(key) ?? false;
  }

  get(key: Key): Value | undefined {
    return this.#map?.get(key);
  }

  set(key: Key, value: Value): void {
    this.#map ??= new Map();
    this.#map.set(key, value);
  }

  entries(): Iterable<[Key, Value]> {
    return this.#map ?? [];
  }

  values(): Iterable<Value> {
    return this.#map?.values() ?? [];
  }
}
