import { describe, expect, it } from 'vitest';
import { findCandidates, shorterInside } from '../../../../../detection/lexicon/match/match';
import { found, lexiconOf } from '../../lexicon-of';

const people = lexiconOf({
  fayyad: ['Falih al-Fayyadh', 'فالح الفياض'],
  soleimani: ['Qasem Soleimani'],
  shii: ['Mohammed Shia al-Sudani'],
  rahman: ['Abdul Rahman Makki'],
  reza: ['Gholamreza Naqdi'],
  kirby: ['John Kirby'],
  muhandis: ['Abu Mahdi al-Muhandis', 'أبو مهدي المهندس'],
});
const groups = lexiconOf(
  {
    kh: ['Kataib Hezbollah', 'KH', 'Hezbollah Brigades'],
    hezbollah: ['Hezbollah'],
    pmf: ['Popular Mobilization Forces', 'PMF', 'Hashd al-Shaabi', 'الحشد الشعبي'],
    oir: ['US-led coalition'],
  },
  'organisation',
);

describe('people', () => {
  it.each([
    ['Then Faleh al-Fayyaz spoke.', ['Faleh al-Fayyaz: fayyad']],
    ['Then Falih Al Fayyad spoke.', ['Falih Al Fayyad: fayyad']],
    ['Ghassem Suleimani was there.', ['Ghassem Suleimani: soleimani']],
    ['Muhammad Sudani was there.', ['Muhammad Sudani: shii']],
    ['Abd al-Rahman Makki was there.', ['Abd al-Rahman Makki: rahman']],
    ['Abdurrahman Maki was there.', ['Abdurrahman Maki: rahman']],
    ['Gholam-Reza Naghdi was there.', ['Gholam-Reza Naghdi: reza']],
    ['John) Kirby said no.', ['John) Kirby: kirby']],
    ['John Kirby’s answer', ['John Kirby: kirby']],
    ['JOHN KIRBY: No.', ['JOHN KIRBY: kirby']],
    ['وقال فالح الفياض امس', ['فالح الفياض: fayyad']],
    ['وفالح الفياض', ['فالح الفياض: fayyad']],
    ['لـفالح الفياض', ['فالح الفياض: fayyad']],
    ['لِفالح الفياض', ['فالح الفياض: fayyad']],
    ['ضريح أبي مهدي المهندس', ['أبي مهدي المهندس: muhandis']],
    ['زار أبا مهدي المهندس', ['أبا مهدي المهندس: muhandis']],
    ['John. Kirby said no.', []],
    ['John, Kirby and Sons', []],
    ['John said. Kirby left.', []],
    ['Kirby left.', []],
    // Somebody else's longer name.
    ['Qasem Soleimani Ahmed was there.', []],
    ['john kirby wrote', []],
  ])('%s', (text, expected) => {
    expect(found(people, text)).toEqual(expected);
  });

  it('an actor known in Latin letters is found in Arabic ones', () => {
    expect(found(people, 'وصل قاسم سليماني الى بغداد', 'ar')).toEqual(['قاسم سليماني: soleimani']);
  });

  it('a family name waits for its full name', () => {
    const [candidate] = findCandidates(people, 'Then al-Soudani spoke.', 'fr');
    expect(candidate).toMatchObject({ start: 5, end: 15 });
    expect(candidate?.entries[0]).toMatchObject({
      id: 'shii',
      derived: 'surname',
      needs: 'antecedent',
    });
  });
});

describe('groups', () => {
  it.each([
    ['Kata’ib Hizbullah struck.', ['Kata’ib Hizbullah: kh']],
    ['Hezbollah struck.', ['Hezbollah: hezbollah']],
    ['The popular mobilisation forces struck.', ['popular mobilisation forces: pmf']],
    ['P.M.F. units struck.', ['P.M.F: pmf']],
    ['the U.S.-led coalition struck', ['U.S.-led coalition: oir']],
    ['the Hached al-Chaabi', ['Hached al-Chaabi: pmf']],
    ['للحشد الشعبي', ['للحشد الشعبي: pmf']],
    ['kh is a digraph, and pmf nothing', []],
  ])('%s', (text, expected) => {
    expect(found(groups, text)).toEqual(expected);
  });

  it('shorter readings are at hand when the longest is refused', () => {
    const text = 'Kataib Hezbollah struck.';
    const [longest] = findCandidates(groups, text, 'en');
    const shorter = shorterInside(groups, text, 'en', longest!);
    const ids = shorter.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids).toContain('hezbollah');
  });
});
