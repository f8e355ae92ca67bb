/**
 * Where the card's script, loaded later, leaves its one function for the page's script: the global
 * object of the isolated world that both share and that no page script can reach.
 */
import type { MountCard } from './card-props';

export function cardHook(): { mountCard?: MountCard } {
  return globalThis as { mountCard?: MountCard };
}
