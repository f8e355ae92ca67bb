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
export function highlightName(kind: MarkKind, style: MarkingStyle, theme: Theme): string {
  return `${LOOKS[style === 'on-hover' ? 'underline' : style][theme]}${KINDS.indexOf(kind)}`;
}

/** The mention whose card is open or that the keyboard has reached. */
export function currentName(theme: Theme): string {
  return theme === 'light' ? 'x' : 'y';
}
