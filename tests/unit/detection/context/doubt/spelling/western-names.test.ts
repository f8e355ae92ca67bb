/** Names from languages in Latin letters: another first name is another person, a slip of the pen is none. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../detection/detect';
import { loadLexicon } from '../../../../../../detection/lexicon/stored/load';
import { lexiconOfNames } from '../../../../../../detection/names-list';
import { who } from '../../../who';

/** Who is marked under that name, where it stands among others of the field. */
const marked = (name: string): string | undefined =>
  who(
    `In Baghdad Brett McGurk met Mohammed Shia al-Sudani. Later ${name} spoke about ISIS and Kataib Hezbollah.`,
    { lang: 'en', date: '2024-02-02' },
  )
    .map((mark) => mark.split(' = '))
    .find(([surface]) => name.endsWith(surface!))?.[1];

describe('is somebody else', () => {
  it.each([
    ['Joyce Sullivan'],
    ['Chuck Sullivan'],
    ['Jane Kerry'],
    ['Jean Kerry'],
    ['Juan Kerry'],
    ['Johann Bolton'],
    ['Jen Kirby'],
    ['Marco Esper'],
    ['Mark Rubio'],
    ['Antoine Blinken'],
    ['Antonia Blinken'],
    ['Michelle Flynn'],
    ['Michel Pompeo'],
    ['Nicole Mladenov'],
    ['Patricia Shanahan'],
    ['Paula LaCamera'],
    ['Stephanie Hadley'],
    ['Stefan Townsend'],
    ['Georg Bush'],
    ['Jorge Bush'],
    ['Roberto Gates'],
    ['Mathieu Miller'],
    ['Carlos Hagel'],
    ['Alan Panetta'],
    ['Louise Austin'],
    ['Helen Romanowski'],
    ['Kelvin Lambert'],
    // Heard in the title of "Gen. Dempsey", "Gen. Ryder".
    ['Jane Dempsey'],
    ['John Ryder'],
  ])('%s', (name) => {
    expect(marked(name)).toBeUndefined();
  });
});

describe('is the one listed', () => {
  it.each([
    ['Micheal Kurilla', 'michael-kurilla'],
    ['Hilary Clinton', 'hillary-clinton'],
    ['Condoleeza Rice', 'condoleezza-rice'],
    ['Jhon Kerry', 'john-kerry'],
    ['Jon Kerry', 'john-kerry'],
    ['Steven Townsend', 'stephen-townsend'],
    ['Marc Esper', 'mark-esper'],
    ['John Bolten', 'john-bolton'],
    ['David Petreaus', 'david-petraeus'],
    ['Joseph Vottel', 'joseph-votel'],
  ])('%s', (name, actor) => {
    expect(marked(name)).toBe(actor);
  });
});

describe('of a list of names', () => {
  const listed = {
    orban: 'Viktor Orban',
    lapid: 'Yair Lapid',
    aoun: 'Joseph Aoun',
    merkel: 'Angela Merkel',
  };
  const lexicon = loadLexicon(
    lexiconOfNames(
      Object.entries(listed).map(([id, name]) =>
        JSON.stringify({ id, names: [name], kind: 'person' }),
      ),
      () => undefined,
    ),
  );

  it.each([
    ['Victor Orban', ['orban']],
    ['Jair Lapid', ['lapid']],
    ['Josef Aoun', ['aoun']],
    ['Angelo Merkel', []],
    ['Angelika Merkel', []],
  ])('%s', (name, actors) => {
    const blocks = [
      { id: 1, kind: 'paragraph' as const, text: `Later ${name} spoke.`, lang: null },
    ];
    const { mentions } = detect(lexicon, {
      blocks,
      articleDate: null,
      language: 'en',
      context: null,
    });
    expect(mentions.map(({ actor }) => actor)).toEqual(actors);
  });
});
