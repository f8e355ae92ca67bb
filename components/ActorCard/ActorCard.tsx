/** The card: the answer first, then who says so. What to show is `card-view.ts`; where it stands is the page's. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { direction, t, uiLanguage } from '../../extension/i18n';
import type { CardModel } from '../../pack/views/card';
import type { CardProps } from '../../page/card-props';
import { CloseIcon, PinIcon } from '../marks/icons';
import { copyToClipboard } from '../words/copy';
import { categoryName } from '../words/labels';
import { nameInWords } from '../words/names';
import { Affiliations } from './Affiliations';
import { CardFooter, type Panel } from './CardFooter';
import { CardName, CardSentence } from './CardHeader';
import { CardTimeline } from './CardTimeline';
import { Chooser } from './Chooser';
import { CardSharedProvider } from './card-context';
import { gapOf } from './card-view';
import { copyText } from './compose-text';
import { Designations, Disputes } from './Differences';
import { NearestEvents } from './NearestEvents';
import { Today } from './Today';
import { useOneStop } from './use-one-stop';

/** ms the word "Copied" stays before the button says "Copy" again. */
const COPIED_FOR = 2000;

export function ActorCard(props: CardProps) {
  const { candidates, chosen, mention, actions } = props;
  const index = chosen ?? (candidates.length === 1 ? 0 : null);
  const model = index === null ? null : (candidates[index] ?? null);
  const titleId = useId();
  const refsHintId = useId();
  const card = useRef<HTMLElement>(null);
  const oneStop = useOneStop(card);
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState(false);

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
  useLayoutEffect(() => resized.current?.(), [panel, toShow]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const showSource = (source: number) => {
    setPanel('sources');
    // The list is drawn in the next frame at the latest.
    requestAnimationFrame(() => {
      const entry = card.current?.querySelector(`[data-source="${source}"]`);
      entry?.scrollIntoView({ block: 'nearest' });
      entry?.querySelector('a')?.focus();
    });
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
    <CardSharedProvider value={{ sources: model?.sources ?? [], showSource, refsHintId }}>
      <section
        ref={card}
        class={`surface-root card as-${props.layout}`}
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        {...oneStop}
        data-theme={props.theme}
        lang={uiLanguage()}
        dir={direction()}
      >
        <div class="in">
          <Tools pinned={props.pinned} actions={actions} />
          {model ? (
            <Body model={model} titleId={titleId} props={props} />
          ) : (
            <Chooser
              id={titleId}
              surface={mention.surface}
              candidates={candidates}
              choose={actions.choose}
            />
          )}
        </div>
        <CardFooter
          {...props}
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

function Body({ model, titleId, props }: { model: CardModel; titleId: string; props: CardProps }) {
  // "Little known" says so once, above.
  const isBare = gapOf(model) === 'nothing';
  return (
    <>
      <CardName model={model} id={titleId} />
      <CardSentence model={model} />
      <Affiliations model={model} />
      <Today today={model.today} />
      <CardTimeline model={model} />
      {model.events.length === 0 && !isBare && <p class="gap">{t('gap_no_events')}</p>}
      <NearestEvents model={model} openDossier={props.actions.openDossier} />
      <Disputes disputes={model.disputes} openDossier={props.actions.openDossier} />
      <Designations designations={model.designations} />
    </>
  );
}
