import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageRun } from '../page/page-run';
import { readerHook } from '../page/reader-hook';

export default defineUnlistedScript(() => {
  readerHook().readPage = (...page) => new PageRun(...page);
});
