/** Puts the card into the page's host: style sheet adopted, not fetched, so that no page policy stops it. */
import { render } from 'preact';
import type { CardProps, MountedCard } from '../../page/card/card-props';
import { ActorCard } from './ActorCard';
import css from './card.css?inline';

/** Parsed once, for all cards of the page. */
let sheet: CSSStyleSheet | null = null;

export function mountCard(root: ShadowRoot, props: CardProps): MountedCard {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const draw = (next: CardProps) => render(<ActorCard {...next} />, root);
  draw(props);
  return {
    update: draw,
    unmount() {
      render(null, root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
