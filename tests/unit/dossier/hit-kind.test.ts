/** What a search says of each thing it found. */
import { beforeAll, describe, expect, it } from 'vitest';
import { kindOfHit } from '../../../components/dossier/words/hit-kind';
import { on } from '../../../components/fixtures/example-intervals';
import type { Source } from '../../../pack/model';
import { speak } from '../components/texts';

const report = { publisher: 'The Gazette', issued: '2024-01-04' } as Source;
const pack = { sources: new Map([['report', report]]) };
const none = { category: null, when: null };

beforeAll(() => speak('en'));

describe('a search says of', () => {
  it.each([
    ['an actor its category', { ...none, type: 'actor', id: 'a', category: 'party' }, 'Party'],
    [
      'an event its day',
      { ...none, type: 'event', id: 'e', when: on('2024-01-04') },
      'event · 4 Jan 2024',
    ],
    [
      'a source whose and of when',
      { ...none, type: 'source', id: 'report' },
      'source · The Gazette · 4 January 2024',
    ],
    ['an office that it is one', { ...none, type: 'office', id: 'o' }, 'office'],
  ] as const)('%s', (_, hit, said) => {
    expect(kindOfHit(hit, pack)).toBe(said);
  });
});
