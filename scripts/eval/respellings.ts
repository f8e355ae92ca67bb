/** Names in spellings that the list does not have: the pack's own, and people composed of real tokens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../../detection/lexicon/compile/compile';
import { type Lexicon, loadLexicon } from '../../detection/lexicon/stored/load';
import type { LexiconSource } from '../../detection/model';
import { lexiconOfNames } from '../../detection/names-list';
import { type ComposedPerson, composedPeople, tokensOf } from '../../evaluation/composed-names';
import { table } from '../../evaluation/report';
import { respellings } from '../../evaluation/respellings';
import { mentionsIn } from '../mentions/prose';
import type { Figures } from './floor';

/** Each is asked about as a line of a list and in a sentence. */
const CONTEXTS = [
  (name: string) => name,
  (name: string) => `Yesterday ${name} met reporters in the capital.`,
];

/** The pack's people: listed by three of their spellings, looked for by the others. */
export function packRespellings(source: LexiconSource, measured: Figures) {
  const { known, held } = respellings(source);
  const lexicon = loadLexicon(compileLexicon({ ...source, actors: known, offices: [], cues: {} }));
  const faults: string[] = [];
  let right = 0;
  let wrong = 0;
  for (const { actor, name, lang, text } of held) {
    const claims = mentionsIn(lexicon, { text, lang, date: null }).map((found) => found.actor);
    if (claims.includes(actor)) right++;
    else faults.push(`spelled ${name}: ${actor}, said ${claims.join(' or ') || 'nobody'}`);
    if (claims.some((claim) => claim !== null && claim !== actor)) wrong++;
  }
  measured.respellings = held.length ? right / held.length : 1;
  const share = measured.respellings.toFixed(3);
  return {
    body: `${held.length} names: ${right} found (${share}), ${wrong} taken for somebody else`,
    faults,
  };
}

function lexiconOf(people: readonly ComposedPerson[]): Lexicon {
  const lines = people.map(({ id, known }) => JSON.stringify({ id, names: known, kind: 'person' }));
  return loadLexicon(
    lexiconOfNames(lines, ({ name, reason }) => {
      throw new Error(`${name} cannot be listed: ${reason}`);
    }),
  );
}

function claimsFor(lexicon: Lexicon, name: string, context: number): string[] {
  const text = CONTEXTS[context % CONTEXTS.length]!(name);
  return mentionsIn(lexicon, { text, lang: 'en', date: null })
    .map(({ actor }) => actor)
    .filter((actor) => actor !== null);
}

/**
 * Composed people: first all are listed and looked for by other spellings, then half are listed and the
 * others looked for.
 */
export function composedRespellings(root: string, measured: Figures) {
  const file = join(root, 'tests', 'gold', 'spellings.tsv');
  const people = composedPeople(tokensOf(readFileSync(file, 'utf8')));
  const faults: string[] = [];
  const all = lexiconOf(people);
  let asked = 0;
  let right = 0;
  let wrong = 0;
  for (const { id, known, asked: names } of people) {
    for (const name of names) {
      const claims = claimsFor(all, name, asked++);
      if (claims.includes(id)) right++;
      else faults.push(`composed ${name}: missed, known as ${known.join(', ')}`);
      if (claims.some((claim) => claim !== id)) wrong++;
    }
  }
  const half = lexiconOf(people.filter((_, i) => i % 2 === 0));
  const strangers = people.filter((_, i) => i % 2 === 1);
  const taken = strangers.filter(({ known, asked: names }, i) =>
    [...known, ...names].some((name) => claimsFor(half, name, i).length > 0),
  ).length;
  measured['composed respellings found'] = right / asked;
  measured['composed respellings not taken for others'] = 1 - wrong / asked;
  measured['strangers taken for nobody'] = 1 - taken / strangers.length;
  const share = (count: number, of: number) => (count / of).toFixed(3);
  const rows = [
    ['spellings asked', String(asked), ''],
    ['found', String(right), share(right, asked)],
    ['taken for somebody else', String(wrong), share(wrong, asked)],
    ['people not listed, asked by six spellings', String(strangers.length), ''],
    ['of them taken for somebody', String(taken), share(taken, strangers.length)],
  ];
  return { body: table(['', 'number', 'share'], rows), faults };
}
