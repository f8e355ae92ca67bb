/** One thing that is on or off, with its label. */
import type { ComponentChildren } from 'preact';

interface Props {
  label: ComponentChildren;
  /** Where the visible label does not say what is switched. */
  name?: string;
  checked: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, name, checked, onChange }: Props) {
  return (
    <label class="row">
      <span>{label}</span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-label={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
