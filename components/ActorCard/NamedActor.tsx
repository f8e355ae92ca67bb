/** A name inside a card: a press opens that actor's card in place of this one. */
import type { ComponentChildren } from 'preact';
import type { NamedRef } from '../../pack/queries';
import { ActorName } from '../marks/ActorName';
import { useCardShared } from './card-context';

export function NamedActor({ to }: { to: NamedRef }) {
  const { visit } = useCardShared();
  const { type, id } = to;
  if (type !== 'actor' || id === null) return <ActorName {...to} />;
  return (
    <Pressed onPress={() => visit(id)}>
      <ActorName {...to} />
    </Pressed>
  );
}

/** A real button is a box of its own; a long name has to break with the line it is in. */
export function Pressed({ onPress, children }: { onPress(): void; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="named"
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </span>
  );
}
