/** "Son of" tells people of one house apart, who have first and family name in common. */
import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from '../../lexicon-of';

const people = lexiconOf({
  saif: ['Saif bin Zayed Al Nahyan'],
  khaled: ['Khaled bin Sultan bin Abdulaziz Al Saud'],
  hamdan: ['Hamdan Al Maktoum', 'Hamdan bin Rashid Al Maktoum'],
  mohammed: ['Mohammed bin Rashid Al Maktoum'],
  sabah: ['Sabah al-Ahmad bin Jaber Al Sabah'],
  laden: ['Osama bin Mohammed bin Laden', 'Usama bin Muhammad bin Awad'],
});
const whoIs = (name: string) =>
  found(people, `Later ${name} spoke.`).map((it) => it.split(': ')[1]);

describe('the same father, however he is written', () => {
  it.each([
    ['Saif bin Zayid Al Nahyan', 'saif'],
    ['Saif ibn Zayed ibn Sultan Al Nahyan', 'saif'],
    ['Saif Al Nahyan', 'saif'],
    ['Khalid bin Sultan Al Saud', 'khaled'],
    ['Khalid bin Sultan bin Abd al-Aziz Al Saud', 'khaled'],
    // The grandfather alone.
    ['Khaled bin Abdul Aziz Al Saud', 'khaled'],
    ['Hamdan ben Rachid Al Maktoum', 'hamdan'],
    ['Mohammed bin Rashid bin Saeed Al Maktoum', 'mohammed'],
    ['Sabah al-Ahmad Al Sabah', 'sabah'],
    // A family called after somebody's son.
    ['Osama bin Laden', 'laden'],
  ])('%s', (name, actor) => {
    expect(whoIs(name)).toEqual([actor]);
  });
});

describe('another father', () => {
  it.each([
    'Saif bin Mohammed Al Nahyan',
    'Khaled bin Faisal Al Saud',
    'Khaled bin Sultan bin Turki Al Saud',
    // One of his spellings says whose son he is.
    'Hamdan bin Mohammed Al Maktoum',
    'Sabah al-Salim bin Jaber Al Sabah',
  ])('%s', (name) => {
    expect(whoIs(name)).toEqual([]);
  });
});
