/** The sources in full: publisher, title, date, each a link that opens beside the article. */
import { t } from '../../../extension/i18n';
import type { Source } from '../../../pack/model';
import { number } from '../../words/language';
import { issuedOrNot, quotedTitle, safeUrl, shortAddress } from '../../words/sources';

export function SourcesPanel({ sources, id }: { sources: Source[]; id: string }) {
  return (
    <ol class="source-list" id={id}>
      {sources.map((source, index) => (
        <li key={source.id} data-source={index}>
          <span class="number">{number(index + 1)}</span>
          <SourceEntry source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const href = safeUrl(source.url);
  const title = quotedTitle(source);
  const said = (
    <>
      <bdi>{source.publisher}</bdi>
      {t('listComma')}
      {title ? (
        <bdi lang={source.lang ?? undefined}>{title}</bdi>
      ) : (
        <bdi dir="ltr">{shortAddress(source.url)}</bdi>
      )}
    </>
  );
  return (
    <span>
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {said}
        </a>
      ) : (
        said
      )}
      <span class="muted">
        {' · '}
        {issuedOrNot(source)}
        {source.weak && ` · ${t('sourceWeak')}`}
      </span>
    </span>
  );
}
