/** Small builders for the plots' tests. Everything is made up. */
import type { PlotEvent } from '../../../components/plots/model';
import type { Interval, Place } from '../../../pack/model';

export function event(id: string, when: Interval, more: Partial<PlotEvent> = {}): PlotEvent {
  return {
    id,
    title: `Event ${id}`,
    when,
    shape: 'strike',
    standing: 'claimed',
    place: null,
    number: null,
    lane: 'strike_rest',
    ...more,
  };
}

export function place(lat: number, lon: number, precision: Place['precision'] = 'exact'): Place {
  return { name: `Place ${lat}`, country: 'XX', lat, lon, precision };
}
