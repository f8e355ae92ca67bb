/** Starts a page of the extension's own: language and direction first, so that nothing jumps. */
import { render, type VNode } from 'preact';
import { direction, uiLanguage } from '../../extension/i18n';

export function startSurface(surface: VNode): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = direction();
  render(surface, document.querySelector('main')!);
}
