/** A name in a language is written in that language's letters. */
import type { Located } from '../read/data-set';
import type { CheckInput } from './check';

const SCRIPT_OF: Record<string, string[]> = {
  ar: ['Arabic'],
  fa: ['Arabic'],
  ur: ['Arabic'],
  ps: ['Arabic'],
  ckb: ['Arabic'],
  ku: ['Arabic', 'Latin'],
  he: ['Hebrew'],
  ru: ['Cyrillic'],
  uk: ['Cyrillic'],
  el: ['Greek'],
  zh: ['Han'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  ko: ['Hangul'],
  hy: ['Armenian'],
  ka: ['Georgian'],
};
/** Letters that look like those of Arabic or Persian but belong to the other's keyboard. */
const PERSIAN_LETTERS = /[\u06A9\u06CC]/;
const ARABIC_LETTERS = /[\u0643\u064A]/;
const WITH_A_GLOSS = /\p{L}/u;

export function checkScripts({ set, say }: CheckInput): void {
  const check = (at: Located<unknown>, path: (string | number)[], text: string, lang: string) => {
    const wrong = wrongScript(text, lang);
    if (wrong) say(at, path, wrong);
  };
  for (const at of set.actors) {
    const { name, native, names } = at.data;
    check(at, ['name'], name, 'en');
    if (native) {
      check(at, ['native'], native.text, native.lang);
      const foreign = native.lang === 'ar' ? PERSIAN_LETTERS : ARABIC_LETTERS;
      if (['ar', 'fa'].includes(native.lang) && foreign.test(native.text)) {
        const other = native.lang === 'ar' ? 'Persian' : 'Arabic';
        const letter = foreign.exec(native.text)![0];
        say(
          at,
          ['native'],
          `"${native.text}" holds the ${other} letter ${letter}: use the letter of "${native.lang}"`,
        );
      }
    }
    names.forEach((form, i) => {
      if (typeof form !== 'string' && form.lang) check(at, ['names', i], form.text, form.lang);
    });
  }
  for (const at of set.offices) {
    at.data.names.forEach((form, i) => {
      if (typeof form !== 'string' && form.lang) check(at, ['names', i], form.text, form.lang);
    });
  }
}

function wrongScript(text: string, lang: string): string | null {
  const scripts = SCRIPT_OF[lang.split('-')[0]!] ?? ['Latin'];
  const isRight = new RegExp(`[${scripts.map((s) => `\\p{Script=${s}}`).join('')}]`, 'u');
  const letters = [...text].filter((character) => WITH_A_GLOSS.test(character));
  const foreign = letters.find(
    (letter) => !isRight.test(letter) && !/\p{Script=Common}/u.test(letter),
  );
  if (letters.length > 0 && !foreign) return null;
  const found = foreign ? ` ("${foreign}")` : '';
  return `"${text}" is not written in ${scripts.join(' or ')} letters${found}: mend the text or its lang "${lang}"`;
}
