/** Everything matching asks of one word, worked out once, and most of it only when asked. */
import {
  inFirstCase,
  inOneSpelling,
  phonesOfArabic,
  withoutArticle,
  withoutInnerArticle,
} from '../../fold/arabic';
import { ARABIC, LOWER } from '../../fold/characters';
import { type Bearers, isCommonName } from '../../fold/common-names';
import { isNeverByEar } from '../../fold/common-words';
import { skeleton, soundKey } from '../../fold/keys';
import { foldToken } from '../../fold/normalise';
import { isOrdinaryWord } from '../../fold/ordinary-words';
import { isWellKnown, phonesOf, plainLetters } from '../../fold/phones';
import { COMMON_READING, type Reading } from '../../fold/reading';
import { wholeFirstNames } from '../../fold/short-first-names';
import {
  ARTICLES,
  ASSIMILATED,
  afterAbd,
  afterAbu,
  FILIATIONS,
  halfOfName,
  isAbd,
  isRankInLetters,
  isServantOf,
  isWrittenTogether,
  type NameHalf,
  stemWord,
  TITLES,
} from '../../fold/words';
import { familyStep, letterStep, type Step, wordStep } from '../stored/hash';
import { bearersOf } from './memo';
import { HAS_ODD_LETTERS, ODD_LETTERS, OF_SOME_LANGUAGE } from './odd-letters';

/** One way to hear a word: its step along a path, and its sounds. */
export interface Hearing extends Step {
  phones: string;
  /** Letters of its skeleton. */
  length: number;
  /** Its sounds as a number, once asked for; kept by `marks.ts`. */
  sound: number | null;
}

const ABD_PHONES = 'abd';
const ABU_PHONES = 'abu';
const ABD_HEARING: Hearing = hearing(ABD_PHONES);

function hearing(phones: string): Hearing {
  const letters = skeleton(phones);
  const { hash, power } = letterStep(letters);
  return { hash, power, phones, length: letters.length, sound: null };
}

/**
 * Cabdullaahi Maxamed, Cumar: Somali writes ʿayn as c and ḥ as x. Only where that makes a name known to many,
 * since Carter and Alexander have the letters as well.
 */
function inSomali(letters: string): string | null {
  if (!SOMALI.test(letters)) return null;
  const plain = letters.replace(/c(?=[aeiou])/g, '').replace(/x/g, 'h');
  return isWellKnown(phonesOf(plain)) || afterAbd(plain) !== null ? plain : null;
}
const SOMALI = /^c[aiu]|x|[aeiou]c[aeiou]/;
/** Longer than any word of a name, in UTF-16 units: such a word is nobody. */
const LONGEST_WORD = 64;
/**
 * Aljabouri, Elbaradei, Alamin, Benhammedi, Binalshibh: the article, or "son of", written on; in Tunisia and Algeria
 * as it is spoken (Ennaceur, Errachid, Essifi: 24 words of the Wikidata pairs; the 25 others are Western, as Ettore).
 */
const GLUED_ARTICLE =
  /^(?:[ae]l(?=.{4})|ul(?=[^aeiou].{3}|haq)|b[ei]n(?:al)?(?=[^aeiou].{3})|e([dnrstz])(?=\1.{3}))/;
/** Nasraldine, Zainulabidin, Ziaulhaq: the article written on to both words is heard as little as in Nasreddine. */
const ARTICLE_INSIDE = /(?<=.{3})[aeiou]l(?=(?:d(?:ee|i)ne?|abid(?:ee|i)n|[ei]slam|haqq?)$)/;
const MAY_HAVE_ARTICLE_INSIDE = /l(?:d|a|[ei]s|h)/;
/** Zainal Abidin, Zeynel Abidin: as Malays and Turks write the article on to the word before it. */
const ARTICLE_BEHIND = /(?<=.{3})[aeo]l$/;
/** A name that ends in an s sound takes no second one. */
const GENITIVE = /^.{3,}[^sxz]s$/;

export class WordFacts {
  readonly raw: string;
  /** Folded; Arabic without its article. */
  readonly letters: string;
  readonly isArabic: boolean;
  readonly isSmall: boolean;
  /** Latin letters, or Arabic: what has a sound to compare. */
  readonly hasSounds: boolean;
  /** As a name, as most would hear it. */
  readonly first: Hearing | null;
  /** Abd, Abdul: as half of a name. */
  readonly abd: Hearing | null;
  readonly article: 'plain' | 'assimilated' | null;
  /** bin, or an initial: stands inside a name without being part of it. */
  readonly isFiller: boolean;
  readonly isTitle: boolean;
  /** Half of a name: Abu Mahdi, Nasr Allah. (Abd has a hearing of its own.) */
  readonly half: NameHalf;
  /** Gholam Reza, Gholamreza: second halves that some forms write on to the first. */
  readonly isWrittenTogether: boolean;
  /** A word of every text: it starts a name only if the form has that very word. */
  readonly isFunctionWord: boolean;
  /** German "al-Malikis": the letters without the ending, if it may be one. */
  readonly genitive: string | null;
  /** What one lexicon knows of this word by itself; kept by its matcher. */
  alone: unknown = undefined;
  /** What it says of a name it stands beside, as far as that was asked; kept by `beside/name-like.ts`. */
  beside = 0;
  /** The sounds of its own script that it was last compared with, and how unlike they are. */
  comparedWith: string | null = null;
  unlikeness = 0;
  readonly #reading: Reading;
  #plain: string | null = null;
  #bearers: Bearers | null = null;
  #isOrdinary: boolean | null = null;
  #hearings: readonly Hearing[] | null = null;
  #sounds: readonly string[] | null = null;
  #bare: Hearing | null | undefined = undefined;
  #family: Step | null | undefined = undefined;
  #sibilant: Hearing | null | undefined = undefined;
  #word: Step | null = null;

  /** `letters` overrides the folded raw word: for an Arabic word with a proclitic taken off. */
  constructor(raw: string, kind: number, reading: Reading, letters: string | null = null) {
    this.raw = raw;
    this.#reading = reading;
    const folded = raw.length > LONGEST_WORD ? '' : (letters ?? foldToken(raw));
    this.isArabic = kind === ARABIC;
    this.letters = this.isArabic
      ? inFirstCase(inOneSpelling(withoutInnerArticle(withoutArticle(folded))))
      : folded.includes('.')
        ? folded.replace(/[. ]/g, '')
        : folded;
    const own = this.letters;
    const code = own.charCodeAt(0);
    const isLatin = code >= 0x61 && code <= 0x7a;
    this.isSmall = kind === LOWER;
    this.hasSounds = this.isArabic || isLatin;
    this.isFunctionWord = isNeverByEar(own, reading);
    this.genitive =
      reading.genitiveOnNames && isLatin && GENITIVE.test(own) ? own.slice(0, -1) : null;
    const isRank = isLatin && isRankInLetters(raw, own);
    this.first =
      this.isArabic && own !== ''
        ? hearing(phonesOfArabic(own))
        : isLatin && !isRank
          ? this.#heard(this.#plainLetters())
          : null;
    const isHalf = this.isArabic ? isServantOf(own) : isLatin && isAbd(own);
    this.abd = isHalf ? ABD_HEARING : null;
    const mayBeArticle = isLatin && own.length <= 4;
    this.article = !mayBeArticle
      ? null
      : ARTICLES.has(own)
        ? 'plain'
        : ASSIMILATED.has(own)
          ? 'assimilated'
          : null;
    // But الابن is "the son", the younger of two of one name.
    this.isFiller = FILIATIONS.has(folded) || (isLatin && own.length === 1);
    this.isTitle = isRank || (isLatin && TITLES.has(own));
    this.half = halfOfName(own);
    this.isWrittenTogether = isWrittenTogether(own);
  }

  /** As a word of a language. */
  get word(): Step {
    this.#word ??= wordStep(stemWord(this.letters));
    return this.#word;
  }

  /** A word of a language: of a body's name it is compared as such, never by sound. */
  get isOrdinary(): boolean {
    this.#isOrdinary ??= isOrdinaryWord(this.letters);
    return this.#isOrdinary;
  }

  /** The common hearing first, then what the page's language and odd letters allow. */
  get hearings(): readonly Hearing[] {
    this.#hearings ??= this.#allHearings();
    return this.#hearings;
  }

  /** All of them, and without an article written on, as sounds alone; '' for what has none. */
  get sounds(): readonly string[] {
    this.#sounds ??= this.#allSounds();
    return this.#sounds;
  }

  /** Without an article written on to it (Aljabouri), if it may be one. */
  get bare(): Hearing | null {
    if (this.#bare === undefined) {
      const mayBe = this.first !== null && !this.isArabic && this.abd === null;
      const letters = mayBe ? this.#plainLetters() : '';
      const glued = GLUED_ARTICLE.exec(letters);
      this.#bare = glued === null ? null : hearing(phonesOf(letters.slice(glued[0].length)));
    }
    return this.#bare;
  }

  /** Borne by so many that it says little about who is meant. */
  get isCommonName(): boolean {
    return this.bearers !== 'few';
  }

  /** Arabic leaves vowels out: what has the consonants of a common name may be one. */
  get bearers(): Bearers {
    if (this.#bearers === null) {
      const phones = this.first?.phones;
      if (phones === undefined) this.#bearers = 'few';
      else if (this.isArabic) this.#bearers = isCommonName(phones) ? 'most' : 'few';
      else this.#bearers = bearersOf(phones);
    }
    return this.#bearers;
  }

  /** Othman as Osman is spelled: what forms with th are filed under as well. */
  get sibilant(): Hearing | null {
    if (this.#sibilant === undefined) {
      const phones = this.first?.phones ?? '';
      const isTold = !this.isArabic && phones.includes('T');
      this.#sibilant = isTold ? hearing(phones.replaceAll('T', 's')) : null;
    }
    return this.#sibilant;
  }

  /** As a family name: by its sound key, which few other words share. */
  get family(): Step | null {
    if (this.#family === undefined) {
      this.#family = this.first === null ? null : familyStep(soundKey(this.first.phones));
    }
    return this.#family;
  }

  /** As those hear it who read its letters in one of the ways of some languages; null where none differs. */
  heardIn(way: number): Hearing | null {
    const { first } = this;
    if (first === null || this.isArabic || isWellKnown(first.phones)) return null;
    const [has, letters, sound] = OF_SOME_LANGUAGE[way]!;
    const common = this.#plainLetters();
    if (!common.includes(has)) return null;
    const heard = this.#heard(common.replace(letters, sound));
    return heard.phones === '' || heard.hash === first.hash ? null : heard;
  }

  #plainLetters(): string {
    this.#plain ??= plainLetters(this.raw, COMMON_READING);
    return this.#plain;
  }

  #heard(letters: string): Hearing {
    const servant = afterAbd(letters);
    if (servant !== null) return hearing(ABD_PHONES + phonesOf(servant));
    const father = afterAbu(letters);
    if (father !== null) return hearing(ABU_PHONES + phonesOf(father));
    return hearing(
      phonesOf(
        MAY_HAVE_ARTICLE_INSIDE.test(letters) ? letters.replace(ARTICLE_INSIDE, '') : letters,
      ),
    );
  }

  #allSounds(): readonly string[] {
    const sounds = this.hearings.map(({ phones }) => phones);
    if (this.bare !== null) sounds.push(this.bare.phones);
    return sounds.length > 0 ? sounds : [''];
  }

  /** ج is the g of Egypt and, as c, of Turkey (Babacan); ث an s in Turkish, Urdu and Malay. */
  #arabicHearings(first: Hearing): readonly Hearing[] {
    const { phones } = first;
    if (!/[jT]/.test(phones)) return [first];
    const other = phones.replaceAll('j', 'g').replaceAll('T', 's');
    return [first, hearing(other)];
  }

  #allHearings(): readonly Hearing[] {
    if (this.first === null) return [];
    if (this.isArabic) return this.#arabicHearings(this.first);
    const found = [this.first];
    const add = (letters: string) => {
      const heard = this.#heard(letters);
      if (heard.phones !== '' && !found.some(({ hash }) => hash === heard.hash)) found.push(heard);
    };
    const common = this.#plainLetters();
    if (this.#reading.sounds.length > 0) add(plainLetters(this.raw, this.#reading));
    if (this.genitive !== null) {
      add(plainLetters(this.genitive, COMMON_READING));
      add(plainLetters(this.genitive, this.#reading));
    }
    const somali = inSomali(common);
    if (somali !== null) add(somali);
    // Also where it has the consonants of the short one: Matthew is not heard in Matt.
    for (const whole of wholeFirstNames(this.letters)) found.push(this.#heard(whole));
    const before = common.replace(ARTICLE_BEHIND, '');
    if (before !== common && isWellKnown(phonesOf(before))) add(before);
    // All spellings of a well-known name are heard alike as it is: Jassem is not Issam.
    if (HAS_ODD_LETTERS.test(common) && !isWellKnown(this.first.phones)) {
      for (const [has, letters, sound] of ODD_LETTERS) {
        if (!common.includes(has)) continue;
        const other = common.replace(letters, sound);
        if (other !== common) add(other);
      }
    }
    return found;
  }
}
