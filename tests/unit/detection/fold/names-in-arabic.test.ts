import { describe, expect, it } from 'vitest';
import { NAME_SPELLINGS, NAMES_IN_ARABIC } from '../../../../detection/fold/name-spellings';
import { soundsOfKnownArabic } from '../../../../detection/fold/names-in-arabic';
import { phonesOf } from '../../../../detection/fold/phones';
import { found, lexiconOf } from '../lexicon-of';

describe('names borne by many, in Arabic letters', () => {
  it('there are as many as have spellings', () => {
    expect(NAMES_IN_ARABIC.trim().split(/\s+/)).toHaveLength(NAME_SPELLINGS.split(';').length);
  });

  it.each([
    ['عيسي', 'Issa'],
    ['عمر', 'Omar'],
    ['مصطفي', 'Mostafa'],
    ['يحيي', 'Yehia'],
  ])('%s sounds as %s', (arabic, latin) => {
    expect(soundsOfKnownArabic(arabic)).toBe(phonesOf(latin.toLowerCase()));
  });
});

describe('listed in Latin letters, asked in Arabic ones', () => {
  const writers = lexiconOf({
    maalouf: ['Issa Maalouf'],
    manfaluti: ['Mustafa al-Manfaluti'],
    hussein: ['Taha Hussein'],
    shihab: ['Hassan Shihab'],
  });

  it.each([
    ['عيسى المعلوف', 'maalouf'],
    // Fathers before a tribe or a town that few are called by.
    ['عيسى إسكندر المعلوف', 'maalouf'],
    ['مصطفى لطفي المنفلوطي', 'manfaluti'],
    ['طه حسين', 'hussein'],
    ['حسن شهاب', 'shihab'],
  ])('%s', (text, id) => expect(found(writers, text, 'ar')).toEqual([`${text}: ${id}`]));

  it.each([
    // Two names, though Arabic leaves out the vowels that tell them apart.
    'حسين شهاب',
    'طه حسن',
    // A father before what is nobody's tribe, and words that are none.
    'مصطفى لطفي منفلوطي',
    'عيسى يقول إن المعلوف',
  ])('nobody: %s', (text) => expect(found(writers, text, 'ar')).toEqual([]));
});

describe('listed in Arabic letters, asked in Latin ones', () => {
  const writers = lexiconOf({ maalouf: ['عيسى إسكندر المعلوف'], shihab: ['حسين شهاب'] });

  it.each([
    ['Issa Maalouf', ['Issa Maalouf: maalouf']],
    ['Hussein Chehab', ['Hussein Chehab: shihab']],
    ['Hassan Chehab', []],
  ])('%s', (text, expected) => expect(found(writers, text)).toEqual(expected));
});
