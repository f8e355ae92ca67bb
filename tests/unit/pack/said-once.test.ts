/** When an office and a statement say one thing, and when they do not. */
import { describe, expect, it } from 'vitest';
import type { Affiliation } from '../../../pack/views/affiliations';
import { saidOnce } from '../../../pack/views/said-once';

function when(edtf: string | null): Affiliation['when'] {
  return {
    edtf,
    start: { kind: 'unknown' },
    end: { kind: 'unknown' },
    isPoint: false,
  } as Affiliation['when'];
}

const post = (more: Partial<Affiliation> = {}): Affiliation => ({
  to: { type: 'actor', id: 'example-group', name: 'Example Group', category: 'armed-group' },
  role: 'Head of Example Group',
  property: 'holds-post',
  office: 'head-of-example-group',
  when: when('2013/..'),
  mode: 'fact',
  by: [],
  evidence: ['one', 'two'],
  weak: false,
  notAfter: null,
  ...more,
});
const leads = (more: Partial<Affiliation> = {}): Affiliation =>
  post({
    property: 'leads',
    office: null,
    role: 'founder and head',
    evidence: ['two', 'three'],
    ...more,
  });

describe('said once, in the fuller words, with the sources of both', () => {
  it.each([
    ['the statement says more', leads(), 'founder and head'],
    ['the office says more', leads({ role: 'head' }), 'Head of Example Group'],
    ['the statement has no words', leads({ role: null }), 'Head of Example Group'],
    ['seen from the group', leads({ property: 'led-by' }), 'founder and head'],
  ])('%s', (_, statement, role) => {
    expect(saidOnce([statement, post()])).toEqual([
      post({ role, evidence: ['one', 'two', 'three'] }),
    ]);
  });
});

describe('two statements stay two', () => {
  it.each([
    ['other years', leads({ when: when('2010/..') })],
    ['somebody claims it', leads({ mode: 'claimed' })],
    ['another post', leads({ role: 'military commander' })],
    ['of another group', leads({ to: { ...post().to, id: 'another' } })],
    ['belonging is not leading', leads({ property: 'member-of' })],
  ])('%s', (_, statement) => {
    expect(saidOnce([statement, post()])).toEqual([statement, post()]);
  });
});
