/** Small lexicons for tests. */
import { compileLexicon } from '../../../detection/lexicon/compile/compile';
import { findCandidates } from '../../../detection/lexicon/match/match';
import { loadLexicon } from '../../../detection/lexicon/stored/load';
import type { LexiconActor } from '../../../detection/model';
import { formOf } from '../../../detection/names-list';

export function bytesOf(
  people: Record<string, string[]>,
  kind: LexiconActor['kind'] = 'person',
  longFrom?: number,
) {
  const actors = Object.entries(people).map(
    ([id, names]): LexiconActor => ({ id, kind, from: null, to: null, names: names.map(formOf) }),
  );
  return compileLexicon({ actors, offices: [], lookalikes: [], cues: {} }, longFrom);
}

export function lexiconOf(people: Record<string, string[]>, kind?: LexiconActor['kind']) {
  return loadLexicon(bytesOf(people, kind));
}

/** As if so few names were a long list. */
export function longListOf(people: Record<string, string[]>) {
  return loadLexicon(bytesOf(people, 'person', 0));
}

/** `surface: id` of what may stand without an antecedent. */
export function found(
  lexicon: ReturnType<typeof lexiconOf>,
  text: string,
  language: string | null = 'en',
): string[] {
  return findCandidates(lexicon, text, language).flatMap(({ start, end, entries }) =>
    entries
      .filter(({ needs }) => needs !== 'antecedent')
      .map(({ id }) => `${text.slice(start, end)}: ${id}`),
  );
}
