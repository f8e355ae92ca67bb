import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markerHook } from '../page/marking/marker-hook';
import { Marking } from '../page/marking/marking';
import css from './content/content.css?inline';
import tint from './tint.css?inline';

export default defineUnlistedScript(() => {
  // Chromium applies the rules for marks inside shadow trees by itself.
  const sheet = import.meta.env.FIREFOX ? css + tint : null;
  markerHook().markPage = (...page) => new Marking(sheet, ...page);
});
