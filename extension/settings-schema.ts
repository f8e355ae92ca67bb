/** Settings as stored, read field by field: one broken field loses only itself. */
import * as v from 'valibot';
import { CATEGORIES, type Category } from '../pack/model';
import { SETTINGS_VERSION, type Settings, type SettingsChange } from './settings';

const WHERE = ['news-articles', 'every-page', 'these-sites', 'when-i-click'] as const;
const STYLES = ['underline', 'tint', 'on-hover'] as const;
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

let made: ReturnType<typeof makeSettingsSchema> | null = null;

/** Made when first needed: a script that starts in every tab has nothing to parse in most. */
export function settingsSchema() {
  made ??= makeSettingsSchema();
  return made;
}

const makeSettingsSchema = () => {
  const strings = v.fallback(v.array(v.string()), []);
  return v.object({
    version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
    on: v.fallback(v.boolean(), true),
    where: v.fallback(v.picklist(WHERE), 'news-articles'),
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
    style: v.fallback(v.picklist(STYLES), 'underline'),
    mutedActors: strings,
    mutedWords: v.fallback(v.array(v.object({ actor: word, surface: word })), []),
  }) satisfies v.GenericSchema<unknown, Settings>;
};

export const settingsChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('switched'), on: v.boolean() }),
  v.object({ kind: v.literal('chose-where'), where: v.picklist(WHERE) }),
  v.object({ kind: v.literal('switched-site'), host: word, on: v.boolean() }),
  v.object({
    kind: v.literal('switched-category'),
    category: v.picklist(CATEGORIES),
    on: v.boolean(),
  }),
  v.object({ kind: v.literal('chose-style'), style: v.picklist(STYLES) }),
  v.object({ kind: v.literal('muted-actor'), actor: word, muted: v.boolean() }),
  v.object({ kind: v.literal('muted-word'), actor: word, surface: word, muted: v.boolean() }),
  v.object({ kind: v.literal('reset') }),
]) satisfies v.GenericSchema<unknown, SettingsChange>;
