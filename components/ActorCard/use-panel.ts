/**
 * One panel is open at a time below the card; it belongs to the actor it was opened for: another actor starts
 * with none.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Panel = 'sources' | 'why' | 'mute' | 'report' | 'copy';

interface OpenPanel {
  panel: Panel | null;
  show(panel: Panel | null): void;
  /** Opens the sources at the one whose number was pressed. */
  showSource(source: number): void;
}

/** `toShow` says which card it is; `resized` is called whenever its height changes. */
export function usePanel(
  card: RefObject<HTMLElement | null>,
  toShow: string,
  resized: (() => void) | undefined,
): OpenPanel {
  const [opened, setOpened] = useState<{ panel: Panel | null; on: string }>();
  const panel = opened?.on === toShow ? opened.panel : null;
  const show = (next: Panel | null) => setOpened({ panel: next, on: toShow });

  const wantedSource = useRef<number | null>(null);
  /** Scrolls into view: the panel or, among the sources, the one whose number was pressed. */
  const bringPanel = () => {
    const at = wantedSource.current;
    wantedSource.current = null;
    card.current?.scrollTo(0, card.current.scrollHeight);
    if (at === null) return;
    const entry = card.current?.querySelector(`[data-source="${at}"]`);
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.querySelector('a')?.focus();
  };

  // Not a dependency itself: a page that creates its actions anew would be called for ever.
  const tell = useRef(resized);
  tell.current = resized;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what changes the height
  useLayoutEffect(() => {
    tell.current?.();
    if (!panel) return;
    // Waits until the card is in its final place: what was asked for is below everything else.
    const frame = requestAnimationFrame(bringPanel);
    return () => cancelAnimationFrame(frame);
  }, [panel, toShow]);

  const showSource = (source: number) => {
    wantedSource.current = source;
    if (panel === 'sources') bringPanel();
    else show('sources');
  };
  return { panel, show, showSource };
}
