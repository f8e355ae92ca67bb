/**
 * Listeners that are removed together. Not by `{ signal }`: for each one the browser then keeps a link back
 * from the signal, which in pages costs more than all of the listening.
 */

interface How {
  capture?: boolean;
  passive?: boolean;
  once?: boolean;
}

export type StopListening = () => void;

export function listen<Happened extends Event>(
  target: EventTarget,
  types: readonly string[],
  handle: (event: Happened) => void,
  how: How = {},
): StopListening {
  const listener = handle as (event: Event) => void;
  for (const type of types) target.addEventListener(type, listener, how);
  return () => {
    for (const type of types) target.removeEventListener(type, listener, how);
  };
}
