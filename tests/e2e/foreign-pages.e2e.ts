/** Pages that own their DOM: a framework that hydrates it, editors that read it back. */
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import { PageServer } from '../../scripts/browser/page-server';
import { bundle } from './common-modules';
import { noCard } from './readers/card';
import { startChromiumReader } from './readers/chromium';
import { startFirefoxReader } from './readers/firefox';
import { marked } from './readers/marks';
import { whereIs } from './readers/pointer';
import type { Reader } from './readers/reader';
import { untilSeen } from './readers/until';
import { site } from './site';

const require = createRequire(import.meta.url);
const ARTICLE = '../fixtures/pages/frameworks/react-article.cjs';
const EDITOR_PACKAGES = ['prosemirror-state', 'prosemirror-view', 'prosemirror-schema-basic'];

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
window.hydrated = false;
// Called once the page is marked: what hydrates comes later than the marks, as on a slow line.
window.hydrate = () => {
  const React = requireModule('react');
  const Article = requireModule('${ARTICLE}')(React);
  const Hydrated = () => {
    React.useEffect(() => { window.hydrated = true; });
    return React.createElement(Article);
  };
  requireModule('react-dom/client').hydrateRoot(document.getElementById('root'), React.createElement(Hydrated), {
    onRecoverableError: (error) => trouble.push(String(error)),
    onUncaughtError: (error) => trouble.push(String(error)),
  });
};
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
    { scope: 'worker', timeout: 180_000 },
  ],
});

interface ReactPage {
  hydrated: boolean;
  hydrate(): void;
  served: string;
  trouble: string[];
}

test('React hydrates a marked page without a complaint, and goes on to change it', async ({
  reader,
}) => {
  await reader.open('http://react.example/react');
  await marked(reader, 'Kataib Hezbollah');
  const hydrated = () => reader.inPage(() => (window as unknown as ReactPage).hydrated, null);
  expect(await hydrated(), 'marked before React took the page over').toBe(false);
  await reader.inPage(() => (window as unknown as ReactPage).hydrate(), null);
  await untilSeen('hydration', hydrated, (is) => is);
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
    await reader.inPage(async (editor) => {
      const element = document.querySelector<HTMLElement>(editor);
      element?.focus();
      const text = document
        .createTreeWalker(element as Node, NodeFilter.SHOW_TEXT)
        .nextNode() as Text;
      const told = new Promise((done) =>
        document.addEventListener('selectionchange', done, { once: true }),
      );
      getSelection()?.collapse(text, text.data.length);
      // The editor is told of its caret in a separate turn.
      await told;
    }, editor);
    const typed = ' Hadi al-Amiri left.';
    for (const key of typed) await reader.press(key);
    const now = (editor: string) => {
      const element = document.querySelector(editor) as Element;
      const selection = getSelection() as Selection;
      const inside = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return {
        html: element.innerHTML.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' '),
        caretAtEnd: selection.focusOffset === selection.focusNode?.textContent?.length,
        marksInside: inside.filter((range) => element.contains(range.startContainer)).length,
      };
    };
    const written = before?.replace('in Baghdad.', `in Baghdad.${typed}`);
    const look = () => reader.inPage(now, editor);
    const after = await untilSeen('what was typed', look, ({ html }) => html === written);
    expect(after).toEqual({ html: written, caretAtEnd: true, marksInside: 0 });
    await noCard(reader);
  });
}
