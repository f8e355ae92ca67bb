/**
 * What is known about a language is in its own file, `detection/languages/<lang>.ts`: code asks for a trait
 * of the language (`nounsAreCapitalised`), never which language it is. So one more language is one more file.
 */
import { describe, expect, it } from 'vitest';
import { CODES } from '../../../detection/languages/index';
import { read } from './files';
import { withoutComments } from './imported';

const CODE = new RegExp(`['"](?:${CODES.join('|')})['"]`);

/** Files that name a language nevertheless, and why. */
const NAMES_ONE: Record<string, string> = {
  'detection/context/document/country-names.ts':
    'asks the platform for names of countries in the text’s language and in English',
  'pack/checks/scripts.ts': 'a check of data: which letters names in a language have',
  'pack/packed/brief-record.ts': 'the language most sources are in is not written down',
  'pack/turkish-cases.ts': 'writes down forms of one language when a pack is made',
};

describe('languages', () => {
  const naming = read(/^(?:detection|pack|page|background)\/.*\.ts$/)
    .filter(({ path }) => !path.startsWith('detection/languages/'))
    .filter(({ text }) => CODE.test(withoutComments(text)))
    .map(({ path }) => path);

  it('are asked for by their traits, not by their codes', () => {
    expect(naming.filter((path) => !(path in NAMES_ONE))).toEqual([]);
  });

  it('are named only where a reason is given', () => {
    expect(naming).toEqual(expect.arrayContaining(Object.keys(NAMES_ONE)));
  });
});
