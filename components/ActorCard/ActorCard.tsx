/** The card: the answer first, then who says so. What to show is `card-view.ts`; where it stands is the page's. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { direction, t, uiLanguage } from '../../extension/i18n';
import type { IsoDate } from '../../pack/model';
import type { CardModel } from '../../pack/views/card';
import type { CardActions, CardProps } from '../../page/card-props';
import { BackIcon, CloseIcon, PinIcon } from '../marks/icons';
import { copyToClipboard } from '../words/copy';
import { categoryName } from '../words/labels';
import { nameInWords } from '../words/names';
import { Affiliations } from './Affiliations';
import { CardFooter, type Panel } from './CardFooter';
import { CardKind, CardName, CardSentence } from './CardHeader';
import { Chooser, ChooserTitle } from './Chooser';
import { CardSharedProvider } from './card-context';
import { gapOf, postFirst } from './card-view';
import { copyText } from './compose-text';
import { Designations, Disputes } from './Differences';
import { NearestEvents } from './NearestEvents';
import { Today } from './Today';
import { CardTimeline } from './timeline/CardTimeline';
import { useOneStop } from './use-one-stop';

/** ms the word "Copied" stays before the button says "Copy" again. */
const COPIED_FOR = 2000;

export function ActorCard(props: CardProps) {
  const { candidates, chosen, mention } = props;
  const actions = withDay(props.actions, candidates[0]?.articleDate ?? null);
  const index = chosen ?? (candidates.length === 1 ? 0 : null);
  const meant = index === null ? null : (candidates[index] ?? null);
  const model = props.visited ?? (meant && postFirst(meant, mention));
  const hasBack = props.visited !== null || (chosen !== null && candidates.length > 1);
  const titleId = useId();
  const refsHintId = useId();
  const card = useRef<HTMLElement>(null);
  const oneStop = useOneStop(card);
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState(false);
  const isMoving = useRef(false);
  const wantedSource = useRef<number | null>(null);
  /** Into view: the panel, or of the sources the one whose number was pressed. */
  const bringPanel = () => {
    const at = wantedSource.current;
    wantedSource.current = null;
    card.current?.scrollTo(0, card.current.scrollHeight);
    if (at === null) return;
    const entry = card.current?.querySelector(`[data-source="${at}"]`);
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.querySelector('a')?.focus();
  };

  // A panel belongs to what it was opened on: another actor starts with none.
  const toShow = model?.actor ?? `${mention.surface}?`;
  const [opened, setOpened] = useState<{ panel: Panel | null; on: string }>();
  const panel = opened?.on === toShow ? opened.panel : null;
  const setPanel = (next: Panel | null) => setOpened({ panel: next, on: toShow });

  // Only a change is read out, so the words come after the region they stand in.
  const announcement = model
    ? t('announceCard', nameInWords(model), categoryName(model.category))
    : t('announceChoice', mention.surface);
  useEffect(() => {
    if (props.onScreen) setSaid(announcement);
  }, [announcement, props.onScreen]);

  // Not among the reasons itself: a page that makes its actions anew would be told for ever.
  const resized = useRef(actions.resized);
  resized.current = actions.resized;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what changes the height
  useLayoutEffect(() => {
    resized.current?.();
    if (!panel) return;
    // Once the card stands where it will: what was asked for is below all the rest.
    const frame = requestAnimationFrame(bringPanel);
    return () => cancelAnimationFrame(frame);
  }, [panel, toShow]);
  // The button that was pressed went with the card it stood in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is what takes it away
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const back = card.current?.querySelector<HTMLElement>('.back');
    (back ?? card.current)?.focus({ preventScroll: true });
    card.current?.querySelector('.body')?.scrollTo(0, 0);
  }, [toShow]);
  const moving =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      isMoving.current = true;
      act(...args);
    };
  const visit = moving(actions.visit);
  const choose = moving(actions.choose);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const showSource = (source: number) => {
    wantedSource.current = source;
    if (panel === 'sources') bringPanel();
    else setPanel('sources');
  };
  const wasCopied = () => {
    setCopied(true);
    setSaid(t('copied'));
  };
  const copy = async () => {
    if (model && (await copyToClipboard(copyText(model), card.current!))) wasCopied();
    else setPanel('copy');
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
            <button type="button" class="btn back" onClick={moving(actions.back)}>
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
          show={setPanel}
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

/** Whose dossier is opened from an article is shown as on its day. */
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
      <Today today={model.today} />
      <CardTimeline model={model} />
      {model.events.length === 0 && !isBare && <p class="gap">{t('gap_no_events')}</p>}
      <NearestEvents model={model} openDossier={openDossier} />
      <Disputes disputes={model.disputes} openDossier={openDossier} />
      <Designations designations={model.designations} />
    </>
  );
}
