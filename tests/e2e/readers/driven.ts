/** Instructions that the drivers of both browsers take in the same form. */
import type { Point } from './reader';

/** Steps of a glide: enough for the page to notice the path, few enough to be quick. */
const STEPS = 8;

/** The part of a page that Playwright and Puppeteer agree on. */
interface DriversPage {
  readonly mouse: {
    move(x: number, y: number, options?: { steps: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
}

/** An expression that finds what could be the card's host, in the document or else in open shadow roots. */
export const CARD_HOSTS = `(function hostsIn(root) {
  const here = [...root.querySelectorAll('div[popover]')];
  if (here.length > 0) return here;
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? hostsIn(shadowRoot) : []));
})(document)`;

export abstract class DrivenReader {
  protected abstract readonly page: DriversPage;
  /** What the browser reported as an error on the current page, in whichever world it was thrown. */
  readonly complaints: string[] = [];

  protected readonly threw = (error: unknown): void => {
    this.complaints.push(String(error));
  };

  protected readonly said = (message: { type(): string; text(): string }): void => {
    if (message.type() === 'error') this.complaints.push(message.text());
  };

  async movePointerTo({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async glidePointerTo({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y, { steps: STEPS });
  }

  async click({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: STEPS });
    await mouse.up();
  }
}
