/**
 * The one element we add to a page, and only while a card shows: a `<div>` in the top layer with a
 * closed shadow root. Where a modal dialog or a full-screen element is open, it has to be inside.
 */
import type { Placement } from './placement';

/**
 * Everything `!important`: against `!important` of the page, the shadow root's own rules win. The reset comes
 * first; what follows it in the rule overrides it.
 */
const HOST_RULES = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  inline-size: max-content !important;
  block-size: max-content !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  pointer-events: auto !important;
  color-scheme: normal !important;
}
:host::backdrop { display: none !important }
@media print { :host { display: none !important } }`;

/** Parsed once for all cards of a page, and not at all on pages without a card. */
let hostSheet: CSSStyleSheet | null = null;

function theHostSheet(): CSSStyleSheet {
  if (!hostSheet) {
    hostSheet = new CSSStyleSheet();
    hostSheet.replaceSync(HOST_RULES);
  }
  return hostSheet;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** These elements draw nothing that is put into them. */
const DRAW_NOTHING = /^(video|img|iframe|canvas|audio|object|embed)$/;

/** What happens inside the card is none of the page's business. Capturing listeners see the host only. */
const KEPT_INSIDE = [
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout',
  'pointerdown pointerup pointermove pointerover pointerout pointercancel',
  'touchstart touchmove touchend touchcancel wheel',
  'keydown keyup keypress beforeinput input focusin focusout copy cut paste selectstart dragstart',
]
  .join(' ')
  .split(' ');

export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #place = new CSSStyleSheet();
  #sheetsOfCard = 0;

  /** `beside`: where the mention stands. */
  constructor(
    private readonly document: Document,
    private readonly beside: Element,
  ) {
    // Created with its namespace: in an XML document (a feed, as the browser shows it) a plain `div` is
    // nothing.
    this.element = document.createElementNS(XHTML, 'div');
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [theHostSheet(), this.#place];
    this.#sheetsOfCard = this.root.adoptedStyleSheets.length;
    for (const type of KEPT_INSIDE) {
      this.element.addEventListener(type, (event) => event.stopPropagation());
    }
    this.element.popover = 'manual';
  }

  /** Moves the host to where it can be seen and clicked; called to show it, and on changes. */
  rehome = (): void => {
    if (this.element.parentNode !== this.#home() || !this.element.isConnected) this.#attach();
  };

  stand(placement: Placement): void {
    const position =
      placement.kind === 'card'
        ? `left: ${placement.left}px !important; top: ${placement.top}px !important;`
        : `left: 0 !important; right: 0 !important; inline-size: 100% !important; ${placement.edge}: 0 !important;`;
    this.#place.replaceSync(
      `:host { ${position} --card-room: ${Math.floor(placement.room)}px !important }`,
    );
  }

  contains(node: EventTarget | null): boolean {
    return node === this.element;
  }

  remove(): void {
    this.element.remove();
    this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.slice(0, this.#sheetsOfCard);
  }

  #attach(): void {
    this.#home().append(this.element);
    this.element.showPopover();
  }

  /** The innermost element that the browser shows above everything else; a popover outside of it is inert. */
  #home(): Element {
    const around = shownAboveAll(this.beside);
    if (around) return around;
    const modal = [...this.document.querySelectorAll('dialog:modal')].at(-1);
    const full = this.document.fullscreenElement;
    const root = this.document.documentElement;
    if (modal && (!full || full.contains(modal))) return modal;
    return full && !DRAW_NOTHING.test(full.localName) ? full : root;
  }
}

/** The modal dialog or full-screen element that a name stands in, in whatever shadow root it opened. */
function shownAboveAll(element: Element): Element | null {
  for (let at: Node | null = element; at; at = parentAsDrawn(at)) {
    if (!(at instanceof Element) || !at.matches('dialog:modal, :fullscreen')) continue;
    if (!DRAW_NOTHING.test(at.localName)) return at;
  }
  return null;
}

function parentAsDrawn(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
}
