/** Ways to see less of this; each names what it mutes, and the options page undoes it. */
import type { ComponentChildren } from 'preact';
import type { Mention } from '../../../detection/model';
import { t } from '../../../extension/i18n';
import type { CardModel } from '../../../pack/views/card';
import type { CardActions } from '../../../page/card/card-props';
import { fill } from '../../words/fill';
import { nameInWords } from '../../words/names';

interface Props {
  id: string;
  /** Null while the reader has not said which of several is meant. */
  model: CardModel | null;
  candidates: CardModel[];
  mention: Mention;
  /** True for a card opened from another one: the word on the page is then not about this actor. */
  isVisit: boolean;
  actions: CardActions;
}

export function MutePanel({ id, model, candidates, mention, isVisit, actions }: Props) {
  const stopWord = () => {
    for (const one of model ? [model] : candidates) actions.muteWord(one.actor, mention.surface);
  };
  return (
    <div class="why mute" id={id}>
      {model && (
        <Choice onClick={() => actions.muteActor(model.actor)}>
          {fill('muteName', <bdi>{nameInWords(model)}</bdi>)}
        </Choice>
      )}
      {!isVisit && (
        <Choice onClick={stopWord}>
          {model
            ? fill(
                'muteWordFor',
                <bdi>{t('quoted', mention.surface)}</bdi>,
                <bdi>{nameInWords(model)}</bdi>,
              )
            : fill('muteWord', <bdi>{t('quoted', mention.surface)}</bdi>)}
        </Choice>
      )}
      <Choice onClick={() => actions.muteSite()}>{t('muteSite')}</Choice>
      <p>{t('muteUndo')}</p>
    </div>
  );
}

function Choice({ onClick, children }: { onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="btn" onClick={onClick}>
      <span>{children}</span>
    </button>
  );
}
