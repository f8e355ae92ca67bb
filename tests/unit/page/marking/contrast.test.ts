/** Every mark stands out from light and from dark pages: WCAG 2.2, 1.4.11 asks 3:1 of such lines. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LEAST_RATIO = 3;
const LIGHT_PAGES = ['#ffffff', '#fbfaf8', '#f4ecd8'];
const DARK_PAGES = ['#000000', '#161719', '#242526'];

const css = readFileSync('entrypoints/content/content.css', 'utf8');
const lines = [
  ...css.matchAll(/::highlight\(([km])(\d)\)[^{]*\{[^}]*underline \w+ (#[0-9a-f]{6})/g),
].map(([, ground, category, colour]) => ({ ground, category, colour: colour! }));

/** Relative luminance of an sRGB colour (WCAG 2.2, definitions). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Lines of the marks named by these letters, in order. */
const linesOf = (letters: string, sheet: string) =>
  [...sheet.matchAll(/::highlight\((\w)(\d)\)[^{]*\{\s*(text-decoration: [^;]+)/g)]
    .filter(([, letter = '']) => letters.includes(letter))
    .map(([, , category, line]) => `${category} ${line}`);

describe('the contrast of marks', () => {
  it('is that of tints as well: their lines are the same', () => {
    const tint = readFileSync('entrypoints/tint.css', 'utf8');
    expect(linesOf('pr', tint)).toEqual(linesOf('km', css));
    expect(linesOf('pr', tint).length).toBeGreaterThan(0);
  });

  it('covers the seven categories and the uncertain mark, on light and on dark', () => {
    const of = (ground: string) =>
      lines.filter((line) => line.ground === ground).map(({ category }) => category);
    expect(of('k')).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(of('m')).toEqual(of('k'));
  });

  it('is measured rightly: black on white is 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each(lines)('category $category on $ground: $colour', ({ ground, colour }) => {
    for (const page of ground === 'k' ? LIGHT_PAGES : DARK_PAGES) {
      expect(contrast(colour, page), `${colour} on ${page}`).toBeGreaterThanOrEqual(LEAST_RATIO);
    }
  });
});
