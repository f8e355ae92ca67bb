/** Why a span was marked, in the reader's words. */

import type { Because, How, Mention } from '../../detection/model';
import { t } from '../../extension/i18n';
import { dayInWords } from './dates';
import { isolate } from './language';

const AGREEMENT = {
  exact: 'agreementExact',
  folded: 'agreementFolded',
  key: 'agreementKey',
  near: 'agreementNear',
} as const;

export function ruleInWords({ rule, because }: How): string {
  // A brief names nobody in full: who is meant was clear from those named beside the short form.
  const isAlone = !because.some(({ kind }) => kind === 'antecedent');
  if (rule === 'short-after-full' && isAlone) return t('ruleShortInCompany');
  // "The prime minister" of a man just named was read by his name, whoever is in office now.
  const isByDate = because.some(({ kind }) => kind === 'office' || kind === 'no-date');
  if (rule === 'role-by-date' && because.length > 0 && !isByDate) return t('ruleRoleInCompany');
  return t(`rule_${rule.replaceAll('-', '_') as RuleKey}`);
}

type RuleKey =
  | 'full_name'
  | 'other_spelling'
  | 'other_script'
  | 'acronym'
  | 'alias'
  | 'short_after_full'
  | 'role_by_date'
  | 'translation_slip'
  | 'nominal';

export function agreementInWords({ agreement }: How): string {
  return t(AGREEMENT[agreement]);
}

function becauseInWords(because: Because): string {
  switch (because.kind) {
    case 'antecedent':
      return t('becauseAntecedent', isolate(because.surface));
    case 'company':
      return t('becauseCompany', isolate(because.surface));
    case 'cue':
      return t('becauseCue', isolate(because.surface));
    case 'office':
      return t('becauseOffice', dayInWords(because.day));
    case 'no-date':
      return t('becauseNoDate');
    case 'qualifier':
      return t('becauseQualifier', isolate(because.word));
  }
}

/** Every reason, each once; the same word may have counted twice. */
export function reasonsInWords({ how }: Pick<Mention, 'how'>): string[] {
  return [...new Set(how.because.map(becauseInWords))];
}
