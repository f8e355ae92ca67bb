import { describe, expect, it } from 'vitest';
import { edited, HUNDRED_DAYS, readChanged } from './hundred-days';
import { type Case, expectOneProblem, FONDATION, NAPOLEON, NEY, WATERLOO } from './one-problem';

const ONE_PROBLEM: Case[] = [
  {
    when: 'an id points to nothing',
    file: NAPOLEON,
    piece: 'object: armee-du-nord',
    by: 'object: armee-du-sud',
    says: /"armee-du-sud" is not in the data: .*did you mean "armee-du-nord"/,
  },
  {
    when: 'an id points to the wrong kind of thing',
    file: WATERLOO,
    piece: 'object: united-kingdom',
    by: 'object: britannica-waterloo',
    says: /"britannica-waterloo" is a source, but here stands an actor or party/,
  },
  {
    when: 'a source is not listed',
    file: NEY,
    piece: 'evidence: [britannica-waterloo]',
    by: 'evidence: [encarta-waterloo]',
    says: /"encarta-waterloo" is not in the data: add that source/,
  },
  {
    when: 'two things share an id',
    file: FONDATION,
    piece: 'id: napoleon-org',
    by: 'id: michel-ney',
    says: /id "michel-ney" is taken by data\/actors\/michel-ney\.yaml:1/,
  },
  {
    when: 'an id is not the name of its file',
    file: NEY,
    piece: 'id: michel-ney',
    by: 'id: marshal-ney',
    says: /id "marshal-ney" differs from the file's name "michel-ney"/,
  },
  {
    when: 'a date is no date',
    file: NAPOLEON,
    piece: 'when: 1821-05-05',
    by: 'when: 1821-05-55',
    says: /"1821-05-55": that month has 31 days/,
  },
  {
    when: 'an interval ends before it begins',
    file: NAPOLEON,
    piece: 'when: 1815-06/1815-06-22',
    by: 'when: 1815-06/1814',
    says: /"1815-06\/1814" ends before it begins: swap/,
  },
  {
    when: 'an event has no date',
    file: WATERLOO,
    piece: 'when: 1815-06-18',
    by: 'when: 18 June 1815',
    says: /"18 June 1815" is no date: write 2024-01-04/,
  },
  {
    when: 'a statement has no evidence',
    file: NEY,
    piece: '    evidence: [britannica-waterloo]\n',
    by: '',
    line: '  - property: member-of',
    says: /"evidence" is missing: add it/,
  },
  {
    when: 'evidence is an empty list',
    file: NEY,
    piece: 'evidence: [britannica-waterloo]',
    by: 'evidence: []',
    says: /needs at least one source/,
  },
  {
    when: 'a key is misspelt',
    file: NAPOLEON,
    piece: 'category: person',
    by: 'category: person\ncatgory: person',
    line: 'catgory: person',
    says: /"catgory" is not a key that stands here/,
  },
  {
    when: 'a word is not one of those that may stand there',
    file: NAPOLEON,
    piece: 'category: person',
    by: 'category: human',
    says: /"category" is "human": write one of person, armed-group/,
  },
  {
    when: 'a name form has an unknown key',
    file: NAPOLEON,
    piece: '{ text: Bonaparte, kind: short, needs: antecedent }',
    by: '{ text: Bonaparte, kind: short, need: antecedent }',
    says: /"need" is not a key that stands here/,
  },
  {
    when: 'a name holds a right-to-left override',
    file: NEY,
    piece: 'names: [Michel Ney]',
    by: 'names: [Michel Ney, "Michel \u202Eyen"]',
    says: /holds the hidden character U\+202E/,
  },
  {
    when: 'a key stands twice',
    file: NEY,
    piece: 'category: person\n',
    by: 'category: person\nname: Marshal Ney\n',
    line: 'name: Marshal Ney',
    says: /the same key stands twice: keep one/,
  },
  {
    when: 'the YAML does not close what it opens',
    file: NEY,
    piece: 'names: [Michel Ney]',
    by: 'names: [Michel Ney',
    line: 'statements:',
    says: /a bracket before this line is not closed/,
  },
  {
    when: 'a tab indents',
    file: NEY,
    piece: '    when: 1815-12-07',
    by: '\t  when: 1815-12-07',
    says: /a tab is used to indent/,
  },
];

describe('a mistake is named with its file, its line and what to do', () => {
  it.each(ONE_PROBLEM)('$when', expectOneProblem);

  it('finds nothing wrong where nothing is', () => {
    expect(readChanged({}).problems).toEqual([]);
  });
});

const BYTES: { when: string; bytes: Uint8Array; line: number; says: RegExp }[] = [
  {
    when: 'a byte-order mark',
    bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(HUNDRED_DAYS[NEY]!)]),
    line: 1,
    says: /byte-order mark/,
  },
  {
    when: 'Windows line ends',
    bytes: utf8(HUNDRED_DAYS[NEY]!.replace('person\n', 'person\r\n')),
    line: 4,
    says: /Windows line ends/,
  },
  {
    when: 'another encoding than UTF-8',
    bytes: Uint8Array.from([...utf8(HUNDRED_DAYS[NEY]!), 0xe9]),
    line: 1,
    says: /is not UTF-8/,
  },
];

describe('a file that is no plain text is refused', () => {
  it.each(BYTES)('$when', ({ bytes, line, says }) => {
    const { problems } = readChanged({ [NEY]: bytes });
    expect(problems).toContainEqual({ file: NEY, line, message: expect.stringMatching(says) });
  });
});

it('names all mistakes in one run, in reading order', () => {
  const files = {
    ...edited(NEY, 'category: person', 'category: human'),
    ...edited(NAPOLEON, 'when: 1821-05-05', 'when: yesterday'),
    ...edited(WATERLOO, 'object: united-kingdom', 'object: france'),
  };
  const found = readChanged(files).problems.map(({ file }) => file);
  expect(new Set(found)).toEqual(new Set([NEY, NAPOLEON, WATERLOO]));
  expect(found).toEqual([...found].sort());
});

it('lets through what a statement is allowed to say aloud', () => {
  const files = {
    ...edited(NEY, 'when: 1815-03\n', 'when: 1816-03\n    posthumous: true\n'),
    ...edited(NAPOLEON, 'General who', 'General, a "tyrant" to his enemies, who'),
  };
  expect(readChanged(files).problems).toEqual([]);
});

it('names files that nothing reads', () => {
  const { problems } = readChanged({ 'data/people.yaml': '', 'data/actors/ney.yml': '' });
  expect(problems.map(({ file }) => file)).toEqual(['data/actors/ney.yml', 'data/people.yaml']);
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
