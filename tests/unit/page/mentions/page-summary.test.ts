import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../page/mentions/page-summary';
import { either, labels, mention, off } from './example';

describe('the summary for popup and panel', () => {
  const summary = summarise({
    status: { kind: 'scanned', partial: false },
    host: 'news.example',
    articleDate: null,
    mentions: [mention(), either, mention({ actor: 'g' }), mention()],
    labels,
    settings: off('armed-group'),
  });
  it('counts actors who are surely named, marked or not', () => {
    expect(summary.counts).toMatchObject({ person: 1, 'armed-group': 1, party: 0 });
  });
  it('lists the cast as the page introduces it, what is not settled apart', () => {
    expect(summary.cast).toEqual([
      { actor: 'p', ...labels.p, mentions: [0, 3], uncertain: false },
      { actor: 'p', ...labels.p, mentions: [1], uncertain: true },
      { actor: 'g', ...labels.g, mentions: [2], uncertain: false },
    ]);
  });
  it('says of each mention whether it is marked', () => {
    expect(summary.mentions.map(({ marked, category }) => [marked, category])).toEqual([
      [true, 'person'],
      [true, null],
      [false, 'armed-group'],
      [true, 'person'],
    ]);
  });
});
