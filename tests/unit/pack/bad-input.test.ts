import { describe, expect, it } from 'vitest';
import { edited, type Files, HUNDRED_DAYS, readChanged } from './hundred-days';

const NAPOLEON = 'data/actors/napoleon-bonaparte.yaml';
const NEY = 'data/actors/michel-ney.yaml';
const ARMY = 'data/actors/armee-du-nord.yaml';
const WATERLOO = 'data/events/1815-06-18-waterloo.yaml';
const EMPEROR = 'data/offices/emperor-of-the-french.yaml';
const BRITANNICA = 'data/sources/britannica.yaml';
const FONDATION = 'data/sources/napoleon-org.yaml';

interface Case {
  when: string;
  file: string;
  /** The piece of the file that is replaced… */
  piece: string;
  by: string;
  /** …what stands on the line the problem names (the replacement's first line if not given)… */
  line?: string;
  /** …and what the problem says, with what to do. */
  says: RegExp;
}

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
    when: 'it is claimed, but not by whom',
    file: NEY,
    piece: '    by: [{ text: witnesses at court }]\n',
    by: '',
    line: '    mode: claimed',
    says: /"claimed" by whom: add by:/,
  },
  {
    when: 'a statement of deeds says nothing',
    file: NEY,
    piece: '    text: He would bring Napoleon back in an iron cage.\n',
    by: '',
    line: '  - property: said',
    says: /"said" says nothing: add text/,
  },
  {
    when: 'an affiliation points to nothing',
    file: ARMY,
    piece: '    object: first-french-empire\n',
    by: '',
    line: '  - property: part-of',
    says: /"part-of" points to nothing: add object/,
  },
  {
    when: 'an event took place twice',
    file: WATERLOO,
    piece: '  - property: participant\n    role: perpetrator',
    by: '  - property: took-place\n    evidence: [napoleon-org]\n  - property: participant\n    role: perpetrator',
    line: 'statements:',
    says: /has 2 statements "took-place": write exactly one/,
  },
  {
    when: 'figures go downwards',
    file: WATERLOO,
    piece: '    low: 25000\n',
    by: '    low: 25000\n    high: 2500\n',
    line: '  - property: casualties',
    says: /must go upwards/,
  },
  {
    when: 'somebody acts after death',
    file: NEY,
    piece: 'when: 1815-03\n',
    by: 'when: 1816-03\n',
    says: /"michel-ney" has "said" 1816-03, but that ended 1815-12-07: .*posthumous: true/,
  },
  {
    when: 'somebody acts before birth',
    file: NAPOLEON,
    piece: 'when: 1815-06/1815-06-22',
    by: 'when: 1760/1761',
    says: /1760\/1761, but that began 1769-08-15/,
  },
  {
    when: 'somebody dead still belongs to a group',
    file: NAPOLEON,
    piece: 'when: 1815-06/1815-06-22',
    by: 'when: 1815-06/..',
    says: /"leads" is still so, but "napoleon-bonaparte" ended 1821-05-05/,
  },
  {
    when: 'an event is older than a group that took part',
    file: ARMY,
    piece: 'when: 1815\n',
    by: 'when: 1816\n',
    line: '    object: armee-du-nord',
    says: /"armee-du-nord" is perpetrator 1815-06-18, but that began 1816/,
  },
  {
    when: 'an id does not begin with the date of its event',
    file: WATERLOO,
    piece: 'when: 1815-06-18',
    by: 'when: 1815-07-18',
    line: 'id: 1815-06-18-waterloo',
    says: /does not begin with the event's date 1815-07-18/,
  },
  {
    when: 'a source is younger than the pack',
    file: FONDATION,
    piece: 'issued: null',
    by: 'issued: 2024-02-01',
    says: /published after the pack's asOf \(2024-01-01\)/,
  },
  {
    when: 'two actors have the same unguarded form',
    file: NEY,
    piece: 'names: [Michel Ney]',
    by: 'names: [Michel Ney, NAPOLEON  bonaparte]',
    line: '  - Napoleon Bonaparte',
    says: /"Napoleon Bonaparte" stands for "michel-ney" too \(data\/actors\/michel-ney\.yaml:6\): guard one/,
  },
  {
    when: 'a form is listed twice',
    file: NEY,
    piece: 'names: [Michel Ney]',
    by: 'names: [Michel Ney, Michel Ney]',
    says: /"Michel Ney" is listed twice/,
  },
  {
    when: 'the usual name is not among the forms',
    file: NEY,
    piece: 'names: [Michel Ney]',
    by: 'names: [Marshal Ney]',
    line: 'name: Michel Ney',
    says: /"Michel Ney" is not among the names/,
  },
  {
    when: 'a look-alike is a name as well',
    file: 'data/lookalikes.yaml',
    piece: 'text: Napoleon cake',
    by: 'text: Michel Ney',
    says: /"Michel Ney" is also a name of "michel-ney"/,
  },
  {
    when: 'a native name is in another script than its language',
    file: NAPOLEON,
    piece: '  - { text: Napoléon Bonaparte, lang: fr }',
    by: '  - { text: Napoléon Bonaparte, lang: fr }\n  - { text: Napoleon I, lang: ar }',
    line: '  - { text: Napoleon I, lang: ar }',
    says: /"Napoleon I" is not written in Arabic letters \("N"\)/,
  },
  {
    when: 'an Arabic name holds a Persian letter',
    file: NEY,
    piece: 'native: null',
    by: 'native: { text: میشیل نی, lang: ar }\n',
    says: /holds the Persian letter ی/,
  },
  {
    when: 'two people hold an office at once',
    file: EMPEROR,
    piece: '{ actor: napoleon-bonaparte, when: 1815-03-20/1815-06-22,',
    by: '{ actor: michel-ney, when: 1814-01-01/1815-06-22,',
    says: /"napoleon-bonaparte" .* and "michel-ney" .* hold the office at the same time/,
  },
  {
    when: 'an exact place has no coordinates',
    file: WATERLOO,
    piece: 'lat: 50.68, lon: 4.41',
    by: 'lat: null, lon: null',
    says: /is precise to the town but has no lat and lon/,
  },
  {
    when: 'a strike rests on one source',
    file: WATERLOO,
    piece: 'kind: battle',
    by: 'kind: raid',
    line: 'statements:',
    says: /rests on one independent source: .*singleSource: true/,
  },
  {
    when: 'a page is listed twice',
    file: BRITANNICA,
    piece: 'url: https://www.britannica.com/event/Battle-of-Waterloo',
    by: 'url: http://britannica.com/biography/Napoleon-I/',
    says: /is listed already as "britannica-napoleon"/,
  },
  {
    when: 'an aggregator passes for a full source',
    file: FONDATION,
    piece: 'kind: ngo',
    by: 'kind: aggregator',
    says: /an aggregator is a weak source/,
  },
  {
    when: 'an address is not on the web',
    file: FONDATION,
    piece: 'url: https://www.napoleon.org/',
    by: 'url: javascript:alert(1)',
    says: /"url" is no web address/,
  },
  {
    when: 'our own voice judges',
    file: NAPOLEON,
    piece: 'sentence: General who',
    by: 'sentence: Tyrant who',
    says: /"tyrant" judges: write instead: ruler/,
  },
  {
    when: 'a private detail is told',
    file: NAPOLEON,
    piece: 'sentence: General who',
    by: 'sentence: Husband of Joséphine who',
    says: /"Husband" looks like private family/,
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
  it.each(ONE_PROBLEM)('$when', ({ file, piece, by, line, says }) => {
    const files = edited(file, piece, by);
    const { problems } = readChanged(files);
    const about = problems.filter(({ message }) => says.test(message));
    expect(about.map(({ message }) => message)).toHaveLength(1);
    const wanted = line ?? by.split('\n')[0]!.trim();
    const named = textOf(about[0]!.file, files).split('\n')[about[0]!.line - 1];
    expect(named).toContain(wanted);
  });

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

function textOf(file: string, files: Files): string {
  return String(files[file] ?? HUNDRED_DAYS[file]);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
