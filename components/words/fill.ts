/** Puts elements, not only strings, into a catalogue text: "Led by $1" with a marked name for $1. */
import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../extension/i18n';

/** Private-use characters: they cannot stand in a catalogue text. */
const FIRST_PLACE = 0xe000;

export function fill(key: MessageKey, ...parts: ComponentChildren[]): ComponentChildren[] {
  const text = t(key, ...parts.map((_, i) => String.fromCharCode(FIRST_PLACE + i)));
  return text
    .split(/([\uE000-\uE0FF])/u)
    .map((piece) => parts[piece.charCodeAt(0) - FIRST_PLACE] ?? piece);
}
