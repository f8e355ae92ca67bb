/** Always in view: sources, date of the data, and what the reader can do. One panel is open at a time. */
import { useId } from 'preact/hooks';
import { count, t } from '../../extension/i18n';
import type { CardModel } from '../../pack/views/card';
import type { CardProps } from '../../page/card/card-props';
import { ChevronIcon } from '../marks/icons';
import { dayInWords } from '../words/dates';
import { indexMeant } from './card-view';
import { copyText, reportText } from './compose-text';
import { MutePanel } from './panels/MutePanel';
import { SourcesPanel } from './panels/SourcesPanel';
import { TextPanel } from './panels/TextPanel';
import { WhyPanel } from './panels/WhyPanel';
import type { Panel } from './use-panel';

interface Props extends CardProps {
  /** Null while the reader has not said which of several is meant. */
  model: CardModel | null;
  panel: Panel | null;
  show(panel: Panel | null): void;
  copied: boolean;
  copy(): void;
  onTextCopied(): void;
}

export function CardFooter(props: Props) {
  const { model, candidates, visited, actions, panel, show, copied } = props;
  const id = useId();
  const disclosure = (of: Panel) => ({
    type: 'button' as const,
    'aria-expanded': panel === of,
    'aria-controls': panel === of ? `${id}-${of}` : undefined,
    onClick: () => show(panel === of ? null : of),
  });
  const asOf = (model ?? candidates[0])?.asOf;
  return (
    <footer class="foot">
      <div class="data-line">
        {model && model.sources.length > 0 && (
          <button class="btn" {...disclosure('sources')}>
            {count('sourceCount', model.sources.length)} <ChevronIcon up={panel === 'sources'} />
          </button>
        )}
        {asOf && <span class="as-of">{t('dataAsOf', dayInWords(asOf))}</span>}
      </div>
      {panel === 'sources' && model && (
        <SourcesPanel sources={model.sources} id={`${id}-sources`} />
      )}
      {/* An actor whose card was opened from another card is not marked here. */}
      {!visited && (
        <button class="btn" {...disclosure('why')}>
          {t('whyMarked')}
        </button>
      )}
      {model && (
        <button type="button" class="btn" onClick={props.copy}>
          {copied ? t('copied') : t('copy')}
        </button>
      )}
      <button class="btn" {...disclosure('mute')}>
        {t('mute')}
      </button>
      {model && (
        <button
          type="button"
          class="btn strong end"
          onClick={() => actions.openDossier(`actor/${model.actor}`)}
        >
          {t('dossierLink')}
        </button>
      )}
      <BelowButtons {...props} key={panel} id={`${id}-${panel}`} />
    </footer>
  );
}

/** The sources open above the buttons, beside their number; every other panel opens below them. */
function BelowButtons(props: Props & { id: string }) {
  const { id, model, candidates, mention, visited, actions, panel } = props;
  const chosen = indexMeant(candidates, props.chosen);
  switch (panel) {
    case 'why':
      return (
        <WhyPanel
          {...{ id, mention, candidates, chosen }}
          rivals={props.rivals}
          choose={actions.choose}
          visit={actions.visit}
          report={() => props.show('report')}
        />
      );
    case 'mute':
      return (
        <MutePanel {...{ id, model, candidates, mention, actions }} isVisit={visited !== null} />
      );
    case 'report':
      return (
        <TextPanel
          id={id}
          label={t('reportLabel')}
          text={reportText(mention, candidates, chosen)}
          onCopied={props.onTextCopied}
        />
      );
    case 'copy':
      return (
        model && (
          <TextPanel
            id={id}
            label={t('copyByHand')}
            text={copyText(model)}
            onCopied={props.onTextCopied}
          />
        )
      );
    case 'sources':
    case null:
      return null;
  }
}
