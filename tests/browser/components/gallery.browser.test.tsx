/** Every component in every state, language and theme: nothing for axe to object to, nothing clipped. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fixture } from '../../../components/fixtures/fixture';
import '../../../entrypoints/gallery/gallery.css';
import { speak } from './texts';

const fixtures = Object.values(
  import.meta.glob<Fixture>('../../../components/**/*.fixture.tsx', {
    eager: true,
    import: 'default',
  }),
);
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.title = 'Gallery';
});
afterEach(() => {
  render(null, place);
  place.remove();
});

/** Every language, both themes, and right-to-left in the dark; the other pairs would only add time. */
const LOOKS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['fr', 'light'],
  ['ar', 'dark'],
] as const;

describe.each(LOOKS)('in %s, %s', (language, theme) => {
  it.each(fixtures)(
    '$title',
    async ({ title, states }) => {
      speak(language);
      document.documentElement.dataset.theme = theme;
      for (const { name, draw } of states) {
        render(
          <>
            <h1>{title}</h1>
            <section key={name} aria-label={name}>
              {draw(theme)}
            </section>
          </>,
          place,
        );
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        await new Promise((resume) => setTimeout(resume, 30));
        const { violations, passes } = await axe.run(place, {
          runOnly: STANDARDS,
          resultTypes: ['violations', 'passes'],
        });
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`);
        expect(found, name).toEqual([]);
        expect(passes.length, `${name}: axe saw it`).toBeGreaterThan(5);
        expect(widerThanTheirPlace(place), name).toEqual([]);
      }
    },
    600_000,
  );
});

/** Elements that cut off, or would scroll, what overflows them sideways. */
function widerThanTheirPlace(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.shadowRoot ? widerThanTheirPlace(element.shadowRoot) : []),
    ...(isOverfull(element) ? [`${element.localName}.${element.className}`] : []),
  ]);
}

function isOverfull(element: HTMLElement): boolean {
  if (!(element instanceof HTMLElement) || element.classList.contains('unseen')) return false;
  if (getComputedStyle(element).overflowX === 'visible') return false;
  return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
}
