/** The dossier's addresses: public, kept in bookmarks, written by anybody. */
import { describe, expect, it } from 'vitest';
import { hashOf, parseAddress } from '../../../components/dossier/address';

describe('an address', () => {
  it.each([
    ['', '', { kind: 'index' }],
    ['#/', '', { kind: 'index' }],
    ['#/actor/some-group', '', { kind: 'thing', thing: 'actor', id: 'some-group', on: null }],
    ['#actor/some-group', '', { kind: 'thing', thing: 'actor', id: 'some-group', on: null }],
    [
      '#/event/2024-01-04-x?on=2024-01-05',
      '',
      { kind: 'thing', thing: 'event', id: '2024-01-04-x', on: '2024-01-05' },
    ],
    ['#/source/s', '?on=2021-03-01', { kind: 'thing', thing: 'source', id: 's', on: '2021-03-01' }],
    ['#/actor/a?on=2024-02-31', '', { kind: 'thing', thing: 'actor', id: 'a', on: null }],
    ['#/actor/a?on=yesterday', '', { kind: 'thing', thing: 'actor', id: 'a', on: null }],
    ['#/search?q=Abu%20Taqwa', '', { kind: 'search', query: 'Abu Taqwa' }],
    ['#/search', '', { kind: 'search', query: '' }],
    ['#/actor/', '', { kind: 'index' }],
    ['#/planet/mars', '', { kind: 'index' }],
    ['#/actor/%E0%A4', '', { kind: 'thing', thing: 'actor', id: '%E0%A4', on: null }],
    ['#/actor/<img src=x>', '', { kind: 'thing', thing: 'actor', id: '<img src=x>', on: null }],
  ])('%s %s', (hash, search, expected) => {
    expect(parseAddress(hash, search)).toEqual(expected);
  });

  it.each([
    { kind: 'index' },
    { kind: 'search', query: 'كتائب & co' },
    { kind: 'thing', thing: 'actor', id: 'a/b?c', on: '2024-01-04' },
    { kind: 'thing', thing: 'source', id: 's', on: null },
  ] as const)('is read back as written: %j', (address) => {
    expect(parseAddress(hashOf(address))).toEqual(address);
  });
});
