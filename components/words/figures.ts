/** Numbers of people: a single figure, a range, "at least". Never an average. */
import { count, t } from '../../extension/i18n';
import { number } from './language';

export interface FigureRange {
  measure: 'killed' | 'wounded';
  low: number | null;
  high: number | null;
}

export function figuresInWords(figures: FigureRange): string {
  const { measure, low, high } = figures;
  if (low === 0 && high === 0) return t(`figuresNone_${measure}`);
  if (low !== null && high !== null)
    return low === high
      ? count(`figures_${measure}`, low)
      : t(`figuresRange_${measure}`, number(low), number(high));
  if (low !== null) return count(`figuresAtLeast_${measure}`, low);
  if (high !== null) return count(`figuresAtMost_${measure}`, high);
  return t(`figuresNotKnown_${measure}`);
}

/** All measures of an event; says that sources differ where several give a range. */
export function allFiguresInWords(all: FigureRange[], sources: number): string | null {
  if (!all.length) return null;
  const said = all.map(figuresInWords);
  const differ =
    sources > 1 && all.some((f) => f.low !== null && f.high !== null && f.low !== f.high);
  return (differ ? [...said, t('sourcesDiffer')] : said).join(t('listComma'));
}
