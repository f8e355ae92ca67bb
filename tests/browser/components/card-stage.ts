/** A card where it lives, in a shadow tree of its own on the page, and how tests reach into it. */
import { mountCard } from '../../../components/ActorCard/mount';
import { cardProps } from '../../../components/fixtures/example-card';
import type { CardProps, MountedCard } from '../../../page/card/card-props';

export let host: HTMLElement;
export let root: ShadowRoot;
export let mounted: MountedCard;

export function mount(more: Partial<CardProps> = {}): CardProps {
  const props = cardProps(more);
  host = document.createElement('div');
  document.documentElement.append(host);
  root = host.attachShadow({ mode: 'closed' });
  mounted = mountCard(root, props);
  return props;
}

export const named = (name: string | RegExp) => {
  const all = [...root.querySelectorAll<HTMLElement>('button, a[href]')];
  const found = all.find((one) => {
    const said = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? said.trim() === name : name.test(said);
  });
  if (!found) throw new Error(`no control "${name}"`);
  return found;
};
/** Waits until the card is drawn and its effects have run: Preact leaves them to a task after the frame. */
export const nextFrame = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resume) => setTimeout(resume, 50));
};
export const text = () => root.querySelector('[role="dialog"]')!.textContent!;

export function clearStage(): void {
  mounted.unmount();
  host.remove();
}
