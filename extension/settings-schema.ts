/** Settings as stored, read field by field: one broken field loses only itself. */
import * as v from 'valibot';
import { CATEGORIES, type Category } from '../pack/model';
import {
  LONGEST_WORD,
  MARKING_STYLES,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
  WHERE_IT_RUNS,
} from './settings';

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORD));

const strings = v.fallback(v.array(v.string()), []);

export const settingsSchema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  on: v.fallback(v.boolean(), true),
  where: v.fallback(v.picklist(WHERE_IT_RUNS), 'news-articles'),
  sitesOff: strings,
  sitesOn: strings,
  categories: v.fallback(
    v.object(
      Object.fromEntries(
        CATEGORIES.map((category) => [category, v.fallback(v.boolean(), true)]),
      ) as Record<Category, v.SchemaWithFallback<v.BooleanSchema<undefined>, true>>,
    ),
    Object.fromEntries(CATEGORIES.map((category) => [category, true])) as Record<Category, true>,
  ),
  style: v.fallback(v.picklist(MARKING_STYLES), 'underline'),
  mutedActors: strings,
  mutedWords: v.fallback(v.array(v.object({ actor: word, surface: word })), []),
}) satisfies v.GenericSchema<unknown, Settings>;

export const settingsChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('switched'), on: v.boolean() }),
  v.object({ kind: v.literal('chose-where'), where: v.picklist(WHERE_IT_RUNS) }),
  v.object({ kind: v.literal('switched-site'), host: word, on: v.boolean() }),
  v.object({
    kind: v.literal('switched-category'),
    category: v.picklist(CATEGORIES),
    on: v.boolean(),
  }),
  v.object({ kind: v.literal('chose-style'), style: v.picklist(MARKING_STYLES) }),
  v.object({ kind: v.literal('muted-actor'), actor: word, muted: v.boolean() }),
  v.object({ kind: v.literal('muted-word'), actor: word, surface: word, muted: v.boolean() }),
  v.object({ kind: v.literal('reset') }),
]) satisfies v.GenericSchema<unknown, SettingsChange>;
