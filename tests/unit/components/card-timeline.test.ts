import { describe, expect, it } from 'vitest';
import { elide, textWidth, tickLabels } from '../../../components/ActorCard/timeline/labels';
import {
  layOutCardTimeline,
  PLOT_WIDTH,
  postHeld,
} from '../../../components/ActorCard/timeline/layout';
import { affiliation, BODY, card, event } from '../../../components/fixtures/example-card';
import { between, on } from '../../../components/fixtures/example-intervals';
import type { Interval } from '../../../pack/model';
import type { CardAffiliation, CardModel } from '../../../pack/views/card';

const lay = (more: Partial<CardModel>) => layOutCardTimeline(card({ events: [], ...more }));
/** Laid out among others, since a plot with a single bar would zoom in on it. */
function kindsOf(when: Interval): string | undefined {
  const frame = affiliation({
    to: { ...affiliation().to, id: 'another' },
    when: between('2010-01-01', '2024-12-31'),
  });
  const plot = lay({ articleDate: '2018-01-01', timeline: [affiliation({ when }), frame] });
  const row = plot?.rows.find((one) => one.affiliation.when === when);
  return row?.spans.map(({ kind }) => kind).join(' ');
}

describe('what of a dated affiliation is drawn', () => {
  const articleDate = '2018-01-01';
  it.each([
    ['known to the day', between('2016-03-01', '2020-05-02'), 'post bar post'],
    ['known to the year', between('2016', '2020'), 'hairline bar hairline'],
    ['goes on', between('2016-03-01', '..'), 'post bar beyond-end'],
    [
      'end not known, held on the article’s day',
      between('2016-03-01', null),
      'post bar dashes-after',
    ],
    ['start not known', between(null, '2020-05-02'), 'dashes-before bar post'],
    ['start not known, goes on', between(null, '..'), 'dashes-before bar beyond-end'],
    ['one day', on('2017-04-05'), 'post'],
    ['some day of a year', on('2017'), 'hairline'],
  ])('%s', (_, when, drawn) => {
    expect(kindsOf(when)).toBe(drawn);
  });

  it('draws nothing where nothing is known', () => {
    expect(lay({ timeline: [affiliation({ when: between(null, null) })] })).toBeNull();
    expect(lay({ timeline: [] })).toBeNull();
  });

  it('ends the dashes on the day one of the two ended', () => {
    const timeline = [
      affiliation({ when: between('2010-01-01', '2024-12-31') }),
      affiliation({ when: between('2012-01-01', null), holds: null, notAfter: '2015-01-01' }),
    ];
    const plot = lay({ articleDate, timeline })!;
    const dashes = plot.rows[1]!.spans.find(({ kind }) => kind === 'dashes-after')!;
    expect(dashes.to).toBeCloseTo(plot.window.position('2015-01-01') * PLOT_WIDTH);
  });

  it('ends what goes on with the one of the two that did not', () => {
    const when = between('2012-01-01', '..');
    const timeline = [affiliation({ when, holds: false, notAfter: '2015-01-01' })];
    const plot = lay({ articleDate, timeline })!;
    expect(plot.rows[0]!.spans.map(({ kind }) => kind)).toEqual(['post', 'bar', 'post']);
    expect(plot.window.to).toBe(articleDate);
  });

  it('keeps everything inside the plot, in order along time', () => {
    const decade = affiliation({ to: { ...affiliation().to, id: 'decade' }, when: on('2024') });
    const plot = layOutCardTimeline(card({ timeline: [...card().timeline, decade] }))!;
    for (const { from, to } of plot.rows.flatMap(({ spans }) => spans)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(PLOT_WIDTH);
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });
});

describe('which stretch of time is shown', () => {
  it('the months around the article, where events are near it', () => {
    const { window } = layOutCardTimeline(card())!;
    expect([window.from, window.to, window.unit]).toEqual(['2023-10-01', '2024-03-01', 'month']);
  });

  it('everything known, where they are not', () => {
    const { window } = lay({ timeline: [affiliation({ when: between('1990', '2003-04-09') })] })!;
    expect([window.from, window.to, window.unit]).toEqual(['1990-01-01', '2024-01-04', 'year']);
  });

  it('something before the article, too, where nothing is known before it', () => {
    const timeline = [affiliation({ when: between('2024-01-04', '2026-01-01') })];
    const { window, now } = lay({ timeline })!;
    expect(now).toBeGreaterThan(PLOT_WIDTH * 0.05);
    expect(now).toBeLessThan(PLOT_WIDTH * 0.15);
    expect(window.to).toBe('2026-01-01');
  });

  it.each([
    ['2009-02-01', '2010-11-30', 'month'],
    ['2009-02-01', '2011-02-28', 'year'],
  ])('%s to %s with ticks that tell its scale: each %s', (from, to, unit) => {
    const timeline = [affiliation({ when: between(from, to) })];
    const { window, ticks } = lay({ articleDate: null, timeline })!;
    expect(window.unit).toBe(unit);
    expect(ticks.length).toBeGreaterThan(1);
  });

  it('at least a season', () => {
    const { window } = lay({ timeline: [], events: [event('one', '2024-01-04')] })!;
    expect(window.holds('2023-12-01')).toBe(true);
    expect(window.holds('2024-02-01')).toBe(true);
  });

  it.each([
    ['2024-01-04', true],
    [null, false],
  ])('marks this article on %s: %s', (articleDate, marked) => {
    expect(layOutCardTimeline(card({ articleDate }))!.now !== null).toBe(marked);
  });

  it('marks two articles of different days in different places', () => {
    const timeline = [affiliation({ when: between('2010', '2026') })];
    const at = (articleDate: string) => lay({ articleDate, timeline })!.now;
    expect(at('2021-06-29')).toBeLessThan(at('2024-01-04')!);
  });
});

describe('events', () => {
  it('stand in one lane for each kind, and only where there are any', () => {
    const { lanes } = layOutCardTimeline(card())!;
    expect(lanes.map(({ shape, marks }) => [shape, marks.length])).toEqual([
      ['attack', 2],
      ['strike', 3],
      ['words', 1],
    ]);
  });

  it('draw a whisker over the possible days', () => {
    const plot = lay({
      timeline: [],
      events: [event('some-day', '2024-02'), event('a-day', '2024-01-01')],
    })!;
    const [vague, exact] = plot.lanes[0]!.marks;
    expect(vague!.whisker).not.toBeNull();
    expect(exact!.whisker).toBeNull();
  });

  it('become one mark where they fall on one spot', () => {
    const events = [event('a', '2024-01-04'), event('b', '2024-01-04'), event('c', '2023-11-01')];
    const { lanes } = lay({ timeline: [], events })!;
    expect(lanes[0]!.marks.map((mark) => mark.events.length)).toEqual([2, 1]);
  });

  it('and affiliations by the hundred do not make it grow without end', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      affiliation({ when: between(`${1900 + (i % 100)}`, '..') }),
    );
    const plot = lay({ timeline: many })!;
    expect(plot.rows.length).toBe(4);
    expect(plot.rowsLeftOut).toBe(396);
    expect(plot.height).toBeLessThan(250);
  });
});

describe('labels', () => {
  const say = (day: string, withYear: boolean) => (withYear ? day.slice(0, 7) : day.slice(5, 7));

  it('name the year once, and again when it changes', () => {
    const ticks = ['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01'].map((day, i) => ({
      day,
      at: i * 100,
    }));
    expect(tickLabels(ticks, 328, say).map(({ text }) => text)).toEqual([
      '2023-11',
      '12',
      '2024-01',
      '02',
    ]);
  });

  it('leave each other room', () => {
    const ticks = Array.from({ length: 30 }, (_, i) => ({ day: `20${i + 10}-01-01`, at: i * 11 }));
    const labels = tickLabels(ticks, 328, (day) => day.slice(0, 4));
    for (const [i, label] of labels.entries()) {
      const next = labels[i + 1];
      if (next) expect(next.at - label.at).toBeGreaterThan(textWidth(label.text) / 2);
    }
    expect(labels.length).toBeGreaterThan(3);
  });

  it('shorten only what no plot could hold', () => {
    expect(elide('Example Movement')).toBe('Example Movement');
    const long = elide('x'.repeat(200));
    expect(textWidth(long)).toBeLessThanOrEqual(320);
    expect(long.endsWith('…')).toBe(true);
  });
});

it('draws what held on the article’s day before what did not', () => {
  const ended = Array.from({ length: 6 }, (_, i) =>
    affiliation({
      to: { ...affiliation().to, id: `ended-${i}` },
      when: between(`${2010 + i}`, `${2012 + i}`),
      holds: false,
    }),
  );
  const held = affiliation({
    to: { ...affiliation().to, id: 'held' },
    when: between('2023', '..'),
  });
  const { rows } = lay({ timeline: [...ended, held] })!;
  expect(rows.map(({ affiliation: { to } }) => to.id)).toContain('held');
});

it('gives two terms in one post one row', () => {
  const timeline = [
    affiliation({ when: between('2018', '2020'), holds: false }),
    affiliation({ when: between('2010', '2014'), holds: false }),
  ];
  expect(lay({ timeline })!.rows.length).toBe(1);
});

describe('the posts of one person in one body', () => {
  const post = (role: string, from: string, to: string, holds = false) =>
    affiliation({ to: BODY, property: 'holds-post', role, when: between(from, to), holds });
  const rolesIn = (timeline: CardAffiliation[]) =>
    lay({ timeline })!.rows.map(({ affiliation: { role } }) => role);

  it('are bars of their own, each with its post for a label', () => {
    const timeline = [post('Minister', '2019', '2022'), post('Adviser', '2010', '2014')];
    expect(rolesIn(timeline)).toEqual(['Adviser', 'Minister']);
    expect(timeline.map(postHeld)).toEqual(['Minister', 'Adviser']);
    expect(postHeld(affiliation())).toBeNull();
    const holder = { ...BODY, category: 'person' as const };
    expect(postHeld({ ...timeline[0]!, to: holder })).toBeNull();
  });

  it('are left to the dossier where they were short', () => {
    const short = ['2001', '2003', '2005', '2007'].map((year) =>
      post(`Acting in ${year}`, `${year}-01-01`, `${year}-02-01`),
    );
    const timeline = [...short, post('Minister', '1990', '1999')];
    expect(rolesIn(timeline)).toContain('Minister');
  });
});
