/** Tabs as the ARIA pattern has them: arrows move, Tab goes into the panel. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { direction } from '../../extension/i18n';

interface Props<Id extends string> {
  tabs: { id: Id; label: string }[];
  chosen: Id;
  choose(id: Id): void;
  children: ComponentChildren;
}

export function Tabs<Id extends string>({ tabs, chosen, choose, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = target(event.key, at, tabs.length);
    if (to === null) return;
    event.preventDefault();
    choose(tabs[to]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={move}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls="tab-panel"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => choose(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}

/** Arrows follow the order in which the tabs are seen. */
function target(key: string, at: number, length: number): number | null {
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % length;
  if (key === back) return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
