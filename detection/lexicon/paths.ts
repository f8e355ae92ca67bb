/** The paths of a name form through the trie: as words of its language, and as a romanised name. */
import type { NameForm } from '../../pack/model';
import { type Reading, readingOf } from '../fold/romanised';
import { FILIATIONS } from '../fold/words';
import { type EntryType, POSTING } from './format';
import {
  firstUnit,
  isArticle,
  joined,
  type Reader,
  skeletonHash,
  type Unit,
  wordHash,
} from './units';

export interface Path {
  steps: number[];
  /** POSTING bits. */
  flags: number;
}

/** Longer forms are sentences, not names; their first words are kept. */
export const MOST_STEPS = 10;

/** The words of a form that count: articles and filiations dropped, Abd + X and X + Allah joined. */
export function unitsOf(form: string, language: string | null): Unit[] {
  const reader: Reader = { text: form, limit: form.length, language };
  const units: Unit[] = [];
  let unit = firstUnit(reader, 0);
  while (unit !== null && units.length < MOST_STEPS) {
    const longer = joined(reader, unit);
    const counted: Unit = longer ?? unit;
    const next = firstUnit(reader, counted.end);
    const isLast = next === null && units.length === 0;
    if (isLast || !(isArticle(counted) || FILIATIONS.has(counted.letters))) units.push(counted);
    unit = next;
  }
  return units;
}

const REFER_BY_WORDS: readonly EntryType[] = ['office', 'lookalike'];

export function pathsOf(
  form: Pick<NameForm, 'text' | 'lang' | 'kind'>,
  type: EntryType,
  reading: Reading = readingOf(form.lang),
): Path[] {
  const units = unitsOf(form.text, form.lang);
  if (units.length === 0) return [];
  const words = units.map(wordHash);
  const paths: Path[] = [{ steps: words, flags: 0 }];
  if (form.kind === 'acronym' || form.kind === 'role' || REFER_BY_WORDS.includes(type))
    return paths;
  const skeletons = units.map((unit) => skeletonHash(unit, reading) || wordHash(unit));
  const differs = skeletons.some((step, i) => step !== words[i]);
  if (units.length > 1 && differs) paths.push({ steps: skeletons, flags: 0 });
  if (type !== 'person' || form.kind === 'short') return paths;
  if (units.length > 2) {
    const last = units.length - 1;
    paths.push({ steps: [skeletons[0]!, skeletons[last]!], flags: POSTING.subset });
    for (let i = 1; i < last; i++) {
      const without = skeletons.filter((_, at) => at !== i);
      if (without.length > 2) paths.push({ steps: without, flags: POSTING.subset });
    }
    paths.push({ steps: skeletons.slice(0, last), flags: POSTING.subset });
    paths.push({ steps: skeletons.slice(1), flags: POSTING.subset });
  }
  if (units.length > 1 && form.kind === 'full') {
    paths.push({ steps: [skeletons[units.length - 1]!], flags: POSTING.surname });
  }
  return paths;
}
