/** How names borne by many sound where they stand in Arabic letters, which leave half of their vowels out. */
import { NAME_SPELLINGS, NAMES_IN_ARABIC } from './name-spellings';
import { phonesOf } from './phones';

let sounds: Map<string, string> | null = null;

function soundsOfNames(): Map<string, string> {
  if (sounds !== null) return sounds;
  sounds = new Map();
  const latin = NAME_SPELLINGS.split(';');
  for (const [i, name] of NAMES_IN_ARABIC.trim().split(/\s+/).entries()) {
    sounds.set(name, phonesOf(latin[i]!.trim().split(/\s/, 1)[0]!));
  }
  return sounds;
}

/** Of folded letters without an article; undefined for a name that is not known to many. */
export const soundsOfKnownArabic = (letters: string): string | undefined =>
  soundsOfNames().get(letters);
