/** Everything matching asks of one word, worked out once. */
import { phonesOfArabic, withoutArticle } from '../fold/arabic';
import { ARABIC, LOWER } from '../fold/characters';
import { skeleton } from '../fold/keys';
import { foldToken } from '../fold/normalise';
import { phonesOf, plainLetters, type Reading } from '../fold/phones';
import {
  ARTICLES,
  ASSIMILATED,
  afterAbd,
  FILIATIONS,
  isAbd,
  stemWord,
  TITLES,
} from '../fold/words';
import { letterStep, type Step, wordStep } from './hash';

/** One way to hear a word: its step along a path, and its sounds. */
export interface Hearing extends Step {
  phones: string;
}

export interface WordFacts {
  raw: string;
  /** Folded; Arabic without its article. */
  letters: string;
  isArabic: boolean;
  isSmall: boolean;
  /** Latin letters, or Arabic: what has a sound to compare. */
  hasSounds: boolean;
  /** As a word of a language. */
  word: Step;
  /** As a name: the common hearing first, then what the page's language and odd letters allow. */
  hearings: Hearing[];
  /** Without an article written on to it (Aljabouri), if it may be one. */
  bare: Hearing | null;
  /** Abd, Abdul: as half of a name. */
  abd: Hearing | null;
  article: 'plain' | 'assimilated' | null;
  /** bin, or an initial: stands inside a name without being part of it. */
  isFiller: boolean;
  isTitle: boolean;
}

const ABD_PHONES = 'abd';
const ABD_HEARING: Hearing = { ...letterStep(skeleton(ABD_PHONES)), phones: ABD_PHONES };
const ABD_ARABIC = 'عبد';

function hearing(phones: string): Hearing {
  return { ...letterStep(skeleton(phones)), phones };
}

/** Letters whose sound differs between romanisations of one language; each gives one more hearing. */
const ODD_LETTERS: readonly (readonly [RegExp, string])[] = [
  // Achwan, Rachman: the Indonesian and German ch. Not in sch and tch.
  [/(?<![st])ch/g, 'kh'],
  // Sheikh and Sheik.
  [/(?<=.)kh/g, 'k'],
  // Gamal, Haggag: the Egyptian g.
  [/gg?(?!h)/g, 'j'],
  [/j/g, 'g'],
  // Uthman and Osman, Harith and Haris.
  [/th/g, 's'],
  // Ba'asyir, Syamsuddin: the Indonesian and Malay sh.
  [/sy(?=[aeiou])/g, 'sh'],
];
/** Aljabouri, Elbaradei: the article written on. */
const GLUED_ARTICLE = /^[aeu]l(?=[^aeiou].{3})/;

function latinHearings(raw: string, reading: Reading): Hearing[] {
  const found: Hearing[] = [];
  const add = (letters: string) => {
    const rest = afterAbd(letters);
    const phones = rest === null ? phonesOf(letters) : ABD_PHONES + phonesOf(rest);
    const heard = hearing(phones);
    if (phones !== '' && !found.some((other) => other.hash === heard.hash)) found.push(heard);
  };
  const common = plainLetters(raw, 'common');
  add(common);
  if (reading !== 'common') add(plainLetters(raw, reading));
  for (const [letters, sound] of ODD_LETTERS) {
    const other = common.replace(letters, sound);
    if (other !== common) add(other);
  }
  return found;
}

function bareHearing(raw: string): Hearing | null {
  const letters = plainLetters(raw, 'common');
  return GLUED_ARTICLE.test(letters) ? hearing(phonesOf(letters.slice(2))) : null;
}

/** `letters` overrides the folded raw word: for an Arabic word with a proclitic taken off. */
export function factsOf(
  raw: string,
  kind: number,
  reading: Reading,
  letters: string | null = null,
): WordFacts {
  const isArabic = kind === ARABIC;
  const folded = letters ?? foldToken(raw).replaceAll('.', '');
  const own = isArabic ? withoutArticle(folded) : folded;
  const isLatin = /^[a-z]/.test(own);
  const isAbdWord = isArabic ? own === ABD_ARABIC : isLatin && isAbd(own);
  return {
    raw,
    letters: own,
    isArabic,
    isSmall: kind === LOWER,
    hasSounds: isArabic || isLatin,
    word: wordStep(stemWord(own)),
    hearings: isArabic
      ? [hearing(phonesOfArabic(own))]
      : isLatin
        ? latinHearings(raw, reading)
        : [],
    bare: isLatin && !isAbdWord ? bareHearing(raw) : null,
    abd: isAbdWord ? ABD_HEARING : null,
    article: !isLatin
      ? null
      : ARTICLES.has(own)
        ? 'plain'
        : ASSIMILATED.has(own)
          ? 'assimilated'
          : null,
    isFiller: isLatin && (FILIATIONS.has(own) || own.length === 1),
    isTitle: isLatin && TITLES.has(own),
  };
}
