/**
 * Two keys of a romanised word. The *sound key*: two spellings with the same one count as the same
 * name. The *skeleton*: coarser, it only fetches candidates, which a comparison then has to confirm.
 *
 * Every merger below was read off pairs of Latin spellings of one Arabic word (Wikidata, CC0): the
 * share in brackets is how often the first sound is written as the second within such pairs.
 */

/** c/k (.28), k/q (.10), g/gh (.06); ch/sh (.20); b/p (.14); f/ph (.09); dh/d, th/t. */
const SOUND_CLASS: Record<string, string> = {
  c: 'k',
  q: 'k',
  g: 'k',
  G: 'k',
  C: 'S',
  p: 'b',
  T: 't',
  D: 'd',
  Z: 'j',
  v: 'w',
  Y: 'y',
};
const FRONT = 'aeiE';
const BACK = 'ouO';

/** Consonant classes with the first vowel where it stands; final -h and -a dropped, final -i kept. */
export function soundKey(phones: string): string {
  const end = phones.length > 2 && /[haeE]$/.test(phones) ? phones.replace(/[ae]?h?$/, '') : phones;
  let key = '';
  let seenVowel = false;
  for (let i = 0; i < end.length; i++) {
    const phone = end[i]!;
    const vowel = FRONT.includes(phone) ? 'A' : BACK.includes(phone) ? 'U' : '';
    if (vowel !== '') {
      if (!seenVowel) key += vowel;
      seenVowel = true;
      continue;
    }
    key += SOUND_CLASS[phone] ?? phone;
  }
  return key;
}

/**
 * Beside the sound classes: dh/z (.36), d/t (.04), d/z (.02) meet in one class of dentals, and kh at
 * the start of a word is k. Vowels, h, w and y come and go (Ahmad, Akhmed; Zurayq, Zreik), so they
 * are no part of it; nor is kh inside a word, which Russian and Indonesian spellings write for h.
 */
const SKELETON_CLASS: Record<string, string> = {
  b: 'b',
  p: 'b',
  d: 't',
  D: 't',
  t: 't',
  T: 't',
  z: 't',
  f: 'f',
  j: 'j',
  Z: 'j',
  k: 'k',
  c: 'k',
  q: 'k',
  g: 'k',
  G: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
  s: 's',
  S: 's',
  C: 's',
};

export function skeleton(phones: string): string {
  let key = phones.startsWith('X') ? 'k' : '';
  for (let i = 0; i < phones.length; i++) key += SKELETON_CLASS[phones[i]!] ?? '';
  // Yahya, Aya: nothing but what comes and goes. One class for all of them, or none is ever found.
  return key === '' && phones !== '' ? 'y' : key;
}
