import { describe, expect, it } from 'vitest';
import { answerTo, who } from './who';

const SUDANI = 'mohammed-shia-al-sudani';

describe('a short form refers to whom the text has named', () => {
  it.each([
    ['a surname', 'Qais al-Khazali spoke. Khazali left.', 'Khazali = qais-al-khazali'],
    [
      'a surname with its article',
      'Qais al-Khazali spoke. Then al-Khazali left.',
      'al-Khazali = qais-al-khazali',
    ],
    ['the coalition', 'The US-led coalition met. The coalition left.', 'coalition = cjtf-oir'],
    [
      'an acronym that needs company',
      'Kataib Hezbollah (KH) met. A KH fighter left.',
      'KH = kataib-hezbollah',
    ],
    ['a first name', 'Bafel Talabani spoke. Bafel left.', 'Bafel = bafel-talabani'],
    [
      'as this text spells it',
      'Mushtaq Taleb al Saidi spoke. Then al-Saidi left.',
      'al-Saidi = mushtaq-talib-al-saidi',
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toContain(expected);
  });

  it.each([
    ['no full name before', 'Khazali, a baker, won a prize.'],
    ['another given name before it', 'Matthew Miller spoke. Amy Miller, a baker, did not.'],
    ['a street', 'Hassan Nasrallah spoke. The shop in Nasrallah Street was shut.'],
    ['a coalition of something', 'The US-led coalition met. A coalition of bakers did not.'],
    ['the coalition of another name', 'The US-led coalition met. The Fatah coalition did not.'],
  ])('but not: %s', (_, text) => {
    const shorts = answerTo(text).mentions.filter(({ how }) => how.rule === 'short-after-full');
    expect(shorts).toEqual([]);
  });

  it('a headline is resolved after the body', () => {
    const found = who('Mohammed Shia al-Sudani said so on Monday.', { headline: 'Sudani: enough' });
    expect(found).toEqual([`Sudani = ${SUDANI}`, `Mohammed Shia al-Sudani = ${SUDANI}`]);
  });

  it.each([
    ['a headline', 'On Iraq and Iran?\nMR. MILLER: No.', 'Briefing with Matthew Miller'],
    ['a later line', 'On Iraq and Iran?\nMR. MILLER: No.\nMatthew Miller went.', undefined],
  ])('one of a doubtful name whom only %s names in full', (_, text, headline) => {
    expect(who(text, { headline })).toContain('MILLER = matthew-miller');
  });

  it('two who fit cancel it: both are offered', () => {
    const text = 'Masoud Barzani and Nechirvan Barzani came. Barzani smiled.';
    expect(who(text)).toContain('Barzani = ?masoud-barzani|nechirvan-barzani');
  });

  it('unless one was named later, in a sentence of his own', () => {
    const text = 'Masoud Barzani came. Later Nechirvan Barzani came, too. Barzani smiled.';
    expect(who(text)).toContain('Barzani = nechirvan-barzani');
  });

  it('a stranger of the same name takes it along', () => {
    const text =
      'Matthew Miller spoke to reporters. The baker Amy Miller listened. Miller laughed.';
    expect(who(text).filter((found) => found.startsWith('Miller'))).toEqual([]);
  });

  it('says which words it refers to', () => {
    const [, short] = answerTo('Qais al-Khazali spoke. Khazali left.').mentions;
    expect(short!.how.because).toEqual([
      { kind: 'antecedent', surface: 'Qais al-Khazali', block: 1 },
    ]);
  });

  it('a changed paragraph alone still knows who was named before', () => {
    const { context } = answerTo('Qais al-Khazali spoke.');
    expect(who('Khazali left.', { context })).toEqual(['Khazali = qais-al-khazali']);
  });
});

describe('bare Hezbollah', () => {
  it.each([
    ['is the Lebanese group', 'Rockets were fired by Hezbollah.', 'Hezbollah = hezbollah'],
    [
      'is the brigades once the text is about them',
      'Kataib Hezbollah met in Baghdad. Hezbollah said no.',
      'Hezbollah = kataib-hezbollah',
    ],
    [
      'not where the text speaks of Lebanon',
      'Kataib Hezbollah met. In Lebanon, Hezbollah said no.',
      'Hezbollah = hezbollah',
    ],
    [
      'nor in a list of groups',
      'Kataib Hezbollah met. Hamas, Hezbollah and the Houthis did not.',
      'Hezbollah = hezbollah',
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toContain(expected);
  });
});
