/** A list of choices, each with the button that takes it back. */
import type { ComponentChildren } from 'preact';

interface UndoableItem {
  key: string;
  what: ComponentChildren;
  /** The button's name for those who do not see what is beside it. */
  label: string;
  undo(): void;
}

interface Props {
  items: UndoableItem[];
  button: string;
  empty: string;
}

export function Undoable({ items, button, empty }: Props) {
  if (!items.length) return <p class="muted">{empty}</p>;
  return (
    <ul class="undoable">
      {items.map((item) => (
        <li key={item.key}>
          <span>{item.what}</span>
          <button type="button" class="btn line" aria-label={item.label} onClick={item.undo}>
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}
