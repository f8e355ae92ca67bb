/** Takes the interface texts from the catalogues themselves, as the browser would. */
import { readdirSync, readFileSync } from 'node:fs';
import { takeTextsFrom } from '../../../extension/i18n';

export const LANGUAGES = ['en', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export function catalogue(language: Language): Record<string, string> {
  const folder = new URL(`../../../locales/${language}/`, import.meta.url);
  return Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  );
}

export function speak(language: Language): void {
  const texts: Record<string, string> = {
    ...catalogue(language),
    '@@bidi_dir': language === 'ar' ? 'rtl' : 'ltr',
  };
  takeTextsFrom((key, parts) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, place) => parts[Number(place) - 1] ?? ''),
  );
}
