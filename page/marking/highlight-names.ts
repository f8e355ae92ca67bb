/**
 * Names under which highlights are registered. Any script of the page can list them, so they say
 * nothing by themselves; `entrypoints/content/content.css` holds a rule for each.
 */
import type { MarkingStyle } from '../../extension/settings';
import { CATEGORIES } from '../../pack/model';
import type { MarkKind } from '../mentions/which-marked';
import type { Theme } from '../shared/theme';

type Script = 'arabic' | 'other';

/** Arabic letters reach below the line: their underline hangs lower. */
const ARABIC = /[\u0600-\u08ff\ufb50-\ufefc]/;

const LOOKS: Record<Exclude<MarkingStyle, 'on-hover'>, Record<Theme, Record<Script, string>>> = {
  underline: { light: { other: 'k', arabic: 'g' }, dark: { other: 'm', arabic: 'n' } },
  tint: { light: { other: 'p', arabic: 'u' }, dark: { other: 'r', arabic: 'v' } },
};
const KINDS: MarkKind[] = [...CATEGORIES, 'uncertain'];

/** With `on-hover`, the one mark that shows is an underline. */
export function highlightName(
  kind: MarkKind,
  style: MarkingStyle,
  theme: Theme,
  surface: string,
): string {
  const script = ARABIC.test(surface) ? 'arabic' : 'other';
  return `${LOOKS[style === 'on-hover' ? 'underline' : style][theme][script]}${KINDS.indexOf(kind)}`;
}

/** The mention whose card is open or that the keyboard has reached. */
export function currentName(theme: Theme): string {
  return theme === 'light' ? 'x' : 'y';
}
