/** The card in every state it has to cope with. Shown by the gallery; everything is made up. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardProps } from '../../page/card/card-props';
import {
  AGENCY,
  affiliation,
  BODY,
  COALITION,
  card,
  cardProps,
  event,
  GROUP,
  mention,
  STATE,
  source,
} from '../fixtures/example-card';
import { between, on } from '../fixtures/example-intervals';
import type { Fixture } from '../fixtures/fixture';
import { MEANT } from './meant.fixtures';
import { mountCard } from './mount';

/**
 * The real card in its own tree with its own style sheet, as on a page; the tree is open, so that tests can
 * look in.
 */
function Mounted({ props, press }: { props: CardProps; press?: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const mounted = mountCard(root, props);
    if (press) root.querySelector<HTMLElement>(press)?.click();
    return () => mounted.unmount();
  }, [props, press]);
  return <div ref={host} />;
}

const STATES: Record<string, Partial<CardProps> & { press?: string }> = {
  'a person, on the article’s date': {},
  'today differs': {
    candidates: [
      card({
        name: 'Example Person Two',
        role: { text: 'Minister of Examples', of: null, property: 'holds-post' },
        events: [],
        nearestEvents: [],
        onArticleDate: [
          affiliation({
            to: BODY,
            role: 'Minister of Examples',
            property: 'holds-post',
            when: between('2022-10-27', '2026-05-14'),
          }),
        ],
        today: [
          affiliation({
            to: COALITION,
            role: null,
            property: 'leads',
            when: between('2025', '..'),
          }),
          affiliation({
            to: BODY,
            role: 'Minister of Examples',
            property: 'holds-post',
            holds: false,
            when: between('2022-10-27', '2026-05-14'),
          }),
        ],
        timeline: [
          affiliation({ to: BODY, when: between('2010', '2014-10') }),
          affiliation({ to: BODY, when: between('2022-10-27', '2026-05-14') }),
          affiliation({ to: COALITION, when: between('2025', '..') }),
        ],
      }),
    ],
  },
  'a group; sources differ; designated': {
    candidates: [
      card({
        actor: 'example-movement',
        name: 'Example Movement',
        native: { text: 'حركة المثال', lang: 'ar' },
        category: 'armed-group',
        role: { text: null, of: COALITION, property: 'part-of' },
        onArticleDate: [
          affiliation({ to: COALITION, role: 'brigades 7 and 8', when: between('2014-06', '..') }),
          affiliation({
            to: { ...GROUP, name: 'Joint Examples', category: 'coalition' },
            role: null,
            when: between('2023-10', null),
            mode: 'alleged',
            by: [AGENCY],
            holds: null,
          }),
          affiliation({
            to: { ...GROUP, name: 'Example Person One', category: 'person' },
            role: null,
            property: 'led-by',
            when: between(null, '..'),
          }),
        ],
        timeline: [
          affiliation({ to: COALITION, when: between('2014-06', '..') }),
          affiliation({
            to: { ...GROUP, name: 'Joint Examples', category: 'coalition' },
            when: between('2023-10', null),
          }),
          affiliation({
            to: { ...GROUP, name: 'Older League', category: 'party' },
            when: between('2023-11~', '2024-02-10'),
          }),
        ],
        disputes: [
          {
            isContested: false,
            about: 'What happened at the crossroads',
            event: 'the-crossroads',
            rows: [
              {
                by: [STATE],
                figures: null,
                text: 'The road was being cleared.',
                mode: 'claimed',
                sources: [1],
              },
            ],
          },
          {
            isContested: true,
            about: 'Killed at the depot',
            event: 'the-depot',
            rows: [
              {
                by: [COALITION],
                figures: { measure: 'killed', low: 4, best: null, high: 4, of: null },
                text: null,
                mode: 'claimed',
                sources: [1],
              },
              {
                by: [STATE, AGENCY],
                figures: { measure: 'killed', low: 2, best: null, high: null, of: null },
                text: 'one of them a commander',
                mode: 'claimed',
                sources: [2, 4],
              },
              {
                by: [AGENCY],
                figures: null,
                text: 'Nobody was killed.',
                mode: 'disputed',
                sources: [],
              },
            ],
          },
        ],
        designations: [
          {
            by: STATE,
            property: 'designated-by',
            text: 'Listed organisation',
            when: between('2009-07-02', '..'),
            sources: [0],
          },
        ],
        weak: true,
      }),
    ],
  },
  'two fit': {
    candidates: [
      card({
        name: 'Example Movement',
        category: 'armed-group',
        role: { text: null, of: COALITION, property: 'member-of' },
      }),
      card({
        actor: 'other',
        name: 'Example Party',
        native: null,
        category: 'party',
        role: null,
        sentence: 'A party of the same short name in another country.',
      }),
    ],
    mention: mention({
      surface: 'Example',
      actor: null,
      confidence: 0.5,
      candidates: [
        { actor: 'example-person', score: 0.5 },
        { actor: 'other', score: 0.48 },
      ],
    }),
  },
  'little known; why, open': {
    candidates: [
      card({
        native: null,
        role: null,
        onArticleDate: [],
        timeline: [],
        events: [],
        nearestEvents: [],
        sources: [source(1, { weak: true, issued: null, title: null })],
        weak: true,
      }),
    ],
    mention: mention({
      how: {
        rule: 'role-by-date',
        form: 'Minister',
        agreement: 'exact',
        because: [
          { kind: 'office', office: 'minister', day: '2024-01-04', holder: 'example-person' },
          { kind: 'cue', surface: 'parliament' },
          { kind: 'company', surface: 'Northland' },
        ],
      },
      confidence: 0.7,
    }),
    press: '.foot > .btn[aria-expanded]',
  },
  ...MEANT,
  'sources, open': { press: '.src .btn' },
  'mute, open': { press: '.foot > .btn:nth-of-type(3)' },
  'no date on the article': { candidates: [card({ articleDate: null })], pinned: true },
  'no events': { candidates: [card({ events: [], nearestEvents: [] })] },
  'nothing on file for that day': {
    candidates: [
      card({
        articleDate: '2003-05-01',
        onArticleDate: [],
        native: { text: 'Персона Первая', lang: 'ru' },
      }),
    ],
  },
  'a name of 200 characters; markup in the data': {
    candidates: [
      card({
        name: `The ${'Very Long '.repeat(18)}Name`,
        native: { text: '<img src=x onerror=alert(1)>', lang: 'en' },
        category: 'international-organisation',
        sentence: '<script>alert("shown as text")</script> & so on.',
        role: {
          text: 'a-role-without-any-space-in-it-that-goes-on-and-on-and-on-and-on-for-ever',
          of: null,
          property: 'holds-post',
        },
        timeline: [affiliation({ to: { ...GROUP, name: `The ${'Very Long '.repeat(18)}Name` } })],
        sources: [source(1, { url: 'javascript:alert(1)', title: '<b>bold?</b>' })],
      }),
    ],
    press: '.src .btn',
  },
  '400 statements': {
    candidates: [
      card({
        onArticleDate: Array.from({ length: 90 }, (_, i) =>
          affiliation({ to: { ...GROUP, name: `Group ${i + 1}` }, sources: [0, 1, 2, 3, 4, 5, 6] }),
        ),
        timeline: Array.from({ length: 90 }, (_, i) =>
          affiliation({
            to: { ...GROUP, name: `Group ${i + 1}` },
            when: between(`${1950 + (i % 60)}`, '..'),
          }),
        ),
        events: Array.from({ length: 220 }, (_, i) =>
          event(
            `place-${i}`,
            `${2023 + (i % 2)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
            { shape: i % 3 ? 'strike' : 'attack', standing: i % 5 ? 'claimed' : 'disputed' },
          ),
        ),
        sources: Array.from({ length: 90 }, (_, i) => source(i + 1)),
      }),
    ],
  },
  'uncertain dates': {
    candidates: [
      card({
        articleDate: '2010-01-01',
        onArticleDate: [
          affiliation({ when: between('2003?', null), holds: null, mode: 'disputed', by: [STATE] }),
          affiliation({
            to: COALITION,
            role: null,
            when: between(null, null),
            mode: 'alleged',
            by: [],
          }),
          affiliation({ to: BODY, role: null, when: on('2007~') }),
        ],
        timeline: [
          affiliation({ when: between('2003?', null) }),
          affiliation({ to: COALITION, when: between(null, null) }),
          affiliation({ to: BODY, when: on('2007~') }),
        ],
        events: [event('early', '2003'), event('late', '2012-05', { standing: 'attributed' })],
        nearestEvents: [
          event('late', '2012-05', { standing: 'attributed' }),
          event('early', '2003'),
        ],
      }),
    ],
  },
  'as a sheet': { layout: 'sheet' },
};

export default {
  title: 'Card',
  states: Object.entries(STATES).map(([name, { press, ...props }]) => ({
    name,
    draw: (theme) => <Mounted props={cardProps({ ...props, theme })} press={press} />,
  })),
} satisfies Fixture;
