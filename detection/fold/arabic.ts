/**
 * Arabic script (Arabic and Persian): one form a letter, the article and the one-letter words that
 * are written on to the next word.
 */

/** Letters that writers and keyboards exchange; hamza alone is dropped. */
export const ARABIC_LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  // Kurdish: ساڵح is صالح, تاڵەبانی Talabani.
  ڵ: 'ل',
  ڕ: 'ر',
  ۆ: 'و',
  ێ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ؤ: 'و',
  ء: '',
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
};

/** Does a word as written begin with the article, with small words before it? */
export const hasArticle = (word: string): boolean => /^(?:[وفبلك]{0,2}ال|و?لل)/u.test(word);

const ARTICLE = 'ال';
/** Written on to the next word: و "and", ف "so", ب "in", ل "to", ك "like". */
export const PROCLITICS = 'وفبلك';
/** Fewer letters than this after the article are more likely part of the word (الله stays whole). */
const LEAST_AFTER_ARTICLE = 2;
/** A second small word, the article and at least three letters: فالح (a name) is not ف + ال + ح. */
const LEAST_AFTER_TWO = 5;
const GOD = 'الله';
/** Names that begin as the article does: Elias, Ilham, Altaf, Almas. */
const WITH_OWN_ARTICLE = new Set([GOD, 'الياس', 'الهام', 'الطاف', 'الماس']);

export function withoutArticle(token: string): string {
  if (!token.startsWith(ARTICLE) || WITH_OWN_ARTICLE.has(token)) return token;
  return token.length - ARTICLE.length >= LEAST_AFTER_ARTICLE ? token.slice(ARTICLE.length) : token;
}

/**
 * عبدالفتاح, نورالدین, حیدرالعبادی: the article inside a name written as one word, as Persian likes to.
 * Without it the word is the same as the two it is written as elsewhere; عبدالله keeps the name of God.
 */
const GLUED_ARTICLE = /^((?:عز|.{3,}?))ال(?!له)(?=.{3})/;
export const withoutInnerArticle = (token: string): string => token.replace(GLUED_ARTICLE, '$1');

/** Of words that papers spell in two ways: ديموقراطية and ديمقراطية, أميركي and أمريكي. */
const SPELT_IN_TWO_WAYS: readonly (readonly [RegExp, string])[] = [
  [/^ديموقراط/, 'ديمقراط'],
  [/^اميرك/, 'امريك'],
];
export function inOneSpelling(letters: string): string {
  for (const [spelling, usual] of SPELT_IN_TWO_WAYS) {
    if (spelling.test(letters)) return letters.replace(spelling, usual);
  }
  return letters;
}

/** "Father of" begins a kunya; in another case of the sentence it ends otherwise. */
const FATHER = 'ابو';
const FATHER_IN_OTHER_CASES = new Set(['ابي', 'ابا']);
export const inFirstCase = (folded: string): string =>
  FATHER_IN_OTHER_CASES.has(folded) ? FATHER : folded;

/** Less one one-letter word, which an article or a father follows (والقائد, لابو): elsewhere it may be the word's own. */
export const withoutProcliticBeforeAlif = (folded: string): string =>
  folded.replace(PROCLITIC_BEFORE_ALIF, '');
const PROCLITIC_BEFORE_ALIF = new RegExp(`^[${PROCLITICS}](?=ا)`);

/**
 * The word without the one-letter words written before it, or null. `dropped` counts folded letters;
 * للحشد is ل + الحشد with the alif swallowed: nothing of it can be left outside a span.
 */
export function withoutProclitic(token: string): { rest: string; dropped: number } | null {
  if (token.length < 4) return null;
  if (token.startsWith('لل')) return { rest: token.slice(2), dropped: 0 };
  if (token.startsWith('ولل')) return { rest: token.slice(3), dropped: 1 };
  if (!PROCLITICS.includes(token[0]!)) return null;
  const afterFirst = token.slice(1);
  if (afterFirst.startsWith(ARTICLE) && afterFirst !== GOD) {
    return { rest: withoutArticle(afterFirst), dropped: 1 };
  }
  // "and in the…": a second one only before the article, or it eats names such as وفيق.
  const isTwo = PROCLITICS.includes(afterFirst[0]!) && afterFirst.startsWith(ARTICLE, 1);
  if (isTwo && afterFirst.length > LEAST_AFTER_TWO) {
    return { rest: withoutArticle(afterFirst.slice(1)), dropped: 2 };
  }
  return { rest: afterFirst, dropped: 1 };
}

export function isArabicToken(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 0x600 && code <= 0x6ff;
}

/**
 * Arabic letters as the sounds of `phones.ts`, long vowels as vowels; short ones are not written.
 * ث ذ ظ ض ط ص keep the sound most romanisations give them; the skeleton's classes take in the rest.
 */
const SOUNDS: Record<string, string> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'T',
  ج: 'j',
  چ: 'C',
  ح: 'h',
  خ: 'X',
  د: 'd',
  ذ: 'D',
  ر: 'r',
  ز: 'z',
  ژ: 'Z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'G',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** Sounds of a folded Arabic word without its article. */
export function phonesOfArabic(folded: string): string {
  // The name of God is one l in every romanised skeleton (Nasrallah, Abdullah).
  const word = folded.replace(/الله|لله/g, 'لاه').replace(/تش/g, 'چ');
  let phones = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    const last = i === word.length - 1;
    let sound = SOUNDS[letter] ?? '';
    if (letter === 'و') sound = i === 0 ? 'w' : 'u';
    else if (letter === 'ي') sound = i === 0 ? 'y' : last && i > 1 ? 'Y' : 'i';
    else if (letter === 'ه' && last && i > 1) sound = 'a';
    phones += sound;
  }
  return phones;
}
