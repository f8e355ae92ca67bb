/**
 * Names under which highlights are registered. Any script of the page can list them, so they say
 * nothing by themselves; `entrypoints/content/content.css` holds a rule for each.
 */
import type { MarkingStyle } from '../extension/settings';
import { CATEGORIES } from '../pack/model';
import type { MarkKind } from './which-marked';

export type Theme = 'light' | 'dark';

const LOOKS: Record<Exclude<MarkingStyle, 'on-hover'>, Record<Theme, string>> = {
  underline: { light: 'k', dark: 'm' },
  tint: { light: 'p', dark: 'r' },
};
const KINDS: MarkKind[] = [...CATEGORIES, 'uncertain'];

/** With `on-hover`, the one mark that shows is an underline. */
export function highlightName(
  kind: MarkKind,
  style: MarkingStyle,
  theme: Theme,
  surface: string,
): string {
  const letter = LOOKS[style === 'on-hover' ? 'underline' : style][theme];
  // Arabic letters reach below the line: their underline hangs lower.
  return `${ARABIC.test(surface) ? letter.toUpperCase() : letter}${KINDS.indexOf(kind)}`;
}

const ARABIC = /[\u0600-\u08ff\ufb50-\ufefc]/;

/** The mention whose card is open or that the keyboard has reached. */
export function currentName(theme: Theme): string {
  return theme === 'light' ? 'x' : 'y';
}
