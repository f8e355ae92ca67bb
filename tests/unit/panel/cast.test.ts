/**
 * The panel's list: by category, most often named first, doubtful names apart; and the steps between
 * mentions.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { between } from '../../../components/fixtures/example-intervals';
import { countsOf, doubtfulOf, groupsOf } from '../../../components/panel/cast-groups';
import { castRelations } from '../../../components/panel/cast-relations';
import { castText } from '../../../components/panel/cast-text';
import { next } from '../../../components/panel/Stepper';
import type { CastMember, PageSummary } from '../../../extension/messages';
import type { Category } from '../../../pack/model';
import type { CastEdge, CastModel } from '../../../pack/views/cast';
import { speak } from '../components/texts';

beforeAll(() => speak('en'));

const member = (
  actor: string,
  category: Category,
  times: number,
  uncertain = false,
): CastMember => ({
  actor,
  name: `Name ${actor}`,
  category,
  mentions: Array.from({ length: times }, (_, i) => i),
  uncertain,
});
const CAST = [
  member('a', 'armed-group', 1),
  member('b', 'person', 1),
  member('c', 'person', 3),
  member('d', 'person', 9, true),
];

describe('the cast', () => {
  it('stands by category in the usual order, most named first, the doubtful left out', () => {
    expect(
      groupsOf(CAST, new Set()).map(({ category, members }) => [
        category,
        members.map(({ actor }) => actor),
      ]),
    ).toEqual([
      ['person', ['c', 'b']],
      ['armed-group', ['a']],
    ]);
  });

  it('narrows to the categories chosen', () => {
    expect(
      groupsOf(CAST, new Set(['armed-group'] as const)).map(({ category }) => category),
    ).toEqual(['armed-group']);
  });

  it('counts who is certain', () => {
    expect(countsOf(CAST)).toEqual([
      { category: 'person', names: 2 },
      { category: 'armed-group', names: 1 },
    ]);
  });

  it('says of the doubtful who else may be meant', () => {
    const mentions = Array.from({ length: 9 }, () => ({
      mention: {
        candidates: [
          { actor: 'd', score: 0.5 },
          { actor: 'x', score: 0.5 },
        ],
      },
    })) as unknown as PageSummary['mentions'];
    expect(doubtfulOf({ cast: CAST, mentions })).toEqual([{ member: CAST[3], others: ['x'] }]);
  });

  it('is taken away as plain text', () => {
    const summary = {
      cast: CAST.slice(0, 3),
      articleDate: '2024-01-04',
      host: 'news.example',
      mentions: [],
    } as unknown as PageSummary;
    const members = [
      {
        id: 'c',
        name: 'Name c',
        native: { text: 'اسم', lang: 'ar' },
        category: 'person',
        role: { text: 'spokesman', of: null, property: 'speaks-for' },
      },
    ] as CastModel['members'];
    expect(castText(summary, 'https://news.example/a', members)).toBe(
      [
        'Cast of this page',
        'https://news.example/a',
        'article of 4 January 2024',
        '',
        'People',
        '- Name c (اسم), spokesman · 3×',
        '- Name b · 1×',
        '',
        'Armed groups',
        '- Name a · 1×',
        '',
      ].join('\n'),
    );
  });
});

describe('the steps between mentions', () => {
  it.each([
    ['the first step forward', null, 1, 0],
    ['the first step back', null, -1, 4],
    ['forward', 1, 1, 2],
    ['after the last the first', 4, 1, 0],
    ['before the first the last', 0, -1, 4],
  ] as const)('%s', (_, at, by, expected) => {
    expect(next(at, by, 5)).toBe(expected);
  });
});

describe('relations among the cast', () => {
  const edge = (more: Partial<CastEdge>): CastEdge => ({
    from: 'p',
    to: 'g',
    property: 'member-of',
    role: null,
    mode: 'fact',
    when: between('2020', '..'),
    holds: true,
    sources: [],
    ...more,
  });
  const relations = (...edges: CastEdge[]) =>
    castRelations({ members: [], edges } as unknown as CastModel).relations;

  it('are on record only where stated as fact for that very day', () => {
    expect(
      relations(
        edge({}),
        edge({ from: 'q', mode: 'alleged' }),
        edge({ from: 'r', holds: null }),
      ).map(({ isOnRecord }) => isOnRecord),
    ).toEqual([true, false, false]);
  });

  it('are one line for two of the same pair, the surer one', () => {
    const lines = relations(edge({ mode: 'alleged' }), edge({ property: 'leads' }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ label: 'leads', isOnRecord: true });
  });

  it('name everybody as the reader writes them', () => {
    const native = { text: 'الحركة', lang: 'ar' };
    const members = [{ id: 'g', name: 'Movement', native, category: 'coalition', role: null }];
    speak('ar');
    const { nodes } = castRelations({ members, edges: [] } as unknown as CastModel);
    speak('en');
    expect(nodes.map(({ name }) => name)).toEqual(['الحركة']);
  });

  it('leave out allies and splits: nobody belongs to those', () => {
    expect(relations(edge({ property: 'ally-of' }), edge({ property: 'split-from' }))).toEqual([]);
  });
});
