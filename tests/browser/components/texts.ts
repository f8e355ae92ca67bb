/** Catalogues for components that are drawn without an extension around them. */
import { catalogue, type Language } from '../../../entrypoints/gallery/catalogues';
import { direction, takeTextsFrom, uiLanguage } from '../../../extension/i18n';

export function speak(language: Language): void {
  takeTextsFrom(catalogue(language));
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = direction();
}
