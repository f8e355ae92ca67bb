/**
 * A romanised word as the sounds its letters may stand for, one character a sound. Vowels stay (they
 * tell Hassan from Hussein); what spellings disagree on without meaning anything is settled here.
 *
 * Sounds of two letters get a capital: S sh, C ch, X kh, G gh, T th, D dh, Z zh; E is ai/ay/ei/ey and
 * O is au/aw/ow inside a word; Y is a final -i in any spelling (Sudani, Moussawy, Shahlaee).
 */
import { NAME_SPELLINGS } from './name-spellings';
import type { Reading } from './reading';

/** Letters with marks that are sounds of their own; read before marks are stripped. */
const MARKED: Record<string, string> = {
  ş: 'sh',
  š: 'sh',
  ș: 's',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ż: 'zh',
  ḫ: 'kh',
  ẖ: 'kh',
  x̱: 'kh',
  ġ: 'gh',
  ğ: 'gh',
  ṯ: 'th',
  ḏ: 'dh',
  // Feminine ة in the transliteration of ISO 233 (Ǧumʿaẗ), hardly heard.
  ẗ: 'h',
  ǧ: 'j',
  ı: 'i',
  ə: 'a',
  ð: 'dh',
  þ: 'th',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Several letters for one sound; the first that fits is taken, so longer ones come first. */
const CLUSTERS: readonly (readonly [letters: string, sound: string])[] = [
  ['dsch', 'j'],
  // A doubled consonant, half of it written: Qaddhafi, Bashshar.
  ['ddh', 'D'],
  ['tth', 'T'],
  ['ssh', 'S'],
  ['kkh', 'X'],
  ['dzs', 'j'],
  ['dzh', 'j'],
  ['dsj', 'j'],
  ['tsj', 'C'],
  ['tsch', 'C'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['tsh', 'C'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['ph', 'f'],
  ['th', 'T'],
  ['dh', 'D'],
  ['dj', 'j'],
  ['zh', 'Z'],
  // Hungarian: Ahmadinezsád.
  ['zs', 'Z'],
  ['ck', 'k'],
  ['ee', 'i'],
  ['oo', 'u'],
  ['ai', 'E'],
  ['ay', 'E'],
  ['ei', 'E'],
  ['ey', 'E'],
  ['au', 'O'],
  ['aw', 'O'],
  ['ow', 'O'],
];
const byFirstLetter: (readonly (readonly [string, string])[] | undefined)[] = [];
for (const cluster of CLUSTERS) {
  const first = cluster[0].charCodeAt(0);
  byFirstLetter[first] = [...(byFirstLetter[first] ?? []), cluster];
}

const isVowel = (letter: string) => letter !== '' && 'aeiou'.includes(letter);
/** The ways a final nisba -i is written; behind an a the hamza between may be an e (Bakaei, Rezaei, Shahlaee). */
const FINAL_I = /(?:(?<=a)e[eiy]|iyy?|ii|ee|ie|ey|y|i)$/;

/** Reżā, Murtażá: libraries write ض of Persian as Poles write zh, and long vowels as no Pole does. */
const OF_SCHOLARS = /[āáīū]/;

const ASCII_LETTERS = /^[A-Za-z]*$/;

/** Lower-case Latin letters only: marked letters that are sounds of their own spelled out, rest plain. */
export function plainLetters(token: string, reading: Reading): string {
  let text = ASCII_LETTERS.test(token)
    ? token.toLowerCase()
    : token.normalize('NFKC').toLowerCase();
  for (const [pattern, sound] of reading.sounds) text = text.replace(pattern, sound);
  if (ASCII_LETTERS.test(text)) return text;
  if (text.includes('ż') && OF_SCHOLARS.test(text)) text = text.replaceAll('ż', 'z');
  let spelled = '';
  for (const character of text) spelled += MARKED[character] ?? character;
  return spelled.normalize('NFD').replace(/[^a-z]+/g, '');
}

const Y = 0x79;

/** The cluster that starts at `at` of `text`, the word `whole` without its final -i. */
function clusterAt(text: string, at: number, whole: string): readonly [string, string] | null {
  const clusters = byFirstLetter[text.charCodeAt(at)];
  if (clusters === undefined) return null;
  for (const cluster of clusters) {
    const [letters, sound] = cluster;
    if (text.charCodeAt(at + 1) !== letters.charCodeAt(1) || !text.startsWith(letters, at))
      continue;
    // "Fayyad", "Hawa": before a vowel y and w are consonants, not half a diphthong.
    if ((sound === 'E' || sound === 'O') && 'yw'.includes(letters[1]!)) {
      const after = whole[at + 2] ?? '';
      if (isVowel(after) || after === letters[1]) continue;
    }
    return cluster;
  }
  return null;
}

let wellKnown: Map<string, string> | null = null;
/** The same by what the letters of a spelling sound like; '' where two names do. */
const knownByEar = new Map<string, string>();
const soundsOfKnown = new Set<string>();

/** The sounds of well-known names by every spelling of theirs. */
function spellings(): Map<string, string> {
  if (wellKnown !== null) return wellKnown;
  wellKnown = new Map();
  for (const name of NAME_SPELLINGS.split(';')) {
    const [first = '', ...others] = name.trim().split(/\s+/);
    // Commonest is often the French spelling: Rachid, Moncef.
    const phones = phonesAsSpelled(first.replace(/ch/g, 'sh').replace(/c(?=[eiy])/g, 's'));
    soundsOfKnown.add(phones);
    for (const letters of [first, ...others]) {
      wellKnown.set(letters, phones);
      const heard = phonesAsSpelled(letters);
      const other = knownByEar.get(heard);
      knownByEar.set(heard, other === undefined || other === phones ? phones : '');
    }
  }
  return wellKnown;
}

/**
 * Sounds of letters as `plainLetters` gives them; Youcef and Yusuf, known to be one name, sound alike,
 * and so does what is read like one of its spellings (Nadżib, Najib).
 */
export function phonesOf(letters: string): string {
  const known = spellings().get(letters);
  if (known !== undefined) return known;
  const heard = phonesAsSpelled(letters);
  return knownByEar.get(heard) || heard;
}

/** A spelling that a name known to many is filed with; whether others sound like it is not asked. */
export const isFiledSpelling = (letters: string): boolean => spellings().has(letters);

/** Sounds that are those of a well-known name, in whatever spelling it came. */
export function isWellKnown(phones: string): boolean {
  spellings();
  return soundsOfKnown.has(phones);
}

/** Sounds by the letters alone. */
export function phonesAsSpelled(letters: string): string {
  const final = letters.length > 2 ? FINAL_I.exec(letters) : null;
  const text = final === null ? letters : letters.slice(0, final.index);
  let phones = '';
  let before = '';
  for (let i = 0; i < text.length; ) {
    const letter = text[i]!;
    const cluster = clusterAt(text, i, letters);
    let sound = cluster?.[1] ?? letter;
    let taken = cluster?.[0].length ?? 1;
    if (cluster === null) {
      const next = text[i + 1] ?? '';
      if (letter === 'o' && next === 'u') {
        // French writes w as ou before a vowel: Jaouad, Oualid.
        sound = isVowel(text[i + 2] ?? '') ? 'w' : 'u';
        taken = 2;
      } else if (text.charCodeAt(i) === Y) sound = isVowel(next) || next === 'y' ? 'y' : 'i';
      else if (letter === 'c') sound = 'k';
      else if (letter === 'x') sound = 'ks';
    }
    // Doubled letters are one: Qassem, Qasem.
    if (sound !== before) phones += sound;
    before = sound;
    i += taken;
  }
  return final === null ? phones : `${phones}Y`;
}
