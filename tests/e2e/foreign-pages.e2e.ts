/** Pages that own their DOM: a framework that hydrates it, editors that read it back. */
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import { PageServer } from '../../scripts/browser/page-server';
import { bundle } from './common-modules';
import { startChromiumReader } from './readers/chromium';
import { startFirefoxReader } from './readers/firefox';
import { marks, noCard, type Reader, until, whereIs } from './readers/reader';
import { site } from './site';

const require = createRequire(import.meta.url);
const ARTICLE = '../fixtures/pages/frameworks/react-article.cjs';
const EDITOR_PACKAGES = ['prosemirror-state', 'prosemirror-view', 'prosemirror-schema-basic'];
/** Milliseconds before the page hydrates: later than the marks, as on a slow line. */
const HYDRATES_AFTER = 1_500;

const frameworks = (address: URL) => {
  if (address.pathname === '/react') return { body: reactPage() };
  if (address.pathname === '/react.js')
    return { type: 'text/javascript', body: bundle(['react', 'react-dom/client', ARTICLE]) };
  if (address.pathname === '/prosemirror.js')
    return { type: 'text/javascript', body: bundle(EDITOR_PACKAGES) };
  return site(address);
};

function reactPage(): string {
  const React = require('react');
  const html = require('react-dom/server').renderToString(
    React.createElement(require(ARTICLE)(React)),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>React</title>
<meta property="og:type" content="article"></head><body><div id="root">${html}</div>
<script src="/react.js"></script><script>
window.trouble = [];
addEventListener('error', (event) => trouble.push(String(event.message)));
window.served = document.getElementById('root').innerHTML;
setTimeout(() => {
  const React = requireModule('react');
  const Article = requireModule('${ARTICLE}')(React);
  requireModule('react-dom/client').hydrateRoot(document.getElementById('root'), React.createElement(Article), {
    onRecoverableError: (error) => trouble.push(String(error)),
    onUncaughtError: (error) => trouble.push(String(error)),
  });
  setTimeout(() => { window.hydrated = true; }, 200);
}, ${HYDRATES_AFTER});
</script></body></html>`;
}

const test = base.extend<object, { reader: Reader & { quit(): Promise<void> } }>({
  reader: [
    async ({}, use, info) => {
      const server = await PageServer.start(frameworks);
      const start = info.project.name === 'firefox' ? startFirefoxReader : startChromiumReader;
      const reader = await start(server);
      await use(reader);
      await reader.quit();
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

interface ReactPage {
  hydrated?: boolean;
  served: string;
  trouble: string[];
}

const marked = (reader: Reader, text: string) =>
  until(`"${text}" to be marked`, async () =>
    (await marks(reader)).some((mark) => mark.text === text) ? true : null,
  );

test('React hydrates a marked page without a complaint, and goes on to change it', async ({
  reader,
}) => {
  await reader.open('http://react.example/react');
  await marked(reader, 'Kataib Hezbollah');
  expect(
    await reader.inPage(() => (window as unknown as ReactPage).hydrated ?? false, null),
    'marked before React took the page over',
  ).toBe(false);
  await until('hydration', () =>
    reader.inPage(() => (window as unknown as ReactPage).hydrated ?? null, null),
  );
  const after = await reader.inPage(() => {
    const { served, trouble } = window as unknown as ReactPage;
    return { same: document.getElementById('root')?.innerHTML === served, trouble };
  }, null);
  expect(after).toEqual({ same: true, trouble: [] });
  await reader.click(await whereIs(reader, 'Like'));
  await marked(reader, 'Harakat al-Nujaba');
  await marked(reader, 'Kataib Hezbollah');
  expect(
    await reader.inPage(
      () => ({
        thanks: document.getElementById('thanks') !== null,
        likes: document.body.textContent?.includes('1 readers'),
        trouble: (window as unknown as ReactPage).trouble,
      }),
      null,
    ),
  ).toEqual({ thanks: true, likes: true, trouble: [] });
});

for (const editor of ['#editor .ProseMirror', '#free']) {
  test(`typing into ${editor}: the caret stays, nothing is marked or opened there`, async ({
    reader,
  }) => {
    await reader.open('http://editor.example/frameworks/prosemirror.html');
    await marked(reader, 'Kataib Hezbollah');
    const before = await reader.inPage(
      (editor) => document.querySelector(editor)?.innerHTML,
      editor,
    );
    await reader.inPage((editor) => {
      const element = document.querySelector<HTMLElement>(editor);
      element?.focus();
      const text = document
        .createTreeWalker(element as Node, NodeFilter.SHOW_TEXT)
        .nextNode() as Text;
      getSelection()?.collapse(text, text.data.length);
    }, editor);
    const typed = ' Hadi al-Amiri left.';
    for (const key of typed) await reader.press(key);
    const after = await reader.inPage((editor) => {
      const element = document.querySelector(editor) as Element;
      const selection = getSelection() as Selection;
      const inside = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return {
        html: element.innerHTML.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' '),
        caretAtEnd: selection.focusOffset === selection.focusNode?.textContent?.length,
        marksInside: inside.filter((range) => element.contains(range.startContainer)).length,
      };
    }, editor);
    expect(after).toEqual({
      html: before?.replace('in Baghdad.', `in Baghdad.${typed}`),
      caretAtEnd: true,
      marksInside: 0,
    });
    await noCard(reader);
  });
}
