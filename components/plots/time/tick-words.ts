/** Axis labels: years alone, months with the year where it begins, or days. */
import type { IsoDate } from '../../../pack/model';
import { dayInWords, monthInWords, yearInWords } from '../../words/dates';
import type { TickUnit } from './scale';

export function tickInWords(day: IsoDate, unit: TickUnit, isFirst: boolean): string {
  if (unit === 'year') return yearInWords(day);
  if (unit === 'month') return monthInWords(day, isFirst || day.slice(5, 7) === '01');
  return dayInWords(day, 'short');
}
