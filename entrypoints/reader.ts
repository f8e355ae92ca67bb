import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageRun } from '../page/page-run';
import { readerHook } from '../page/reader-hook';
import css from './content/content.css?inline';
import tint from './tint.css?inline';

export default defineUnlistedScript(() => {
  // Chromium hands the looks of marks down into shadow trees by itself.
  const sheet = import.meta.env.FIREFOX ? css + tint : null;
  readerHook().readPage = (...page) => new PageRun(sheet, ...page);
});
