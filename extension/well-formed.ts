/**
 * Recognises settings as they nearly always are in the storage: as this version wrote them. Checked by hand,
 * since the validator would be half of the script in every tab; what is not recognised here, the validator
 * reads.
 */
import { CATEGORIES } from '../pack/model';
import {
  LONGEST_WORD,
  MARKING_STYLES,
  SETTINGS_VERSION,
  type Settings,
  WHERE_IT_RUNS,
} from './settings';

/** True only of what `parseSettings` leaves as it is (tests/unit/extension/settings.test.ts). */
export function areWellFormed(stored: unknown): stored is Settings {
  if (!isRecord(stored)) return false;
  const { version, on, where, style, sitesOff, sitesOn, mutedActors } = stored;
  return (
    version === SETTINGS_VERSION &&
    typeof on === 'boolean' &&
    WHERE_IT_RUNS.includes(where as Settings['where']) &&
    MARKING_STYLES.includes(style as Settings['style']) &&
    [sitesOff, sitesOn, mutedActors].every((list) => isListOf(list, isText)) &&
    isListOf(stored.mutedWords, isMutedWord) &&
    areCategories(stored.categories)
  );
}

function areCategories(value: unknown): boolean {
  return isRecord(value) && CATEGORIES.every((category) => typeof value[category] === 'boolean');
}

function isMutedWord(value: unknown): boolean {
  return isRecord(value) && isWord(value.actor) && isWord(value.surface);
}

function isWord(value: unknown): boolean {
  return isText(value) && value.length > 0 && value.length <= LONGEST_WORD;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
