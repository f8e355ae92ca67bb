/**
 * The second half of `npm start`: builds the extension, opens a browser with it on the page asked for,
 * and, where there is no display, prints the cast and saves a screenshot of a card instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { PageSummary } from '../extension/messages';
import { type Chromium, startChromium } from './browser/chromium';
import { PageServer, type Site } from './browser/page-server';
import { articlePage } from './browser/text-article';
import { BUILT } from './built';

const SAMPLE = 'tests/fixtures/pages/sample-article.html';
const SCREENSHOT = 'backgrounder-card.png';
/** Long enough for a slow machine to start the worker and read a page. */
const SCAN_TIMEOUT_MS = 30_000;

interface Target {
  address: string;
  /** Serves the reader's own file; null for an address on the web. */
  site: Site | null;
}

try {
  const target = targetOf(process.argv[2]);
  build();
  await show(target);
} catch (error) {
  console.error(`npm start: ${(error as Error).message}`);
  process.exitCode = 1;
}

function targetOf(asked: string | undefined): Target {
  if (asked && /^https?:\/\//i.test(asked)) {
    if (!URL.canParse(asked)) throw new Error(`${asked} is not an address.`);
    return { address: asked, site: null };
  }
  const path = resolve(process.env.STARTED_FROM ?? '.', asked ?? resolve(SAMPLE));
  if (!existsSync(path)) {
    throw new Error(
      `there is no file ${asked}. Give an http(s) address, an .html file or a .txt file.`,
    );
  }
  if (!statSync(path).isFile()) throw new Error(`${asked} is not a file.`);
  const content = readFileSync(path, 'utf8');
  const page = extname(path) === '.txt' ? articlePage(content, { date: null }) : content;
  return {
    address: 'http://article.example/',
    site: ({ hostname, pathname }) =>
      hostname === 'article.example'
        ? pathname === '/'
          ? { body: page }
          : { status: 404, body: '' }
        : null,
  };
}

function build(): void {
  const { status, stderr, stdout } = spawnSync('npx', ['--no', 'wxt', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
}

async function show({ address, site }: Target): Promise<void> {
  const headless = !hasDisplay();
  const server = site ? await PageServer.start(site) : null;
  const chromium = await startChromium({
    extension: BUILT.chrome,
    headless,
    proxy: server?.address,
    viewport: { width: 1180, height: 900 },
    deviceScaleFactor: 1.5,
  });
  try {
    await chromium.worker();
    const page = await chromium.context.newPage();
    await page.goto(address);
    if (headless) {
      await report(chromium, page);
    } else {
      console.log(`Opened ${address}. Hover a marked name; close the browser to end.`);
      await new Promise((closed) => chromium.context.once('close', closed));
    }
  } finally {
    if (headless) await chromium.context.close();
    await server?.stop();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function report(chromium: Chromium, page: Page): Promise<void> {
  const summary = await summaryOf(chromium);
  if (summary.status.kind !== 'scanned') {
    console.log(`The page was not marked: ${summary.status.kind}.`);
    return;
  }
  console.log(`Article date: ${summary.articleDate ?? 'not found'}`);
  console.log(`${summary.cast.length} names on this page:`);
  for (const member of summary.cast) {
    console.log(
      `  ${member.name} (${member.category}), ${member.mentions.length}×${member.uncertain ? ', uncertain' : ''}`,
    );
  }
  await photographCard(page, summary);
}

async function summaryOf(chromium: Chromium): Promise<PageSummary> {
  const end = Date.now() + SCAN_TIMEOUT_MS;
  let summary: PageSummary | null = null;
  while (Date.now() < end) {
    summary = (await chromium.askPage('summary')) as PageSummary | null;
    if (summary && summary.status.kind !== 'scanning') return summary;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    summary
      ? 'the page was still being read after half a minute'
      : 'the extension does not run on this page',
  );
}

/** Hovers the first marked person (else the first name) and saves what a reader would see. */
async function photographCard(page: Page, summary: PageSummary): Promise<void> {
  const marked = summary.mentions.filter((each) => each.marked);
  const chosen = marked.find((each) => each.category === 'person') ?? marked[0];
  if (!chosen) return;
  const surface = chosen.mention.surface.replace(/\s+/g, ' ');
  // When there are many marks, only those near the reader are drawn: for names further down, scroll as a
  // reader does.
  let point = await placeOfMark(page, surface);
  while (!point && (await scrollOn(page))) point = await placeOfMark(page, surface);
  if (!point) return;
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x, point.y, { steps: 8 });
  // Rest (250 ms), fade (120 ms), and some air for a slow machine.
  await page.waitForTimeout(900);
  await page.screenshot({ path: SCREENSHOT });
  console.log(`Screenshot of the card of "${chosen.mention.surface}": ${SCREENSHOT}`);
}

/** In the middle of the window by then. */
function placeOfMark(page: Page, surface: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((surface) => {
    for (const ranges of CSS.highlights.values()) {
      for (const range of ranges) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString().replace(/\s+/g, ' ') !== surface) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = live.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  }, surface);
}

/**
 * Scrolls by a window's height and waits until the marks near there are drawn; false at the end of the page.
 */
function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const before = scrollY;
    scrollBy({ top: innerHeight, behavior: 'instant' });
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)));
    return scrollY > before;
  });
}
