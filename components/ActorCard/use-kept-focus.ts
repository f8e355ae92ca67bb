/** The button that leads to another card disappears with its own card: this keeps the focus inside. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Wraps an action that brings another card so that the focus is kept afterwards. */
export type KeepFocus = <Args extends unknown[]>(
  act: (...args: Args) => void,
) => (...args: Args) => void;

/** `toShow` says which card it is. */
export function useKeptFocus(card: RefObject<HTMLElement | null>, toShow: string): KeepFocus {
  const isMoving = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is what takes the button away
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const back = card.current?.querySelector<HTMLElement>('.back');
    (back ?? card.current)?.focus({ preventScroll: true });
    card.current?.querySelector('.body')?.scrollTo(0, 0);
  }, [toShow]);
  return (act) =>
    (...args) => {
      isMoving.current = true;
      act(...args);
    };
}
