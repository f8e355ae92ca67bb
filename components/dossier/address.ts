/**
 * The dossier's addresses: what follows `#`. Anybody may write one; what makes no sense leads to the index.
 */
import type { IsoDate } from '../../pack/model';

export type Thing = 'actor' | 'party' | 'event' | 'office' | 'source';
const THINGS: Thing[] = ['actor', 'party', 'event', 'office', 'source'];

export type Address =
  | { kind: 'index' }
  | { kind: 'search'; query: string }
  | { kind: 'thing'; thing: Thing; id: string; on: IsoDate | null };

/**
 * `#/actor/<id>?on=2024-01-04`, with or without the first slash; the day may be in the page's own query too.
 */
export function parseAddress(hash: string, search = ''): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const inHash = new URLSearchParams(query);
  const on = dayIn(inHash) ?? dayIn(new URLSearchParams(search));
  const [first, ...rest] = path.split('/');
  if (first === 'search') return { kind: 'search', query: inHash.get('q') ?? '' };
  const id = decoded(rest.join('/'));
  const thing = THINGS.find((one) => one === first);
  return thing && id ? { kind: 'thing', thing, id, on } : { kind: 'index' };
}

export function hashOf(address: Address): string {
  switch (address.kind) {
    case 'index':
      return '#/';
    case 'search':
      return `#/search?${new URLSearchParams({ q: address.query })}`;
    case 'thing': {
      const day = address.on ? `?on=${address.on}` : '';
      return `#/${address.thing}/${encodeURIComponent(address.id)}${day}`;
    }
  }
}

function dayIn(query: URLSearchParams): IsoDate | null {
  const day = query.get('on');
  return day && isDay(day) ? day : null;
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
