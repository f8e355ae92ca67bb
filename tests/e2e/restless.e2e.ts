/** A page that changes in every frame: marks out of sight wait until the reader goes there, or it rests. */
import { drawn, markedTimes, untilMarks } from './readers/marks';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';
/** Paragraphs added at the end, far more than a screen holds. */
const ADDED = 80;

interface Stirring {
  stirring?: number;
}

test('marks far from the reader wait, and are there in the first frame after a jump', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  const before = (await drawn(reader)).length;
  await reader.inPage((added) => {
    const said = 'In Iraq, the Badr Organization said nothing more that day.';
    const paragraphs = Array.from({ length: added }, () => {
      const made = document.createElement('p');
      made.textContent = said;
      return made;
    });
    document.querySelector('article')?.append(...paragraphs);
  }, ADDED);
  // What is added is drawn in slices: only the final number can be compared with.
  const all = before + ADDED;
  await markedTimes(reader, all);

  await reader.inPage(() => {
    const ticker = document.body.insertBefore(
      document.createElement('div'),
      document.body.firstChild,
    );
    const page = window as unknown as Stirring;
    const change = () => {
      ticker.textContent = `${performance.now()}`;
      page.stirring = requestAnimationFrame(change);
    };
    change();
  }, null);
  await untilMarks(
    reader,
    'marks far away to be taken off',
    (texts) => texts.length < all - ADDED / 2,
  );

  const inFirstFrame = await reader.inPage(async () => {
    scrollTo(0, document.body.scrollHeight);
    await new Promise(requestAnimationFrame);
    const last = document.querySelector('article')?.lastElementChild;
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter(({ startContainer }) => last?.contains(startContainer)).length;
  }, null);
  expect(inFirstFrame).toBe(1);
  expect((await reader.summary()).mentions.filter(({ marked }) => marked)).toHaveLength(all);

  await reader.inPage(() => {
    cancelAnimationFrame((window as unknown as Stirring).stirring ?? 0);
  }, null);
  // Once it rests, all of them are drawn.
  await markedTimes(reader, all);
});
