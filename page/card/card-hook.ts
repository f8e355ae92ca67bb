/**
 * Where the card's script, loaded when the reader first does something, leaves its one function for
 * the page's script: the global object of the isolated world that both share and that no page script
 * can reach.
 */
import type { OpenCardDesk } from './card-desk';

export type { CardDesk, DeskPorts, OpenCardDesk } from './card-desk';

export function cardHook(): { openCardDesk?: OpenCardDesk } {
  return globalThis as { openCardDesk?: OpenCardDesk };
}
