/** What speaks against a name of a list where a text has words like it: a reason, the name, and what the text says. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileLexicon } from '../../../../../detection/lexicon/compile/compile';
import type { Objection } from '../../../../../detection/lexicon/entries/objections';
import { findCandidates } from '../../../../../detection/lexicon/match/match';
import { loadLexicon } from '../../../../../detection/lexicon/stored/load';
import type { LexiconActor } from '../../../../../detection/model';
import { formOf } from '../../../../../detection/names-list';

interface Asked {
  listed: string;
  surface: string;
  objection: Objection | null;
}
const asked: Asked[] = [];

vi.mock(import('../../../../../detection/lexicon/entries/objections'), async (original) => {
  const real = await original();
  return {
    ...real,
    objectionTo(proposal) {
      const objection = real.objectionTo(proposal);
      asked.push({ listed: proposal.listed.text, surface: proposal.surface, objection });
      return objection;
    },
  };
});

const actor = (kind: LexiconActor['kind'], names: string[]): LexiconActor => ({
  id: names[0]!,
  kind,
  from: null,
  to: null,
  names: names.map((name) => ({
    ...formOf(name),
    lang: /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en',
  })),
});
const person = (...names: string[]) => actor('person', names);
const body = (...names: string[]) => actor('organisation', names);

/** As a machine translates it. */
const rendering = (one: LexiconActor): LexiconActor => ({
  ...one,
  names: one.names.map((form) => ({ ...form, kind: 'translation-slip' })),
});

const lexicon = loadLexicon(
  compileLexicon({
    actors: [
      body('Golden Council'),
      body('golden ring'),
      body('Ahlul Haq'),
      body('White House'),
      body('IRGC Quds Force'),
      body('HAN'),
      body('CENTCOM'),
      person('Golden Kathir Council'),
      person('Musa House'),
      person('Salah Adnan'),
      person('Ayad Allawi'),
      person('Nasr Allah'),
      person('Karim Zeidan', 'كريم زيدان'),
      person('Odeh Elmaleh'),
      person('Charles Cooper'),
      person('Abdul Bashir'),
      person('Hamdan Al Maktoum', 'Hamdan bin Rashid Al Maktoum'),
      person('George W. Bush'),
      person('Ali Hasan Musa Karim'),
      person('Abu Mahdi Zeidan Khalil'),
      person('Mohamed al-Hassan'),
      person('Shaykh Saqr'),
      rendering(person('Yahya Messenger')),
    ],
    offices: [],
    lookalikes: [],
    cues: {},
  }),
);

/** Of all ways to find the name in these very words. */
function objectionsTo(listed: string, said: string): (Objection | null)[] {
  findCandidates(lexicon, `Then ${said} spoke.`, 'en');
  const same = asked.filter((one) => one.listed === listed && one.surface === said);
  return [...new Set(same.map(({ objection }) => objection))];
}

type Row = [listed: string, said: string];
const REASONS: Record<Objection, Row[]> = {
  'words-inside-a-body': [['Golden Council', 'Golden Peace Council']],
  'body-turned-round': [['White House', 'House White']],
  'turned-into-another': [['Salah Adnan', 'Adnan Salah']],
  'body-with-other-spaces': [['Ahlul Haq', 'Ahl ul Haq']],
  'much-longer-or-of-another-first-letter': [['Ayad Allawi', 'Khazali']],
  'other-words': [
    ['Karim Zeidan', 'Kurum Zodon'],
    ['Golden Council', 'Golden Cancel'],
  ],
  'in-small-letters': [['Golden Council', 'golden council']],
  'names-two-bodies': [['IRGC Quds Force', "IRGC's Quds Force"]],
  'acronym-in-other-letters': [
    ['HAN', 'Han'],
    ['HAN', 'Hans'],
  ],
  'turned-and-merely-near': [['Odeh Elmaleh', 'Elmaleh Oudai']],
  'parted-by-what-stands-inside': [
    ['Charles Cooper', 'Charles - Cooper'],
    ['Abdul Bashir', 'Abdul Rosyid Bashir'],
  ],
  'son-of-another': [['Hamdan Al Maktoum', 'Hamdan bin Mohammed Al Maktoum']],
  'other-initials': [['George W. Bush', 'George H. W. Bush']],
  'too-little-left-on-both-sides': [
    ['Ali Hasan Musa Karim', 'Ali Hasan Omar Karim'],
    ['Abu Mahdi Zeidan Khalil', 'Abu Mahdi Karim Khalil'],
  ],
  'spelled-otherwise-in-this-script': [['Karim Zeidan', 'كرم زيدان']],
  'without-its-article': [['Mohamed al-Hassan', 'Mohamed Hassan']],
  'rendering-written-otherwise': [['Yahya Messenger', 'Yahya Karim Messenger']],
  'one-word-by-ear': [['Shaykh Saqr', 'Shakhsaqr']],
};
const rows = Object.entries(REASONS).flatMap(([reason, all]) =>
  all.map(([listed, said]) => ({ reason, listed, said })),
);

beforeEach(() => {
  asked.length = 0;
});

describe('is no mention', () => {
  it.each(rows)('$said of $listed: $reason', ({ reason, listed, said }) => {
    expect(objectionsTo(listed, said)).toEqual([reason]);
  });
});

describe('is one', () => {
  it.each<Row>([
    ['Golden Kathir Council', 'Golden Council'],
    ['Odeh Elmaleh', 'Elmaleh Odeh'],
    ['Nasr Allah', 'Nasrallah'],
    ['Karim Zeidan', 'Kareem Zaydan'],
    ['IRGC Quds Force', 'IRGC Quds Force'],
    ['HAN', 'HANs'],
    ['CENTCOM', 'Centcom'],
    ['Hamdan bin Rashid Al Maktoum', 'Hamdan ben Rachid Al Maktoum'],
    ['George W. Bush', 'George W. Bush'],
    ['كريم زيدان', 'كريم زيدان'],
    ['Mohamed al-Hassan', 'Muhammad Al Hassan'],
  ])('of %s: %s', (listed, said) => {
    expect(objectionsTo(listed, said)).toEqual([null]);
  });
});
