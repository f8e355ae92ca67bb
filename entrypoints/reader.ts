import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageRun } from '../page/reading/page-run';
import { readerHook } from '../page/reading/reader-hook';

export default defineUnlistedScript(() => {
  readerHook().readPage = (...page) => new PageRun(...page);
});
