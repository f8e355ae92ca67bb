/**
 * The card: the answer first, then who says so. `card-view.ts` decides what to show, the page where it
 * stands.
 */
import { useId, useRef } from 'preact/hooks';
import type { Mention } from '../../detection/model';
import { direction, t, uiLanguage } from '../../extension/i18n';
import type { IsoDate } from '../../pack/model';
import type { CardModel } from '../../pack/views/card';
import type { CardActions, CardProps } from '../../page/card/card-props';
import { BackIcon, CloseIcon, PinIcon } from '../marks/icons';
import { copyToClipboard } from '../words/copy';
import { categoryName } from '../words/labels';
import { nameInWords } from '../words/names';
import { Affiliations } from './Affiliations';
import { CardFooter } from './CardFooter';
import { CardKind, CardName, CardSentence } from './CardHeader';
import { Chooser, ChooserTitle } from './Chooser';
import { CardSharedProvider } from './card-context';
import { gapOf, indexMeant, postFirst } from './card-view';
import { copyText } from './compose-text';
import { Designations, Disputes } from './Differences';
import { NearestEvents } from './NearestEvents';
import { Today } from './Today';
import { CardTimeline } from './timeline/CardTimeline';
import { useCopied } from './use-copied';
import { useKeptFocus } from './use-kept-focus';
import { useOneStop } from './use-one-stop';
import { usePanel } from './use-panel';
import { useReadOut } from './use-read-out';

export function ActorCard(props: CardProps) {
  const { candidates, chosen, mention } = props;
  const actions = withDay(props.actions, candidates[0]?.articleDate ?? null);
  const model = modelShown(props);
  const hasBack = props.visited !== null || (chosen !== null && candidates.length > 1);
  const toShow = model?.actor ?? `${mention.surface}?`;
  const titleId = useId();
  const refsHintId = useId();
  const card = useRef<HTMLElement>(null);
  const oneStop = useOneStop(card);
  const [said, say] = useReadOut(announcementOf(model, mention), props.onScreen);
  const { panel, show, showSource } = usePanel(card, toShow, actions.resized);
  const keepingFocus = useKeptFocus(card, toShow);
  const [copied, noteCopied] = useCopied();

  const visit = keepingFocus(actions.visit);
  const choose = keepingFocus(actions.choose);
  const wasCopied = () => {
    noteCopied();
    say(t('copied'));
  };
  const copy = async () => {
    if (model && (await copyToClipboard(copyText(model), card.current!))) wasCopied();
    else show('copy');
  };

  return (
    <CardSharedProvider value={{ sources: model?.sources ?? [], showSource, visit, refsHintId }}>
      <section
        ref={card}
        class={`surface-root card as-${props.layout}${panel ? ' has-panel' : ''}`}
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        {...oneStop}
        data-theme={props.theme}
        lang={uiLanguage()}
        dir={direction()}
      >
        <div class="head">
          <Tools pinned={props.pinned} actions={actions} />
          {hasBack && (
            <button type="button" class="btn back" onClick={keepingFocus(actions.back)}>
              <BackIcon /> {t('back')}
            </button>
          )}
          {model ? (
            <CardName model={model} id={titleId} />
          ) : (
            <ChooserTitle id={titleId} {...{ mention, candidates }} />
          )}
        </div>
        <div class="body">
          {model ? (
            <Body model={model} openDossier={actions.openDossier} />
          ) : (
            <Chooser {...{ mention, candidates, choose }} namedAs={props.namedAs} />
          )}
        </div>
        <CardFooter
          {...props}
          actions={{ ...actions, visit, choose }}
          model={model}
          panel={panel}
          show={show}
          copied={copied}
          copy={copy}
          onTextCopied={wasCopied}
        />
        {/* Read out as the description of each number, never by itself. */}
        <p hidden id={refsHintId}>
          {t('sourceNumbersHint')}
        </p>
        <p class="unseen" role="status">
          {said}
        </p>
      </section>
    </CardSharedProvider>
  );
}

function Tools({ pinned, actions }: Pick<CardProps, 'pinned' | 'actions'>) {
  return (
    <span class="tools">
      <button
        type="button"
        class="btn icon"
        aria-pressed={pinned}
        aria-label={t('pin')}
        title={t('pin')}
        onClick={() => actions.pin(!pinned)}
      >
        <PinIcon />
      </button>
      <button
        type="button"
        class="btn icon"
        aria-label={t('close')}
        title={t('close')}
        onClick={() => actions.close()}
      >
        <CloseIcon />
      </button>
    </span>
  );
}

/**
 * The card being visited, or of the actor that the words surely mean or the reader chose; null while that is
 * open.
 */
function modelShown({ visited, candidates, chosen, mention }: CardProps): CardModel | null {
  if (visited) return visited;
  const meant = candidates[indexMeant(candidates, chosen) ?? -1];
  return meant ? postFirst(meant, mention) : null;
}

function announcementOf(model: CardModel | null, { surface }: Mention): string {
  return model
    ? t('announceCard', nameInWords(model), categoryName(model.category))
    : t('announceChoice', surface);
}

/** A dossier opened from an article shows things as they were on its day. */
function withDay(actions: CardActions, day: IsoDate | null): CardActions {
  if (day === null) return actions;
  return { ...actions, openDossier: (address) => actions.openDossier(`${address}?on=${day}`) };
}

interface BodyProps extends Pick<CardActions, 'openDossier'> {
  model: CardModel;
}

function Body({ model, openDossier }: BodyProps) {
  // "Little known" says so once, above.
  const isBare = gapOf(model) === 'nothing';
  return (
    <>
      <CardKind model={model} />
      <CardSentence model={model} />
      <Affiliations model={model} />
      <Today {...model} />
      <CardTimeline model={model} />
      {model.events.length === 0 && !isBare && <p class="gap">{t('gap_no_events')}</p>}
      <NearestEvents model={model} openDossier={openDossier} />
      <Disputes disputes={model.disputes} openDossier={openDossier} />
      <Designations designations={model.designations} />
    </>
  );
}
