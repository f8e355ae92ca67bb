/** Does the title belong to somebody named beside it who is not one of its holders? */
import type { Case } from '../context/case';
import type { Decided } from '../context/mention';
import { isSaidOfNameBefore } from './name-before';
import { whoseNameBehind } from './name-behind';
import type { RoleAnswer, RoleReader } from './resolve';

export function isStrangers(
  one: Case,
  beside: readonly Decided[],
  roles: RoleReader,
  answer: RoleAnswer,
): boolean {
  const behind = whoseNameBehind(one, beside, roles, answer.entry);
  // "The death of Zarqawi, the prime minister of Iraq, Nouri al-Maliki, said": of the name behind it.
  if (behind === 'holder') return false;
  return behind === 'stranger' || isSaidOfNameBefore(one, beside, answer);
}
