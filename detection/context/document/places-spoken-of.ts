/** Which places a text speaks of, of the field and beyond, and where it was written. */
import { foldToken } from '../../fold/normalise';
import { keptIn } from '../../kept-in';
import { isOfACountry, namesOfCountriesIn } from './country-names';
import { cuesIn, cuesOf } from './cues';
import type { Evidence } from './evidence';

interface Places {
  /** Cue words that name a place and no country: whose it is, is not known; where the text was written says nothing. */
  places: readonly string[];
  /** None of the field, each as often as it is named. */
  countries: readonly string[];
  /** It opens with a place in capitals that is none of the field. */
  isSentFromElsewhere: boolean;
}
const known = new WeakMap<Evidence, Places>();

export const placesOf = (evidence: Evidence): Places =>
  keptIn(known, evidence, () => {
    const { lexicon, passages } = evidence;
    const datelines = passages.flatMap(({ block }) => {
      const line = DATELINE.exec(block.text)?.[1];
      return line === undefined ? [] : [line];
    });
    const ofField = new Set(Object.values(lexicon.details.cues).flat().map(foldToken));
    const written = new Set(datelines.map(foldToken));
    const cues = passages.flatMap((passage) =>
      cuesOf(lexicon, passage).filter(
        (cue) => CAPITAL.test(cue) && !isOfACountry(passage.words, foldToken(cue)),
      ),
    );
    return {
      places: cues.filter((cue) => !written.has(foldToken(cue))),
      isSentFromElsewhere: datelines.some(
        (line) => !/\p{Ll}/u.test(line) && !ofField.has(foldToken(line)),
      ),
      countries: passages.flatMap(({ words, block }) =>
        namesOfCountriesIn(words, block.text).filter(
          (name) => cuesIn(lexicon, name, 1).length === 0,
        ),
      ),
    };
  });
/** In Arabic letters nothing tells a place. */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
/** "BEIRUT —", "BEIRUT (Reuters) -" */
const DATELINE = /^(\p{Lu}[\p{L} ]{2,24}?)(?:, \p{Lu}\p{L}+)?(?: ?\([^)]{2,24}\))? ?[—–:-]/u;
