/** One name where there is room for one: in the reader's own script, where it is on file. */
import { expect, it } from 'vitest';
import { otherSpellings, writtenName } from '../../../components/words/names';

const native = { text: 'الحركة', lang: 'ar' };

it.each([
  ['a reader of its language', { name: 'Movement', native }, 'ar', native],
  ['a reader of a variety of it', { name: 'Movement', native }, 'ar-IQ', native],
  ['anybody else', { name: 'Movement', native }, 'fr', { text: 'Movement', lang: 'en' }],
  ['none on file', { name: 'Movement' }, 'ar', { text: 'Movement', lang: 'en' }],
])('%s', (_, named, reader, written) => {
  expect(writtenName(named, reader)).toEqual(written);
});

it('names a spelling once, whatever its apostrophes, hyphens and capitals', () => {
  const all = ['Asa’ib', "Asa'ib", 'al-Haq', 'Al Haq', 'Movement', 'League'];
  expect(otherSpellings(all, ['Movement'])).toEqual(['Asa’ib', 'al-Haq', 'League']);
});
