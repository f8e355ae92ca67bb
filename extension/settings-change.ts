/** One change applied to the settings: pure, so that the order of arrival is all that matters. */
import { CATEGORIES, type Category } from '../pack/model';
import { isListed, standsFor } from './listed-site';
import { SETTINGS_VERSION, type Settings, type SettingsChange } from './settings';

export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    on: true,
    where: 'news-articles',
    sitesOff: [],
    sitesOn: [],
    categories: Object.fromEntries(CATEGORIES.map((category) => [category, true])) as Record<
      Category,
      boolean
    >,
    style: 'underline',
    mutedActors: [],
    mutedWords: [],
  };
}

export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'switched':
      return { ...settings, on: change.on };
    case 'chose-where':
      return { ...settings, where: change.where };
    case 'switched-site':
      return switchSite(settings, change.host, change.on);
    case 'switched-category':
      return {
        ...settings,
        categories: { ...settings.categories, [change.category]: change.on },
      };
    case 'chose-style':
      return { ...settings, style: change.style };
    case 'muted-actor':
      return {
        ...settings,
        mutedActors: toggled(settings.mutedActors, change.actor, change.muted),
      };
    case 'muted-word':
      return { ...settings, mutedWords: muteWord(settings.mutedWords, change) };
    case 'reset':
      return defaultSettings();
  }
}

/**
 * Whether the reader has the extension on for this site: it is not switched off and, where only listed sites
 * run, it is listed.
 */
export function isOnForSite({ where, sitesOff, sitesOn }: Settings, host: string): boolean {
  return !isListed(sitesOff, host) && (where !== 'these-sites' || isListed(sitesOn, host));
}

/**
 * Makes `isOnForSite` say so. Parent domains that were switched off go, too: they would still keep the site
 * off.
 */
function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const { where, sitesOff, sitesOn } = settings;
  if (!on) {
    const isOneOfList = where === 'these-sites';
    return {
      ...settings,
      sitesOff: toggled(sitesOff, host, true),
      sitesOn: isOneOfList ? toggled(sitesOn, host, false) : sitesOn,
    };
  }
  const lacksIt = where === 'these-sites' && !isListed(sitesOn, host);
  return {
    ...settings,
    sitesOff: sitesOff.filter((site) => !standsFor(site, host)),
    sitesOn: lacksIt ? [...sitesOn, host] : sitesOn,
  };
}

function toggled(list: string[], item: string, present: boolean): string[] {
  const others = list.filter((each) => each !== item);
  return present ? [...others, item] : others;
}

function muteWord(
  list: Settings['mutedWords'],
  { actor, surface, muted }: { actor: string; surface: string; muted: boolean },
): Settings['mutedWords'] {
  const others = list.filter((each) => each.actor !== actor || each.surface !== surface);
  return muted ? [...others, { actor, surface }] : others;
}
