/** Pairs of a Latin token and its Arabic letters, with a count (Wikidata labels, CC0; beside the project). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainLetters } from '../../detection/fold/phones';
import { COMMON_READING } from '../../detection/fold/reading';
import { projectRoot } from '../mentions/lexicon';

const PAIRS = '../shared/data/arabic-latin-tokens.tsv';
const FOLDED: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ھ: 'ه',
  ء: '',
};
const ARTICLE = 'ال';

export interface NamePair {
  /** Folded, without its article. */
  name: string;
  /** Plain Latin letters. */
  letters: string;
  count: number;
}

export function readNamePairs(): NamePair[] {
  const pairs: NamePair[] = [];
  for (const line of readFileSync(join(projectRoot(), PAIRS), 'utf8').split('\n')) {
    const [latin = '', arabic = '', count = '0'] = line.split('\t');
    const letters = plainLetters(latin, COMMON_READING);
    if (letters.length < 2) continue;
    let name = '';
    for (const letter of arabic.replaceAll(' ', '').normalize('NFC')) {
      name += FOLDED[letter] ?? letter;
    }
    if (name.startsWith(ARTICLE) && name.length > 4 && !/^[ae]l/.test(letters))
      name = name.slice(2);
    pairs.push({ name, letters, count: Number(count) });
  }
  return pairs;
}
