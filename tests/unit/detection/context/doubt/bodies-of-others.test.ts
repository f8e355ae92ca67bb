/** A body of words that many countries have: said once whose it is, it is theirs to the end of the text. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const HALBOUSI = 'Mohammed al-Halbousi, the speaker from Baghdad';

describe('a body of another country', () => {
  it.each([
    `Bahrain's Council of Representatives voted. The Council of Representatives met ${HALBOUSI}.`,
    `The Bahraini Council of Representatives voted. The Council of Representatives met ${HALBOUSI}.`,
    `${HALBOUSI}, came by. The Libyan Supreme Judicial Council ruled. The Supreme Judicial Council rose.`,
    `${HALBOUSI}, came by. Yemen's Higher Judicial Council ruled, and the Higher Judicial Council rose.`,
  ])('%s', (text) => {
    expect(who(text, { lang: 'en', date: '2022-05-01' })).toEqual([
      'Mohammed al-Halbousi = mohammed-al-halbousi',
    ]);
  });
});

describe('the listed one', () => {
  it.each([
    [
      'by its own country',
      `Bahrain's Council of Representatives voted. Iraq's Council of Representatives met ${HALBOUSI}.`,
      "Iraq's Council of Representatives = iraqi-council-of-representatives",
    ],
    [
      'once the text has come to it',
      `Bahrain's Council of Representatives voted. Iraq's Council of Representatives waited. In Baghdad the Council of Representatives met ${HALBOUSI}.`,
      'Council of Representatives = iraqi-council-of-representatives',
    ],
    [
      'where no other is named',
      `The Council of Representatives met ${HALBOUSI}.`,
      'Council of Representatives = iraqi-council-of-representatives',
    ],
  ])('%s', (_, text, mark) => {
    expect(who(text, { lang: 'en', date: '2022-05-01' })).toContain(mark);
  });
});
