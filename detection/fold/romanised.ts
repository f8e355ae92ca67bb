/**
 * How a name of another script may be written in Latin letters: spellings of one sound fall into one
 * class. Two keys come of it: the *sound key* (consonant classes and the first vowel), on which
 * spellings count as the same name, and the coarser *skeleton*, which only fetches candidates.
 */

/** The letters of a sound key: one a class. */
type Sound = string;

const SHIBILANT = 'S';
const KH = 'X';
/** a, e, i: short vowels that Arabic does not write, so romanisations exchange them. */
const FRONT = 'E';
/** o, u. */
const BACK = 'U';

/** Letters with marks that stand for a sound of their own; read before marks are stripped. */
const MARKED: Record<string, string> = {
  ş: 'sh',
  š: 'sh',
  ṣ̌: 'sh',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ḫ: 'kh',
  ẖ: 'kh',
  ġ: 'gh',
  ğ: 'gh',
  ṯ: 'th',
  ḏ: 'dh',
  ẓ: 'z',
  ǧ: 'j',
  ñ: 'n',
};

const VOWELS = 'aeiou';
const SINGLE: Record<string, Sound> = {
  b: 'b',
  p: 'b',
  c: 'k',
  k: 'k',
  q: 'k',
  g: 'k',
  d: 'd',
  f: 'f',
  h: 'h',
  j: 'j',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
  s: 's',
  t: 't',
  v: 'w',
  w: 'w',
  x: 'ks',
  z: 'z',
};

/** Longest first: the reader takes the first that fits. */
const CLUSTERS: readonly (readonly [string, Sound])[] = [
  ['tsch', SHIBILANT],
  ['dsch', 'j'],
  ['sch', SHIBILANT],
  ['tch', SHIBILANT],
  ['tsh', SHIBILANT],
  ['sh', SHIBILANT],
  ['ch', SHIBILANT],
  ['kh', KH],
  ['gh', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['ck', 'k'],
];

export type Reading = 'common' | 'fr' | 'de' | 'es' | 'tr';

/** What a language's spelling changes before the common classes apply: its own letters for a sound. */
const READINGS: Record<Exclude<Reading, 'common'>, readonly (readonly [RegExp, string])[]> = {
  // French ç and soft c are s; ch = sh is the common reading already.
  fr: [
    [/c(?=[eiy])|ç/g, 's'],
    [/gu(?=[eiy])/g, 'g'],
  ],
  // German ch is kh (Chamenei), j is y (Jemen), s between vowels and at the start is z (Hisbollah).
  de: [
    [/tsch/g, 'tsh'],
    [/dsch/g, 'Ĵ'],
    [/sch/g, 'sh'],
    [/ch/g, 'kh'],
    [/j/g, 'y'],
    [/Ĵ/g, 'j'],
    [/(?<![s])s(?![sht])/g, 'z'],
    [/w/g, 'v'],
  ],
  // Spanish j is kh (Jamenei), qu is k, ll is y only in Spanish words.
  es: [
    [/j/g, 'kh'],
    [/qu/g, 'k'],
    [/c(?=[ei])/g, 's'],
    [/gu(?=[ei])/g, 'g'],
  ],
  // Turkish c is j, ç is ch, h is often kh (Hamaney), final -ey for -ei.
  tr: [
    [/ç/g, 'Ĉ'],
    [/c/g, 'j'],
    [/Ĉ/g, 'ch'],
    [/(?<![sckgtdpz])h/g, 'kh'],
    [/ğ/g, 'gh'],
  ],
};

export function readingOf(language: string | null): Reading {
  const primary = language?.slice(0, 2).toLowerCase();
  return primary === 'fr' || primary === 'de' || primary === 'es' || primary === 'tr'
    ? primary
    : 'common';
}

const STRIPPED = /\p{M}+/gu;
const NOT_LETTER = /[^a-z]+/g;

/** Lower case, composed; marked letters that are sounds of their own spelled out; the rest plain. */
function plainLetters(token: string, reading: Reading): string {
  let text = token.normalize('NFKC').toLowerCase();
  if (reading !== 'common') {
    for (const [pattern, sound] of READINGS[reading]) text = text.replace(pattern, sound);
  }
  let spelled = '';
  for (const character of text) {
    spelled += MARKED[character] ?? (character === 'ı' ? 'i' : character === 'ç' ? 's' : character);
  }
  return spelled.normalize('NFD').replace(STRIPPED, '').replace(/ß/g, 'ss').replace(NOT_LETTER, '');
}

/** The classes in order, vowels included: what both keys are made from. */
export function sounds(token: string, reading: Reading = 'common'): Sound {
  const text = plainLetters(token, reading);
  let out = '';
  const push = (sound: Sound) => {
    // Doubled letters are one: Qassem, Qasem.
    if (!out.endsWith(sound)) out += sound;
  };
  for (let i = 0; i < text.length; ) {
    const cluster = CLUSTERS.find(([letters]) => text.startsWith(letters, i));
    if (cluster) {
      push(cluster[1]);
      i += cluster[0].length;
      continue;
    }
    const letter = text[i]!;
    const next = text[i + 1] ?? '';
    const before = text[i - 1] ?? '';
    if (letter === 'o' && next === 'u' && VOWELS.includes(text[i + 2] ?? '#')) {
      // French writes w as ou: Jaouad.
      push('w');
      i += 2;
      continue;
    }
    if (letter === 'y' || letter === 'i') {
      const last = /^[iy]*$/.test(text.slice(i));
      if (last) {
        out += 'y';
        break;
      }
    }
    if (letter === 'y') {
      if (next !== '' && (VOWELS.includes(next) || next === 'y')) push('y');
      else if (!VOWELS.includes(before)) push(FRONT);
    } else if (letter === 'o' || letter === 'u') push(BACK);
    else if (VOWELS.includes(letter)) push(FRONT);
    else push(SINGLE[letter] ?? '');
    i++;
  }
  return out;
}

/** Consonant classes with the first vowel where it stands; final -h and -a dropped, final -i kept. */
export function soundKey(token: string, reading: Reading = 'common'): string {
  const all = sounds(token, reading).replace(/(?<=.[^EU]*)[h]$/, '');
  let key = '';
  let seenVowel = false;
  for (let i = 0; i < all.length; i++) {
    const sound = all[i]!;
    if (sound === FRONT || sound === BACK) {
      if (seenVowel || i === all.length - 1) continue;
      seenVowel = true;
    }
    key += sound;
  }
  return key;
}

/**
 * Only what nearly every romanisation and the Arabic spelling agree on: h, w and y inside a word come
 * and go, kh is written k, z stands for dh.
 */
export function skeleton(token: string, reading: Reading = 'common'): string {
  const all = sounds(token, reading);
  let key = '';
  for (let i = 0; i < all.length; i++) {
    const sound = all[i]!;
    if (sound === FRONT || sound === BACK) continue;
    if ((sound === 'h' || sound === 'w') && i > 0) continue;
    if (sound === 'y' && i > 0 && i < all.length - 1) continue;
    const merged = sound === KH ? 'k' : sound === 'z' ? 'd' : sound;
    key += merged;
  }
  return key;
}

const ARABIC_SOUNDS: Record<string, Sound> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'j',
  چ: SHIBILANT,
  ژ: 'j',
  ح: 'h',
  ه: 'h',
  خ: KH,
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ش: SHIBILANT,
  غ: 'k',
  ق: 'k',
  ك: 'k',
  گ: 'k',
  ف: 'f',
  ڤ: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'w',
  ي: 'y',
};

/** The same skeleton from a folded Arabic word: long vowels are not consonants inside it. */
export function skeletonOfArabic(folded: string): string {
  const word = folded.replace(/تش/g, 'ش');
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const sound = ARABIC_SOUNDS[word[i]!];
    if (sound === undefined) continue;
    if ((sound === 'h' || sound === 'w') && i > 0) continue;
    if (sound === 'y' && i > 0 && i < word.length - 1) continue;
    const merged = sound === KH ? 'k' : sound === 'z' ? 'd' : sound;
    key += merged;
  }
  return key;
}
