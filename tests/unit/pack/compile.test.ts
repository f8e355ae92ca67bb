import { describe, expect, it } from 'vitest';
import { countIndependent } from '../../../pack/evidence';
import { lexiconSource } from '../../../pack/lexicon-source';
import { lifeOf } from '../../../pack/life';
import { edited, hundredDays, readChanged } from './hundred-days';

const NAPOLEON = 'data/actors/napoleon-bonaparte.yaml';
const NEY = 'data/actors/michel-ney.yaml';

describe('what files leave out is filled in', () => {
  const pack = hundredDays();
  const ney = pack.actors.get('michel-ney')!;

  it('a bare name serves any language and needs nothing', () => {
    expect(ney.names).toEqual([
      expect.objectContaining({
        text: 'Michel Ney',
        lang: null,
        kind: 'full',
        needs: null,
        shown: true,
      }),
    ]);
  });

  it('a statement is fact, by nobody in particular, and has an id of its own', () => {
    expect(ney.statements[1]).toMatchObject({
      id: 'michel-ney/2',
      mode: 'fact',
      by: [],
      object: { type: 'actor', id: 'armee-du-nord' },
      when: { edtf: null, start: { kind: 'unknown' }, end: { kind: 'unknown' } },
    });
  });

  it('words stand for who is not in the data', () => {
    expect(ney.statements[2]!.by).toEqual([{ type: 'text', text: 'witnesses at court' }]);
  });

  it('an event lends its date to its statements', () => {
    const waterloo = pack.events.get('1815-06-18-waterloo')!;
    expect(waterloo.statements.map(({ when }) => when)).toEqual(
      waterloo.statements.map(() => waterloo.when),
    );
  });

  it('who was killed in an event was killed on its day', () => {
    const killed = 'property: killed-in\n    object: 1815-06-18-waterloo';
    const files = edited(NEY, 'property: died\n    when: 1815-12-07', killed);
    const changed = readChanged(files).pack.actors.get('michel-ney')!;
    expect(lifeOf(changed).end).toMatchObject({ latest: '1815-06-18' });
  });
});

describe('what points to a thing is known from the other side', () => {
  const { links } = hundredDays();
  it.each([
    [
      'armee-du-nord',
      {
        actors: ['michel-ney', 'napoleon-bonaparte'],
        events: ['1815-06-18-waterloo'],
        offices: [],
      },
    ],
    ['napoleon-bonaparte', { actors: [], events: [], offices: ['emperor-of-the-french'] }],
    ['united-kingdom', { actors: [], events: ['1815-06-18-waterloo'], offices: [] }],
  ])('%s', (id, pointing) => {
    expect(links.get(id)).toEqual(pointing);
  });
  it('a source, from whatever cites it', () => {
    expect(links.get('britannica-napoleon')).toEqual({
      actors: ['napoleon-bonaparte'],
      events: ['1815-06-18-waterloo'],
      offices: ['emperor-of-the-french'],
    });
  });
});

describe('sources count as independent by agency, else by publisher', () => {
  const from = (publisher: string, agency: string | null = null) => ({ publisher, agency });
  it.each([
    ['two pages of one publisher', [from('BBC'), from('bbc')], 1],
    ['two publishers', [from('BBC'), from('Le Monde')], 2],
    [
      'two papers with the same agency text',
      [from('Le Monde', 'AFP'), from('Arab News', 'AFP')],
      1,
    ],
    ['the agency and a paper that carries it', [from('AFP'), from('Arab News', 'AFP')], 1],
    ['no source', [], 0],
  ])('%s', (_, sources, count) => {
    expect(countIndependent(sources)).toBe(count);
  });
});

describe('a life has the borders that undisputed statements give it', () => {
  const lives: [what: string, piece: string, by: string, latest: string | null][] = [
    ['a death', '', '', '1821-05-05'],
    [
      'a disputed death is no border',
      'when: 1821-05-05',
      'mode: disputed\n    by: [prussia]\n    when: 1821-05-05',
      null,
    ],
    [
      'of two readings of one day, the more exact',
      'property: born\n    when: 1769-08-15',
      'property: died\n    when: 1821',
      '1821-05-05',
    ],
    [
      'two deaths in different years are none',
      'property: born\n    when: 1769-08-15',
      'property: died\n    when: 1820',
      null,
    ],
  ];
  it.each(lives)('%s', (_, piece, by, latest) => {
    const { pack } = readChanged(edited(NAPOLEON, piece, by));
    const { end } = lifeOf(pack.actors.get('napoleon-bonaparte')!);
    expect(end.kind === 'date' ? end.latest : null).toBe(latest);
  });
});

describe('matching is given what it needs', () => {
  const source = lexiconSource(hundredDays());
  it('actors with kind and life', () => {
    const napoleon = source.actors.find(({ id }) => id === 'napoleon-bonaparte')!;
    expect(napoleon).toMatchObject({ kind: 'person', from: '1769-08-15', to: '1821-05-05' });
    expect(source.actors.find(({ id }) => id === 'armee-du-nord')!.kind).toBe('organisation');
  });
  it('offices with the days of their holders', () => {
    expect(source.offices).toEqual([
      expect.objectContaining({
        id: 'emperor-of-the-french',
        body: 'first-french-empire',
        holders: [
          { actor: 'napoleon-bonaparte', from: '1804-05-18', to: '1814-04-06', acting: false },
          { actor: 'napoleon-bonaparte', from: '1815-03-20', to: '1815-06-22', acting: false },
        ],
      }),
    ]);
  });
});
