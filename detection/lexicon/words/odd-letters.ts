/** Letters that are read in several ways, whatever language a name is said to be in. */

/**
 * Letters whose sound differs between romanisations of one language; each gives one more hearing. What
 * a word must have is told first: most have none of them.
 */
export const ODD_LETTERS: readonly (readonly [has: string, letters: RegExp, sound: string])[] = [
  // Achwan, Rachman: the Indonesian and German ch. Not in sch and tch.
  ['ch', /(?<![st])ch/g, 'kh'],
  // Khalil and Halil; Hamaney and Khamenei.
  ['kh', /^kh/, 'h'],
  ['h', /^h(?=[aeiou])/, 'kh'],
  // Sheikh and Sheik.
  ['kh', /(?<=.)kh/g, 'k'],
  // Gamal, Haggag: the Egyptian g.
  ['g', /gg?(?!h)/g, 'j'],
  ['j', /j/g, 'g'],
  // Uthman and Osman, Harith and Haris.
  ['th', /th/g, 's'],
  // Jusuf, Ajub: the Slavic and German j.
  ['j', /j/g, 'y'],
  // Chamenej, Sejchu: both of them, in Czech and Polish.
  ['ch', /ch(.*[ae])j(?![aeiouj])/, 'kh$1y'],
  // Mohammadjavad, Ahmadjan: d and j, no French j.
  ['dj', /(?<=m[ae])dj/g, 'ddsj'],
  // Yavad, Rafsanyani: the Spanish j.
  ['y', /y(?=[aeiou])/g, 'j'],
  // Cemal, Necip, Serrac: the Turkish c; Hocine, Yacine: the French one.
  ['c', /c(?=[aeiou]|$)/g, 'j'],
  ['c', /c(?=[eiy])/g, 's'],
  // Xirsi: the Somali h.
  ['x', /^x/g, 'h'],
  // Xalid, Baxtiyar: the Kurdish, Azerbaijani and Uzbek kh. Szadr: the Polish sh.
  ['x', /x/g, 'kh'],
  ['sz', /sz/g, 'sh'],
  // Fażl: ض of Persian, as libraries write it.
  ['zh', /(?<!d)zh/g, 'z'],
  // Matiur Rehman, Inayatul Haq: the article written on to the word before it.
  ['u', /u[lr]$/, ''],
  // Ba'asyir, Syamsuddin: the Indonesian and Malay sh.
  ['sy', /sy(?=[aeiou])/g, 'sh'],
  // Abdelasis, Ramsi: the German s, in a text or list that does not say so.
  ['s', /(?<=[aeioulmnr])s(?=[aeiouy]|$)/g, 'z'],
];
/**
 * Those that only some languages read so: in a text any word may be of one of them, in a list only a
 * spelling beside others (Fajsal, Faisal). The rest are heard so of any text, or are no sound (Matiur).
 */
const OF_NONE = new Set(['kh', 'h', 'g', 'u']);
export const OF_SOME_LANGUAGE = ODD_LETTERS.filter(([has]) => !OF_NONE.has(has));
export const WAYS_TO_HEAR = OF_SOME_LANGUAGE.length;
export const HAS_ODD_LETTERS =
  /[aeioulmnr]s(?:[aeiouy]|$)|[cgjx]|^h|y[aeiou]|kh|th|zh|sy|sz|.{3}u[lr]$/;
