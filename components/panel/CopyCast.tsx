/** Takes the cast away: as words, or the mentions as Web Annotations. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { PageSummary } from '../../extension/messages';
import type { Pack } from '../../pack/model';
import type { CastActor } from '../../pack/views/cast';
import { webAnnotations } from '../citation/annotations';
import { saveFile } from '../citation/save';
import { copyToClipboard } from '../words/copy';
import { castText } from './cast-text';

interface Props {
  summary: PageSummary;
  url: string | null;
  pack: Pack | null;
  members: CastActor[] | null;
}

export function CopyCast({ summary, url, pack, members }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    const done = await copyToClipboard(text, box.current!);
    setSaid(done ? t('copied') : t('panelNotCopied'));
  };
  const annotations = () =>
    webAnnotations({ summary, url, actors: identified(summary, pack), made: new Date() });
  return (
    <div class="copy-cast" ref={box}>
      <button
        type="button"
        class="btn line"
        onClick={() => copy(castText(summary, url, members ?? []))}
      >
        {t('panelCopyCast')}
      </button>
      <button type="button" class="btn" onClick={() => copy(annotations())}>
        {t('panelCopyAnnotations')}
      </button>
      <button
        type="button"
        class="btn"
        onClick={() => saveFile('annotations.jsonld', 'application/ld+json', annotations())}
      >
        {t('panelSaveAnnotations')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

function identified({ mentions, cast }: PageSummary, pack: Pack | null) {
  const ids = mentions.flatMap(({ mention }) => mention.candidates.map(({ actor }) => actor));
  const names = cast.map(({ actor, name }) => [actor, { name, identifiers: {} }] as const);
  const known = [...new Set(ids)].flatMap((id) => {
    const actor = pack?.actors.get(id);
    return actor ? [[id, { name: actor.name, identifiers: actor.identifiers }] as const] : [];
  });
  return new Map<string, { name: string; identifiers: Record<string, string> }>([
    ...names,
    ...known,
  ]);
}
