/** Every publication called upon, as an entry: publisher, title, date, kind, address, archived copy. */
import { count, t } from '../../../extension/i18n';
import { archivedCopy } from '../../../pack/archived';
import type { Source } from '../../../pack/model';
import { number } from '../../words/language';
import { issuedOrNot, quotedTitle, safeUrl, shortAddress } from '../../words/sources';
import { useLink } from '../context';
import { Folded } from '../words/Folded';

/** More than these are folded; a number leads into the fold. */
const UNFOLDED = 12;

export function SourcesSection({ sources }: { sources: Source[] }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">
        {t('sources')} <small>{count('sourceCount', sources.length)}</small>
      </h2>
      <Entries sources={sources.slice(0, UNFOLDED)} from={0} />
      <Folded rest={sources.length - UNFOLDED}>
        <Entries sources={sources.slice(UNFOLDED)} from={UNFOLDED} />
      </Folded>
    </section>
  );
}

function Entries({ sources, from }: { sources: Source[]; from: number }) {
  return (
    <ol class="sources" start={from + 1}>
      {sources.map((source, i) => (
        <li key={source.id} id={`source-${from + i}`} tabIndex={-1}>
          <span class="number num">{number(from + i + 1)}</span>
          <SourceEntry source={source} />
        </li>
      ))}
    </ol>
  );
}

export function SourceEntry({ source, alone = false }: { source: Source; alone?: boolean }) {
  const link = useLink();
  const title = quotedTitle(source);
  const url = safeUrl(source.url);
  return (
    <span>
      <bdi>
        <b>{source.publisher}</b>
      </bdi>{' '}
      {title ? (
        <bdi lang={source.lang ?? undefined}>{title}</bdi>
      ) : (
        <span class="muted">{t('sourceTitleNotRecorded')}</span>
      )}
      {t('listComma')}
      <span class="num">{issuedOrNot(source)}</span>
      <span class="about">
        {t(`sourceKind_${source.kind}`)}
        {source.agency && ` · ${t('sourceAgency', source.agency)}`}
        {source.weak && <> · {t('sourceWeak')}</>}
      </span>
      <span class="links">
        {url ? (
          <>
            <a href={url} rel="noreferrer noopener" target="_blank" dir="ltr">
              {title ? hostOf(url) : shortAddress(url)}
            </a>
            <a href={archivedCopy(source)} rel="noreferrer noopener" target="_blank">
              {t('sourceArchivedCopy')}
            </a>
          </>
        ) : (
          <span dir="ltr">{source.url}</span>
        )}
        {!alone && <a href={link('source', source.id)}>{t('sourceEntry')}</a>}
      </span>
    </span>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}
