/**
 * A page's raw text, as the browser hands it over at one go: words of neighbouring elements may touch in
 * it ("byBadr"), so it is read both ways, as it stands and with such words parted.
 */
import { EVER, inOfficeOn } from './actors/in-office';
import { spotsOf } from './context/spots/find-spots';
import type { BlockPassage } from './context/spots/passage';
import { settleFamilies } from './context/spots/settle-families';
import type { Spot } from './context/spots/spot';
import { sampleOf } from './detect';
import { guessLanguage } from './languages/guess';
import type { Lexicon } from './lexicon/stored/load';
import type { DocumentContext, TextBlock } from './model';
import { MEET } from './page-text';

const MEETINGS = new RegExp(MEET, 'g');
/** "by</b>Badr", "Maliki</a>3 hours", "ISIS</h2>The group": where words touch, letters show it mostly. */
const TOUCHING =
  /(?<=[\p{Ll}\p{N}.!?:;)\]])(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/gu;

/** "McGurk" is one word. */
export function bothWays(text: string): string {
  const joined = text.replace(MEETINGS, '');
  const apart = text.replace(MEETINGS, ' ').replace(TOUCHING, ' ');
  return apart === joined ? joined : `${joined}\n${apart}`;
}

export function asBlock(text: string, id = 0): TextBlock {
  return { id, text, kind: 'other', lang: null };
}

/** As the page says, or as its text looks. */
export function languageOfTexts(texts: string[], said: string | null): string | null {
  return said ?? guessLanguage(sampleOf(texts.map((text) => asBlock(text))));
}

/** Who may be meant in a passage of raw text; several times for one name. */
export function rawSpotsOf(lexicon: Lexicon, passage: BlockPassage): Spot[] {
  const { language } = passage;
  return spotsOf(lexicon, passage, []).filter((spot) => !isForeignWord(spot, language));
}

/** "Regional government" in a German page: what in its own language wants an antecedent is a word here. */
function isForeignWord({ entries }: Spot, language: string | null): boolean {
  if (language === null || entries.length === 0) return false;
  const isForeign = ({ lang, needs }: Spot['entries'][number]) =>
    needs === 'antecedent' && lang !== null && lang.slice(0, 2) !== language.slice(0, 2);
  return entries.every(isForeign);
}

/**
 * Those that may mean somebody, of all that a page holds: family names of people whom it does not name
 * in full, and who never held an office to be introduced by, mean nobody.
 */
export function meantAmong(
  lexicon: Lexicon,
  spots: readonly Spot[],
  activated: DocumentContext['activated'],
): Set<Spot> {
  settleFamilies(lexicon, spots, activated, inOfficeOn(lexicon, EVER));
  return new Set(spots.filter(({ entries }) => entries.length > 0));
}
