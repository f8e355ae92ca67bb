/** A line of a list means the same however it is written. */
import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../../detection/names-list';

const read = (line: string) => {
  const reasons: string[] = [];
  const actors = [...actorsOf([line], ({ reason }) => reasons.push(reason))];
  return {
    actors: actors.map(({ id, kind, names }) => [id, kind, ...names.map(({ text }) => text)]),
    reasons,
  };
};

describe('a list', () => {
  it('that is full refuses further names, line by line', () => {
    const lines = ['Nadia Zeidan', 'Huda Karim', 'Sara Amin'].map(
      (name, i) => `{"id":"${i}","names":["${name}"],"kind":"person"}`,
    );
    const refused: unknown[] = [];
    const actors = [...actorsOf(lines, (refusal) => refused.push(refusal), 2)];
    expect(actors.map(({ id }) => id)).toEqual(['0', '1']);
    expect(refused[0]).toEqual({
      line: 3,
      name: 'Sara Amin',
      reason: 'the list is full: it holds 2 names',
    });
  });
});

describe('a line', () => {
  it.each([
    ['plain', '{"id":"a","names":["Nadia Zeidan"],"kind":"person"}'],
    ['with spaces', '{"id": "a", "names": ["Nadia Zeidan"], "kind": "person"}'],
    ['with more of them', ' { "id" : "a", "names" : [ "Nadia Zeidan" ], "kind" : "person" } '],
    ['in another order', '{"kind":"person","names":["Nadia Zeidan"],"id":"a"}'],
    ['escaped', '{"id":"\\u0061","names":["Nadia\\u0020Zeidan"],"kind":"person"}'],
    ['saying more', '{"id":"a","names":["Nadia Zeidan"],"kind":"person","born":1970}'],
  ])('%s', (_, line) => {
    expect(read(line)).toEqual({ actors: [['a', 'person', 'Nadia Zeidan']], reasons: [] });
  });

  it.each([
    ['{"id":"","names":["Nadia Zeidan"],"kind":"person"}', 'no id'],
    ['{"id":7,"names":["Nadia Zeidan"],"kind":"person"}', 'the id is not text'],
    [
      '{"id":"a","names":["Nadia Zeidan; Nadya Zaydan"],"kind":"person"}',
      'several names in one; each is a text of its own',
    ],
    ['{"id":"a","name":"Nadia Zeidan","aliases":["Nadya Zaydan"]}', 'names is not a list'],
    ['[{"id":"a","names":["Nadia Zeidan"]}]', 'not an object'],
    ['a;Nadia Zeidan;Nadya Zaydan', 'not JSON'],
    ['{"id":"a\u0001","names":["Nadia Zeidan"],"kind":"person"}', 'not JSON'],
    ['{"id":"a\u202e","names":["Nadia Zeidan"],"kind":"person"}', 'control characters in the id'],
    [
      '{"id":"a","names":["Nadia Zeidan"],"kind":"place"}',
      'kind is not person, organisation or coalition',
    ],
    ['{"id":"a","names":[""],"kind":"person"}', 'empty name'],
    ['{"id":"a","names":["Nadia Zeidan"],"kind":"person"', 'not JSON'],
  ])('%s is refused: %s', (line, reason) => {
    const { actors, reasons } = read(line);
    expect(actors).toEqual([]);
    expect(reasons[0]).toBe(reason);
  });
});

describe('what somebody is, before his name', () => {
  it.each([
    ['Prince Turki al-Faisal', 'Turki al-Faisal'],
    ['Grand Ayatollah Ali al-Sistani', 'Ali al-Sistani'],
    ['His Royal Highness Prinz Turki al-Faisal', 'Turki al-Faisal'],
    ['Brig. Gen. Hossein Salami', 'Hossein Salami'],
    ['Hojatolislam Mohammad Khatami', 'Mohammad Khatami'],
    ['KHAMENEI, Ayatollah Ali', 'Ali KHAMENEI'],
    ['Príncipe Turki al-Faisal', 'Turki al-Faisal'],
    ['الشيخ نعيم قاسم', 'نعيم قاسم'],
    ['د. حيدر العبادي', 'حيدر العبادي'],
    // It is all there is of the name, or a name.
    ['Prince Faisal', 'Prince Faisal'],
    ['King Abdullah', 'King Abdullah'],
    ['Imam al-Shafii', 'Imam al-Shafii'],
    ['Vali Reza Nasr', 'Vali Reza Nasr'],
    ['Amir Hossein Hejazi', 'Amir Hossein Hejazi'],
    ['الأمين محمد', 'الأمين محمد'],
  ])('%s is listed as %s', (name, listed) => {
    const line = JSON.stringify({ id: 'a', names: [name], kind: 'person' });
    expect(read(line).actors).toEqual([['a', 'person', listed]]);
  });

  it('is part of the name of a body', () => {
    const line = '{"id":"a","names":["King Faisal Foundation"],"kind":"organisation"}';
    expect(read(line).actors).toEqual([['a', 'organisation', 'King Faisal Foundation']]);
  });
});

describe('a line that says no kind', () => {
  it.each([
    ['person', ['President Hassan Rouhani']],
    ['person', ['Naguib Mahfouz', 'Nagib Machfus']],
    ['person', ['SOLEIMANI, Qasem']],
    ['person', ['Sheikh Zafarullah Khan Jamali', 'Abdul Fattah Younis']],
    ['organisation', ['Nasser Hospital']],
    ['organisation', ['Imam Ali Brigades', 'Kataib al-Imam Ali']],
    ['organisation', ['Kataib Hezbollah']],
    ['organisation', ['Mohammed']],
  ])('is about a %s: %j', (kind, names) => {
    expect(read(JSON.stringify({ id: 'a', names })).actors[0]![1]).toBe(kind);
  });
});
