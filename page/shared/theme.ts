/** Whether the page is light or dark at an element, from the colours it is really drawn with. */
import { hostOf } from './shadow-hosts';

export type Theme = 'light' | 'dark';

/** Ancestors looked at for a background; few elements have none within so many. */
const MOST_ANCESTORS = 60;
/** Alpha; below this, what lies behind decides. */
const OPAQUE_ENOUGH = 0.5;
/** What elements without a background of their own report. */
const CLEAR = 'rgba(0, 0, 0, 0)';
/** The background of nearly all pages. */
const WHITE = 'rgb(255, 255, 255)';
/** Relative luminance at which black and white text contrast alike. */
const MIDDLE = 0.18;

export type Themes = WeakMap<Element, Theme | null>;

/** `known`: what earlier calls found on the way; neighbours share most of their ancestors. */
export function themeAt(element: Element, known: Themes = new WeakMap()): Theme {
  const background = backgroundBehind(element, known);
  if (background) return background;
  // No element paints a background: the browser's canvas does, and the text colour was chosen to be read on
  // it.
  return isLight(getComputedStyle(element).color) ? 'dark' : 'light';
}

/** The text colour last asked about, and the answer: most names stand in text of one colour. */
let lastText = '';
let lastIsLight = false;

function isLight(written: string): boolean {
  if (written !== lastText) {
    const colour = parseColour(written);
    lastText = written;
    lastIsLight = colour !== null && luminance(colour) > MIDDLE;
  }
  return lastIsLight;
}

type Colour = { red: number; green: number; blue: number; alpha: number };

function backgroundBehind(element: Element, known: Themes): Theme | null {
  const passed: Element[] = [];
  let theme: Theme | null = null;
  let current: Element | null = element;
  for (let i = 0; current && i < MOST_ANCESTORS; i++) {
    const before = known.get(current);
    if (before !== undefined) {
      theme = before;
      break;
    }
    passed.push(current);
    const style = getComputedStyle(current);
    const { backgroundColor } = style;
    if (backgroundColor === WHITE) {
      theme = 'light';
      break;
    }
    const colour = backgroundColor === CLEAR ? null : parseColour(backgroundColor);
    if (colour && colour.alpha >= OPAQUE_ENOUGH) {
      theme = luminance(colour) < MIDDLE ? 'dark' : 'light';
      break;
    }
    // A picture or gradient: its colours are unknown, but the text's is known.
    if (style.backgroundImage !== 'none') break;
    current = current.parentElement ?? hostOf(current);
  }
  for (const each of passed) known.set(each, theme);
  return theme;
}

/** Computed colours are written as rgb()/rgba(), or as color(srgb …) where the page used newer notations. */
export function parseColour(written: string): Colour | null {
  const numbers = written.match(/-?[\d.]+(e-?\d+)?%?/g)?.map(Number.parseFloat);
  if (!numbers || numbers.length < 3) return null;
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (/^rgba?\(/.test(written)) return { red: first, green: second, blue: third, alpha };
  if (written.startsWith('color(srgb ')) {
    return { red: first * 255, green: second * 255, blue: third * 255, alpha };
  }
  // oklch, lab…: lightness comes first and is all we need.
  const lightness = /^ok/.test(written) ? first : first / 100;
  if (/^(ok)?(lab|lch)\(/.test(written)) {
    const grey = lightness * 255;
    return { red: grey, green: grey, blue: grey, alpha };
  }
  return null;
}

/** WCAG 2 relative luminance. */
function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
