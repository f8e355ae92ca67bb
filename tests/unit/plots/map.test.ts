/** Where events stand on the map, how far "somewhere in the province" reaches, and that no words overlap. */
import { describe, expect, it } from 'vitest';
import { on } from '../../../components/fixtures/example-intervals';
import { type Box, boxOf, overlaps } from '../../../components/plots/map/labels';
import { kilometres, layOutMap } from '../../../components/plots/map/layout';
import { outlines } from '../../../components/plots/map/outlines';
import { compact } from '../../../components/plots/map/place-labels';
import { textWidth } from '../../../components/plots/text-room';
import { event, place } from './example';

const lay = (events: ReturnType<typeof event>[], width = 560) =>
  layOutMap(events, outlines(), width, (code) => code);
const at = (lat: number, lon: number, number = 1, precision?: Parameters<typeof place>[2]) =>
  event(`${lat},${lon},${number}`, on('2024-01-04'), { number, place: place(lat, lon, precision) });

describe('the map', () => {
  it('keeps north up and west left, and draws every bundled country it reaches', () => {
    const { groups, countries } = lay([at(36.2, 44), at(33.3, 44.4), at(33.3, 39)]);
    const [north, south, west] = groups;
    expect(north!.y).toBeLessThan(south!.y);
    expect(west!.x).toBeLessThan(south!.x);
    expect(countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['IQ', 'SY', 'IR']));
  });

  it('draws "somewhere in the province" at true scale: 50 km to each side', () => {
    const { groups } = lay([at(33, 44, 1, 'province'), at(33, 45, 2)]);
    const [ring, other] = groups;
    const pxPerKm = (other!.x - ring!.x) / kilometres([44, 33], [45, 33]);
    expect(ring!.area!.radius / pxPerKm).toBeCloseTo(50, 0);
  });

  it.each([
    ['exact', null],
    ['town', 'town'],
    ['province', 'province'],
  ] as const)('shows how exactly a place is known: %s', (precision, kind) => {
    expect(lay([at(33, 44, 1, precision)]).groups[0]!.area?.kind ?? null).toBe(kind);
  });

  it('leaves to the list what is known by country only, has no place, or lies far off', () => {
    const events = [
      at(33, 44, 1),
      at(33, 44, 2, 'country'),
      event('3', on('2024-01-04'), { number: 3 }),
      at(38.9, -77, 4),
    ];
    expect(lay(events).notShown.map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  it('grows for an event outside the usual frame', () => {
    const { groups, width, height } = lay([at(25.1, 51.3)]);
    const { x, y } = groups[0]!;
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  });

  it('sets marks at one place side by side under one label', () => {
    const { groups } = lay([at(33.3, 44.4, 4), at(33.3, 44.4, 7), at(33.31, 44.41, 13)]);
    expect(groups).toHaveLength(1);
    expect(groups[0]!.label!.text).toBe('4, 7, 13');
    const [a, b, c] = groups[0]!.spots.map(({ x }) => x) as [number, number, number];
    expect(b - a).toBeCloseTo(c - b);
    expect(b - a).toBeGreaterThan(8);
  });

  it('never writes one word over another', () => {
    const crowd = Array.from({ length: 40 }, (_, i) =>
      at(32 + (i % 8) * 0.35, 43 + Math.floor(i / 8) * 0.4, i + 1),
    );
    const { groups, countries } = lay(crowd, 348);
    const boxes: Box[] = [
      ...groups.flatMap(({ label, place: name }) => [label, name]),
      ...countries.map(({ name }) => name),
    ].flatMap((words) => (words ? [boxOf(words, textWidth(words.text, 11), 11)] : []));
    const clashes = boxes.filter((box, i) =>
      boxes.some((other, j) => j < i && overlaps(box, other)),
    );
    expect(boxes.length).toBeGreaterThan(10);
    expect(clashes).toEqual([]);
  });

  it.each([
    [[8, 1], '1, 8'],
    [[4, 5], '4, 5'],
    [[4, 5, 6, 9], '4–6, 9'],
  ])('writes %j as %s', (numbers, text) => {
    expect(compact(numbers)).toBe(text);
  });
});
