/** All languages in one page, whatever language the browser uses. */
const files = import.meta.glob<Record<string, string>>('../../locales/*/*.json', {
  eager: true,
  import: 'default',
});

export const LANGUAGES = ['en', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export function languageFrom(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((language) => language === asked) ?? 'en';
}

export function catalogue(language: Language): (key: string, parts: string[]) => string {
  const texts: Record<string, string> = { '@@bidi_dir': language === 'ar' ? 'rtl' : 'ltr' };
  for (const [path, part] of Object.entries(files))
    if (path.includes(`/locales/${language}/`)) Object.assign(texts, part);
  return (key, parts) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, place) => parts[Number(place) - 1] ?? '');
}
