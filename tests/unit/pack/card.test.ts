import { describe, expect, it } from 'vitest';
import { type CardModel, cardModel } from '../../../pack/views/card';
import { edited, HUNDRED_DAYS, hundredDays, readChanged } from './hundred-days';

const WATERLOO = 'data/events/1815-06-18-waterloo.yaml';
const DAY_OF_WATERLOO = '1815-06-18';

function card(actor: string, day: string | null, pack = hundredDays()): CardModel {
  return cardModel(pack, actor, day)!;
}

/** "leads Armée du Nord: true" */
function held(affiliations: CardModel['onArticleDate']): string[] {
  return affiliations.map(({ property, to, holds }) => `${property} ${to.name}: ${holds}`);
}

/** "Emperor of the French, until 1814-04-06" */
function inShort(role: CardModel['role']): string | null {
  if (!role) return null;
  const said = `${role.text ?? ''}${role.of ? ` of ${role.of.name}` : ''}`;
  if (role.until) return `${said}, until ${role.until.edtf}`;
  return role.isUndated ? `${said}, undated` : said;
}

describe('the card speaks of the day of the article', () => {
  const days: [day: string | null, on: string[], role: string | null][] = [
    [
      DAY_OF_WATERLOO,
      ['holds-post First French Empire: true', 'leads Armée du Nord: null'],
      'Emperor of the French',
    ],
    ['1810-01-01', ['holds-post First French Empire: true'], 'Emperor of the French'],
    ['1815-01-01', [], 'Emperor of the French, until 1814-04-06'],
    ['1822-01-01', [], 'Emperor of the French, until 1815-06-22'],
  ];
  it.each(days)('Napoleon on %s', (day, on, role) => {
    const model = card('napoleon-bonaparte', day);
    expect(held(model.onArticleDate)).toEqual(on);
    expect(inShort(model.role)).toBe(role);
  });

  it('shows everything, newest first, when the day is not known', () => {
    const model = card('napoleon-bonaparte', null);
    expect(held(model.onArticleDate)).toEqual([
      'leads Armée du Nord: null',
      'holds-post First French Empire: null',
      'holds-post First French Empire: null',
    ]);
    expect(model.today).toEqual([]);
  });

  it('and of today only where that differs', () => {
    const model = card('napoleon-bonaparte', DAY_OF_WATERLOO);
    expect(held(model.today)).toEqual([
      'leads Armée du Nord: false',
      'holds-post First French Empire: false',
    ]);
    expect(held(card('armee-du-nord', '1830-01-01').today)).toEqual([]);
  });

  it.each([
    ['1815-06-18', '1821-05-05'],
    ['1821-05-05', '1821-05-05'],
    ['1830-01-01', null],
    [null, null],
  ])('and of an article of %s the death since: %s', (day, died) => {
    const model = card('napoleon-bonaparte', day);
    expect(model.died?.on.latest ?? null).toBe(died);
    const cited = model.died?.sources.map((index) => model.sources[index]!.id) ?? [];
    expect(cited).toEqual(died ? ['britannica-napoleon', 'napoleon-org'] : []);
  });

  it('but no death that only somebody’s word is on file of', () => {
    const alleged = readChanged(
      edited(
        'data/actors/napoleon-bonaparte.yaml',
        'evidence: [britannica-napoleon, napoleon-org]',
        'mode: alleged\n    by: [{ text: a rumour }]\n    evidence: [britannica-napoleon, napoleon-org]',
      ),
    );
    expect(card('napoleon-bonaparte', DAY_OF_WATERLOO, alleged.pack).died).toBeNull();
  });
});

describe('the list of affiliations', () => {
  const NEY = 'data/actors/michel-ney.yaml';
  const member = '  - property: member-of\n    object: armee-du-nord\n';
  const more = (lines: string) => edited(NEY, member, `${lines}${member}`);
  const order: [what: string, statement: string, first: string][] = [
    [
      'begins with what surely held',
      '  - property: leads\n    object: first-french-empire\n    when: 1815-03/1816\n    evidence: [britannica-waterloo]\n',
      'leads First French Empire: true',
    ],
    [
      'has what nobody dates before what the dates leave open',
      '  - property: leads\n    object: first-french-empire\n    when: 1815-06-10\n    evidence: [britannica-waterloo]\n',
      'member-of Armée du Nord: null',
    ],
  ];
  it.each(order)('%s', (_, statement, first) => {
    const { pack } = readChanged(more(statement));
    expect(held(card('michel-ney', DAY_OF_WATERLOO, pack).onArticleDate)[0]).toBe(first);
  });
  it('tells the last ones only where none held any more', () => {
    const { last } = card('napoleon-bonaparte', '1815-01-01');
    expect(last).toMatchObject({ day: '1814-04-06', isItsEnd: false });
    expect(held(last!.list)).toEqual(['holds-post First French Empire: true']);
    expect(card('napoleon-bonaparte', DAY_OF_WATERLOO).last).toBeNull();
    expect(card('napoleon-bonaparte', null).last).toBeNull();
  });
});

describe('what others say of an actor is on its card too', () => {
  it('who led a group', () => {
    const led = card('armee-du-nord', DAY_OF_WATERLOO).onArticleDate;
    expect(held(led)).toContain('led-by Napoleon Bonaparte: null');
  });
  it('who held the offices of a body', () => {
    const posts = card('first-french-empire', '1810-01-01').onArticleDate;
    expect(posts).toEqual([
      expect.objectContaining({
        property: 'holds-post',
        role: 'Emperor of the French',
        to: expect.objectContaining({ id: 'napoleon-bonaparte' }),
      }),
    ]);
  });
  it('and a death ends what no date ends', () => {
    const model = card('michel-ney', '1816-01-01');
    expect(model.onArticleDate).toEqual([]);
    expect(model.today).toEqual([]);
    expect(model.last).toMatchObject({ day: '1815-12-07', isItsEnd: true });
    expect(held(model.last!.list)).toEqual(['member-of Armée du Nord: null']);
    expect(inShort(model.role)).toBe('left wing of Armée du Nord, until 1815-12-07');
    expect(held(card('michel-ney', '1815-06-01').onArticleDate)).toEqual([
      'member-of Armée du Nord: null',
    ]);
  });
});

describe('events on the card', () => {
  it('an actor has the events it took part in, with its part', () => {
    const { events, nearestEvents } = card('armee-du-nord', '1815-07-01');
    expect(events.map(({ id, part }) => [id, part])).toEqual([
      ['1815-06-18-waterloo', 'perpetrator'],
    ]);
    expect(nearestEvents).toHaveLength(1);
  });
  it('a person has those of its groups at the time', () => {
    expect(card('michel-ney', null).events.map(({ part }) => part)).toEqual([null]);
  });

  const doer = (lines: string) =>
    edited(WATERLOO, 'object: armee-du-nord\n', `object: armee-du-nord\n${lines}`);
  const standings: [what: string, files: Record<string, string>, standing: string][] = [
    ['acknowledged', {}, 'claimed'],
    ['claimed by the doer', doer('    mode: claimed\n    by: [armee-du-nord]\n'), 'claimed'],
    ['attributed by others', doer('    mode: alleged\n    by: [prussia]\n'), 'attributed'],
    ['denied', doer('    mode: denied\n    by: [armee-du-nord]\n'), 'disputed'],
  ];
  it.each(standings)('who did it: %s', (_, files, standing) => {
    const { pack } = readChanged(files);
    expect(card('armee-du-nord', null, pack).events[0]!.standing).toBe(standing);
  });

  const shapes: [what: string, files: Record<string, string>, shape: string][] = [
    ['a battle begun by a state force', {}, 'strike'],
    ['talks', edited(WATERLOO, 'kind: battle', 'kind: talks'), 'words'],
    [
      'a battle begun by nobody named',
      edited(WATERLOO, 'role: perpetrator', 'role: target'),
      'attack',
    ],
  ];
  it.each(shapes)('how it is drawn: %s', (_, files, shape) => {
    const { pack } = readChanged(files);
    expect(card('armee-du-nord', null, pack).events[0]!.shape).toBe(shape);
  });

  const casualty = (figures: string) => `  - property: casualties
    measure: killed
    ${figures}
    mode: claimed
    by: [prussia]
    evidence: [napoleon-org]
`;
  const more = (figures: string) => HUNDRED_DAYS[WATERLOO]! + casualty(figures);
  const ranges: [what: string, figures: string, low: number | null, high: number | null][] = [
    [
      'two figures of the same people',
      'low: 30000\n    high: 30000\n    of: French, with the wounded',
      25000,
      30000,
    ],
    ['a total beside a part', 'low: 40000\n    high: 47000', 40000, 47000],
    ['two parts and no total: at least the greater', 'low: 7000\n    of: Prussians', 25000, null],
  ];
  it.each(ranges)('how many: %s', (_, figures, low, high) => {
    const { pack } = readChanged({ [WATERLOO]: more(figures) });
    expect(card('armee-du-nord', null, pack).events[0]!.figures).toEqual([
      { measure: 'killed', low, high },
    ]);
  });

  it('figures that differ stand side by side, each with who says so', () => {
    const { pack } = readChanged({
      [WATERLOO]: more('low: 30000\n    of: French, with the wounded'),
    });
    const [dispute] = card('armee-du-nord', null, pack).disputes;
    expect(dispute).toMatchObject({ about: 'Battle of Waterloo', event: '1815-06-18-waterloo' });
    expect(dispute!.rows.map(({ by, figures }) => [by[0]!.name, figures!.low])).toEqual([
      ['Britannica', 25000],
      ['Prussia', 30000],
    ]);
  });
});

describe('an account of an event', () => {
  const account = (by: string, mode = 'claimed') => `  - property: account
    text: What ${by} says of it.
    mode: ${mode}
    by: [${by}]
    evidence: [napoleon-org]
`;
  const said: [what: string, lines: string, isContested: boolean][] = [
    ['of one side is what that side says', account('prussia'), false],
    ['told twice by one side too', account('prussia') + account('prussia'), false],
    ['of two sides is where they differ', account('prussia') + account('united-kingdom'), true],
    ['denied is where they differ', account('prussia', 'denied'), true],
  ];
  it.each(said)('%s', (_, lines, isContested) => {
    const { pack } = readChanged({ [WATERLOO]: HUNDRED_DAYS[WATERLOO]! + lines });
    const [dispute] = card('armee-du-nord', null, pack).disputes;
    expect(dispute).toMatchObject({ event: '1815-06-18-waterloo', isContested });
  });
});

it('numbers each source once, and every number leads to its source', () => {
  const model = card('napoleon-bonaparte', DAY_OF_WATERLOO);
  const numbers = [
    ...model.sentenceSources,
    ...model.onArticleDate.flatMap(({ sources }) => sources),
    ...model.nearestEvents.flatMap(({ sources }) => sources),
  ];
  expect(new Set(model.sources.map(({ id }) => id)).size).toBe(model.sources.length);
  expect(numbers.every((number) => model.sources[number])).toBe(true);
  expect(Math.max(...numbers)).toBeLessThan(model.sources.length);
});

describe('the role after the category', () => {
  const NEY = 'data/actors/michel-ney.yaml';
  const member = 'property: member-of\n    object: armee-du-nord\n    text: left wing\n';
  const post = (lines: string) => `property: holds-post\n    text: Marshal of the Empire\n${lines}`;
  const roles: [what: string, statement: string, role: string | null][] = [
    ['belonging needs no date', member, 'left wing of Armée du Nord'],
    ['a post with no date is said with that', post(''), 'Marshal of the Empire, undated'],
    ['nor one seen on another day', post('    when: 1804-05-19\n'), null],
    ['but one that had begun is', post('    when: 1804-05-19/\n'), 'Marshal of the Empire'],
    [
      'one that had ended is said with its end',
      post('    when: 1804-05-19/1814\n'),
      'Marshal of the Empire, until 1814',
    ],
    [
      'or somebody contests it',
      post('    when: 1804-05-19/\n    mode: disputed\n    by: [prussia]\n'),
      null,
    ],
    [
      'a group that is not in the pack is named in words',
      'property: member-of\n    text: the Chamber of Peers\n',
      ' of the Chamber of Peers',
    ],
  ];
  it.each(roles)('%s', (_, statement, expected) => {
    const { pack } = readChanged(edited(NEY, member, statement));
    expect(inShort(card('michel-ney', DAY_OF_WATERLOO, pack).role)).toBe(expected);
  });
});
