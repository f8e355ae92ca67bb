/** Is it a news article? Looked for at once, then where one may be on its way: scripts draw them late. */
import { type Linked, readOnce } from '../article/linked-data';
import { NewsGate } from '../article/news-gate';

/** Milliseconds from the first look; left out where a page has come as a whole. */
const WHILE_IT_COMES = 1_600;
/** Articles drawn by scripts are there after one of these, or not at all. */
const LOOK_AGAIN = [400, WHILE_IT_COMES, 4_600];

/**
 * `found` is told what the page says of itself, read by then in most cases. `turned`: where one page takes
 * the place of another, what is there is the other's. Answers what ends it.
 */
export function lookForArticle(
  document: Document,
  turned: boolean,
  found: (linked: Linked) => void,
  notYet: () => void,
  broken: () => void,
): () => void {
  const gate = new NewsGate(document);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers.splice(0)) clearTimeout(timer);
  };
  const isOver = () => {
    try {
      const linked = readOnce(document);
      if (!gate.looksLikeNews(linked)) {
        notYet();
        return false;
      }
      found(linked);
    } catch {
      broken();
    }
    return true;
  };
  const lookAgain = () => {
    if (isOver()) stop();
    else if (gate.standsFull && !turned) clearTimeout(timers[LOOK_AGAIN.indexOf(WHILE_IT_COMES)]);
  };
  // Wound up together, and nothing waits for each: where there is nothing to mark, having a turn
  // costs more than what is done in it.
  if (!isOver()) timers = LOOK_AGAIN.map((wait) => setTimeout(lookAgain, wait));
  return stop;
}
