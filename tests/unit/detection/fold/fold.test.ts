import { describe, expect, it } from 'vitest';
import { withoutProclitic } from '../../../../detection/fold/arabic';
import { skeleton, soundKey } from '../../../../detection/fold/keys';
import { unlikeness } from '../../../../detection/fold/likeness';
import { foldText, foldToken, foldWithOffsets } from '../../../../detection/fold/normalise';
import { phonesOf, plainLetters } from '../../../../detection/fold/phones';
import { readingOf } from '../../../../detection/languages/index';

const phones = (word: string, language: string | null = null) =>
  phonesOf(plainLetters(word, readingOf(language)));

describe('the same letters', () => {
  it.each([
    ['Al-Ḥashd ash-Shaʿbī', 'al hashd ash shabi'],
    ['Kata’ib  Hezbollah', 'kataib hezbollah'],
    ['I\u00adSIS', 'isis'],
    ['Ḥizb Allāh', 'hizb allah'],
    ['Haşdi Şabi', 'hasdi sabi'],
    ['Iğdır', 'igdir'],
    ['Straße', 'strasse'],
    ['الحَشْدُ الشَّعْبي', 'الحشد الشعبي'],
    ['کتائب حزب‌الله', 'كتايب حزبالله'],
    ['القيـــادة المركزية', 'القياده المركزيه'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('remembers where each letter came from', () => {
    const original = '“Ḥ\u0323ashd—Şa’bi”';
    const { text, starts, ends } = foldWithOffsets(original);
    const at = text.indexOf('sabi');
    expect(original.slice(starts[at], ends[at + 3])).toBe('Şa’bi');
  });
});

describe('the same sound in another spelling', () => {
  it.each<[string, string, string?]>([
    ['Qasem', 'Ghassem'],
    ['Mohammed', 'Muhamad'],
    ['Soleimani', 'Sulaymani'],
    ['Shaabi', 'Chaabi', 'fr'],
    ['Hezbollah', 'Hisbollah', 'de'],
    ['Khamenei', 'Chamenei', 'de'],
    ['Jihad', 'Dschihad', 'de'],
    ['Khamenei', 'Jamenei', 'es'],
    ['Khamenei', 'Hamaney', 'tr'],
    ['Najaf', 'Necef', 'tr'],
    ['Jawad', 'Jaouad'],
    ['Moussawi', 'Musavi'],
    ['Walai', 'Walaei'],
    ['Bakai', 'Bakaey'],
    ['Shahlaee', 'Shahlai'],
  ])('%s and %s', (one, other, language) => {
    expect(soundKey(phones(other, language))).toBe(soundKey(phones(one)));
  });

  it.each([
    ['Sudani', 'Sudan'],
    ['Hassan', 'Hussein'],
    ['Omar', 'Amir'],
    ['Walai', 'Wael'],
    // As Moroccans write Sanaa.
    ['Sanai', 'Sanae'],
  ])('%s is not %s', (one, other) => {
    expect(soundKey(phones(one))).not.toBe(soundKey(phones(other)));
  });

  it.each([
    ['Fayyadh', 'Fayyaz', 'Fahd'],
    ['Zurayq', 'Zreik', 'Zarqawi'],
    ['Othman', 'Uthman', 'Imad'],
    ['Bakaei', 'Bakai', 'Bakir'],
  ])('%s is nearer to %s than to %s', (name, near, far) => {
    expect(unlikeness(phones(name), phones(near))).toBeLessThan(
      unlikeness(phones(name), phones(far)) / 2,
    );
  });

  it.each([
    ['Ahmad', 'Akhmed'],
    ['Ramadan', 'Ramazan'],
    ['Wahhab', 'Ouahab'],
  ])('%s and %s are fetched together', (one, other) => {
    expect(skeleton(phones(one))).toBe(skeleton(phones(other)));
  });
});

it.each([
  ['والحشد', 'حشد', 1],
  ['للحشد', 'حشد', 0],
  ['بالعراق', 'عراق', 1],
])('%s holds %s behind small words', (word, rest, dropped) => {
  expect(withoutProclitic(foldToken(word))).toEqual({ rest, dropped });
});
