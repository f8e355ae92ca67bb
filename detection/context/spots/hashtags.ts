/** "#KataibHezbollah": a name whose words only capitals part. */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import { nearest } from './nearest';
import { type Passage, type Spot, spotAt } from './spot';

const HASHTAG = /(?<=#)\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+(?![\p{L}\p{N}_])/gu;
const NEXT_WORD = /(?<=\p{Ll})(?=\p{Lu})/gu;
const NONE: readonly Spot[] = [];
const isActor = ({ type }: CandidateEntry) => type !== 'lookalike' && type !== 'office';

export function hashtagSpots(lexicon: Lexicon, passage: Passage): readonly Spot[] {
  const { text } = passage.block;
  if (!text.includes('#')) return NONE;
  return [...text.matchAll(HASHTAG)].flatMap(({ 0: tag, index }) => {
    const said = tag.replace(NEXT_WORD, ' ');
    const [whole] = findCandidates(lexicon, said, passage.language);
    if (whole?.start !== 0 || whole.end !== said.length || whole.family !== null) return [];
    if (!whole.entries.every(isActor)) return [];
    const place = { ...whole, start: index, end: index + tag.length };
    return [spotAt(passage, place, nearest(whole.entries))];
  });
}
