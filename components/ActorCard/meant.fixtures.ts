/**
 * Cards of actors that the words may or may not mean, and of actors that no longer exist. Everything is made
 * up.
 */
import type { CardProps } from '../../page/card/card-props';
import { affiliation, BODY, COALITION, card, GROUP, mention } from '../fixtures/example-card';
import { between } from '../fixtures/example-intervals';

export const MEANT: Record<string, Partial<CardProps> & { press?: string }> = {
  'two actors fit, one named in the text': {
    candidates: [
      card(),
      card({
        actor: 'other',
        name: 'Example Person Two',
        timeline: [
          affiliation({ to: BODY, office: 'minister', role: 'Minister of Examples' }),
          affiliation({ to: COALITION }),
        ],
      }),
    ],
    namedAs: ['Example Person One', null],
    mention: mention({
      actor: null,
      surface: 'the minister',
      how: {
        rule: 'role-by-date',
        form: 'minister',
        agreement: 'exact',
        because: [{ kind: 'no-date', office: 'minister' }],
      },
    }),
  },
  'another’s card, opened from this one': {
    visited: card({ actor: 'example-movement', name: 'Example Movement', category: 'armed-group' }),
  },
  'the words may mean another; why, open': {
    rivals: [{ actor: 'other', name: 'Example Party', category: 'party' }],
    press: '.foot > .btn[aria-expanded]',
  },
  'held until the day of death': {
    candidates: [
      card({
        role: {
          text: null,
          of: GROUP,
          property: 'member-of',
          until: { kind: 'date', edtf: '2024-01-03', earliest: '2024-01-03', latest: '2024-01-03' },
        },
        onArticleDate: [],
        last: {
          day: '2024-01-03',
          isItsEnd: true,
          list: [
            affiliation({ when: between(null, '2024-01-03') }),
            affiliation({
              to: COALITION,
              when: between(null, null),
              notAfter: '2024-01-03',
              holds: null,
            }),
          ],
        },
      }),
    ],
  },
};
