import { beforeEach, describe, expect, it } from 'vitest';
import {
  gapOf,
  likelihoodOf,
  mayInclude,
  postFirst,
  withoutRepeats,
} from '../../../components/ActorCard/card-view';
import { cluesFor } from '../../../components/ActorCard/clues';
import { copyText, reportText } from '../../../components/ActorCard/compose-text';
import { affiliation, BODY, card, mention } from '../../../components/fixtures/example-card';
import { between, on } from '../../../components/fixtures/example-intervals';
import { headingOf } from '../../../components/words/names';
import { speak } from './texts';

beforeEach(() => speak('en'));

describe('which name leads', () => {
  const native = { text: 'حركة', lang: 'ar' };
  it.each([
    ['en-GB', native, 'Movement', 'حركة'],
    ['ar-IQ', native, 'حركة', 'Movement'],
    ['fr', native, 'Movement', 'حركة'],
    ['ar-IQ', null, 'Movement', null],
    ['en-GB', { text: 'Movement', lang: 'en' }, 'Movement', null],
  ])('for a reader of %s', (reader, own, first, second) => {
    const heading = headingOf({ name: 'Movement', native: own }, reader);
    expect([heading.first.text, heading.second?.text ?? null]).toEqual([first, second]);
  });
});

describe('whether an event may be of the article’s day', () => {
  it.each([
    ['that day', on('2024-01-04'), true],
    ['another day', on('2024-01-05'), false],
    ['some day of that month', on('2024-01'), true],
    ['days around it', between('2024-01-02', '2024-01-06'), true],
    ['nothing known', between(null, null), false],
  ])('%s', (_, when, may) => {
    expect(mayInclude(when, '2024-01-04')).toBe(may);
    expect(mayInclude(when, null)).toBe(false);
  });
});

describe('a post that the words on the page name', () => {
  const post = (office: string, role: string, holds: boolean | null = true) =>
    affiliation({ property: 'holds-post', office, role, holds });
  const two = card({
    role: { text: 'Adviser', of: null, property: 'holds-post' },
    onArticleDate: [post('adviser', 'Adviser'), post('minister', 'Minister')],
  });
  const asked = (office: string) =>
    mention({
      how: {
        ...mention().how,
        because: [{ kind: 'office', office, day: '2024-01-04', holder: 'example-person' }],
      },
    });
  const first = (model: typeof two) => [model.role?.text, model.onArticleDate[0]?.role];
  it.each([
    ['leads', two, asked('minister'), ['Minister', 'Minister']],
    ['that is not on file changes nothing', two, asked('king'), ['Adviser', 'Adviser']],
    ['changes nothing where a name was read', two, mention(), ['Adviser', 'Adviser']],
    [
      'does not lead on the card of the body it belongs to',
      { ...two, category: 'government-body' as const },
      asked('minister'),
      ['Adviser', 'Adviser'],
    ],
  ])('%s', (_, model, by, expected) => {
    expect(first(postFirst(model, by))).toEqual(expected);
  });

  it('tells those who held it apart by their terms', () => {
    const undated = mention({
      how: { ...mention().how, because: [{ kind: 'no-date', office: 'minister' }] },
    });
    const term = { ...post('minister', 'Minister'), when: between('2014', '2018') };
    const timeline = [term, post('adviser', 'Adviser')];
    expect(cluesFor({ timeline }, undated, null)).toEqual(['Minister, 2014–2018']);
    expect(cluesFor({ timeline: [] }, undated, 'The First')).toEqual([
      'this text names “The First”',
    ]);
    expect(cluesFor({ timeline: [] }, undated, null)).toEqual([]);
  });
});

describe('what one belongs to is said once', () => {
  const leads = affiliation({ property: 'leads', role: null, when: between('2007', '..') });
  const member = affiliation({ property: 'member-of', role: null, when: between(null, null) });
  const undated = { ...member.when, edtf: null };
  it.each([
    ['a leader is a member', [leads, { ...member, when: undated }], ['leads']],
    ['unless a date says since when', [leads, { ...member, when: between('1990', '..') }], null],
    ['or words say as what', [leads, { ...member, when: undated, role: 'founder' }], null],
    [
      'or he leads no more',
      [
        { ...leads, holds: false },
        { ...member, when: undated },
      ],
      null,
    ],
    ['or another group', [leads, { ...member, when: undated, to: BODY }], null],
  ])('%s', (_, list, kept) => {
    const said = withoutRepeats(list).map(({ property }) => property);
    expect(said).toEqual(kept ?? ['leads', 'member-of']);
  });
});

describe('what is said instead of an empty list', () => {
  const LAST = { day: '2024-01-03', isItsEnd: true, list: [affiliation()] };
  const none = { onArticleDate: [], timeline: [], events: [] };
  it.each([
    ['all there', {}, null],
    ['nothing', none, 'nothing'],
    ['events only', { onArticleDate: [], timeline: [] }, 'no-affiliations'],
    ['none on that day', { onArticleDate: [] }, 'none-on-that-day'],
    ['those that were the last', { onArticleDate: [], last: LAST }, 'none-any-more'],
  ] as const)('%s', (_, more, gap) => {
    expect(gapOf(card({ ...more } as never))).toBe(gap);
  });
});

it.each([
  [1, 'high'],
  [0.85, 'high'],
  [0.84, 'medium'],
  [0.6, 'medium'],
  [0.2, 'low'],
])('a confidence of %d is %s', (confidence, said) => {
  expect(likelihoodOf(confidence)).toBe(said);
});

describe('the text to take away', () => {
  it('says what the card says, with the same source numbers', () => {
    const model = card({
      onArticleDate: [affiliation()],
      today: [
        affiliation({
          holds: false,
          role: null,
          when: between('2014', '2024-01-04'),
          sources: [4],
        }),
      ],
      nearestEvents: card().nearestEvents.slice(0, 1),
    });
    expect(copyText(model)).toBe(`Example Person One (شخص المثال الأول)
Person · regional head, Example Movement

One neutral sentence that says who this is and why the name is in the news. [1]

On 4 January 2024
- Example Movement, a regional head (start not known, until 4 January 2024) [2] [3]

Today
- no longer: Example Movement (2014 – 4 January 2024) [5]

Nearest events
- 4 January 2024: What happened at the-depot; 2 to 4 killed, sources differ [4] [5]

Sources
[1] Publisher 1, “A report, number 1”, 5 January 2024. https://example.org/report-1
[2] Publisher 2, “A report, number 2”, 5 January 2024. https://example.org/report-2
[3] Publisher 3, “A report, number 3”, 5 January 2024. https://example.org/report-3
[4] Publisher 4, “A report, number 4”, 5 January 2024. https://example.org/report-4
[5] Publisher 5, “A report, number 5”, 5 January 2024. https://example.org/report-5

data as of 1 July 2026
`);
  });

  it('holds no invisible characters in a right-to-left interface', () => {
    speak('ar');
    expect(copyText(card())).not.toMatch(/[\u2066-\u2069]/);
  });

  it('reports a wrong mark without the page’s address or text', () => {
    const report = reportText(mention(), [card()], 0);
    expect(report).toContain('“Example One” was marked wrongly');
    expect(report).toContain('Example Person One (example-person)');
    expect(report).not.toMatch(/https?:/);
  });
});
