/** What links here: statements of others that name this, speak through it or rest on it. */
import { t } from '../../../extension/i18n';
import type { IsoDate } from '../../../pack/model';
import type { DossierPost } from '../../../pack/views/dossier';
import type { StatementRow } from '../../../pack/views/statement-row';
import { intervalInWords } from '../../words/dates';
import { PACK_LANGUAGE } from '../../words/language';
import { useLink } from '../context';
import { NamedLink } from '../words/NamedLink';
import { Refs } from '../words/Refs';
import { StatementsTable } from './StatementsTable';

/** Rows shown before the rest is asked for. */
const MOST = 20;

export function LinkedSection({ rows, asOf }: { rows: StatementRow[]; asOf: IsoDate }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{t('dossierLinked')}</h2>
      <StatementsTable rows={rows} asOf={asOf} id="linked-statements" ofOthers most={MOST} />
    </section>
  );
}

interface PostsProps {
  posts: DossierPost[];
  /** On the page of the office itself: its title stands above, only its holders are left to name. */
  ofOneOffice?: boolean;
}

export function PostsSection({ posts, ofOneOffice = false }: PostsProps) {
  const link = useLink();
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">{t(ofOneOffice ? 'dossierHolders' : 'dossierPosts')}</h2>
      <ul class="posts">
        {posts.map(({ office, holder, when, acting, note, sources }, i) => (
          <li key={i}>
            {!ofOneOffice && (
              <>
                <a href={link('office', office.id)}>
                  <bdi lang={PACK_LANGUAGE}>{office.title}</bdi>
                </a>
                {': '}
              </>
            )}
            <NamedLink to={holder} />
            {acting && ` (${t('dossierActing')})`}{' '}
            <span class="muted num">{intervalInWords(when, 'short')}</span> <Refs to={sources} />
            {note && (
              <small class="note">
                <bdi lang={PACK_LANGUAGE}>{note}</bdi>
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
