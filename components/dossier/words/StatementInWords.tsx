/**
 * One statement as a line: what is said, about what, in which words. Text from the pack is shown as plain
 * text.
 */
import { t } from '../../../extension/i18n';
import type { Property } from '../../../pack/model';
import type { StatementRow } from '../../../pack/views/statement-row';
import { figuresInWords } from '../../words/figures';
import { eventRoleName, propertyName } from '../../words/labels';
import { PACK_LANGUAGE } from '../../words/language';
import { NamedLink } from './NamedLink';

/** Their text is the whole sentence: "Said that…", "Lost…". */
const SAYS_IT_ITSELF: Property[] = ['said', 'did'];

export function StatementInWords({
  row,
  withSubject,
}: {
  row: StatementRow;
  withSubject: boolean;
}) {
  const { subject, property, object, text, eventRole, figures, note } = row;
  // An event's title is a sentence of its own: it comes after what is said about it.
  const isEvent = object?.type === 'event';
  return (
    <>
      {withSubject && (
        <span class="of">
          <NamedLink to={subject} />:{' '}
        </span>
      )}
      {!SAYS_IT_ITSELF.includes(property) && (
        <>
          <b>{eventRole ? eventRoleName(eventRole) : propertyName(property)}</b>{' '}
        </>
      )}
      {object && !isEvent && <NamedLink to={object} />}
      {object && !isEvent && (figures || text) && t('listComma')}
      {figures && <span class="num">{figuresInWords(figures)}</span>}
      {figures?.of && (
        <>
          {' '}
          (<bdi lang={PACK_LANGUAGE}>{figures.of}</bdi>)
        </>
      )}
      {figures && text && t('listComma')}
      {text && <bdi lang={PACK_LANGUAGE}>{text}</bdi>}
      {object && isEvent && (
        <>
          {text || figures ? ' · ' : ''}
          <NamedLink to={object} />
        </>
      )}
      {note && (
        <small class="note">
          <bdi lang={PACK_LANGUAGE}>{note}</bdi>
        </small>
      )}
    </>
  );
}
