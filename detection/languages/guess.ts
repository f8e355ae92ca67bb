/** Which of the described languages a text is in, when it does not say: by script and small words. */
import { foldText } from '../fold/normalise';
import { CODES, listsOf } from './index';

/** UTF-16 units looked at; a page says enough in its first paragraphs. */
const LOOKED_AT = 4000;
/** Small words needed before the guess means anything. */
const LEAST = 3;
/** Letters that Persian has and Arabic has not. */
const PERSIAN = /[پچژگ]|[یک]/u;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, LOOKED_AT);
  if (ARABIC_SCRIPT.test(sample) && isMostlyArabic(sample)) {
    return PERSIAN.test(sample) ? 'fa' : 'ar';
  }
  const words = foldText(sample).split(/[^\p{L}]+/u);
  const scores = CODES.map((code) => {
    const { frequent } = listsOf(code);
    return { code, score: words.filter((word) => frequent.has(word)).length };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  return best!.score >= LEAST && best!.score > second!.score ? best!.code : null;
}

/** A text in Latin letters alone is told by this at once, unread. */
const HAS_ARABIC = /[\u0600-\u06ff]/;

export function isMostlyArabic(text: string): boolean {
  if (!HAS_ARABIC.test(text)) return false;
  const half = text.length / 2;
  let arabic = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x600 && code <= 0x6ff) arabic++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && ++latin >= half) return false;
  }
  return arabic > latin;
}
