/** What plots are given: events and intervals as data, labels already in the reader's words. */
import type { Category, Interval, IsoDate, Place } from '../../pack/model';
import type { EventShape, EventStanding } from '../../pack/views/event-reading';

export type Shape = EventShape;
export type Standing = EventStanding;

export interface PlotEvent {
  id: string;
  title: string;
  when: Interval;
  shape: Shape;
  standing: Standing;
  place: Place | null;
  /** The number it has in the list beside the plot. */
  number: number | null;
  /** The lane of the timeline it stands on. */
  lane: string;
}

export interface TimelineRow {
  id: string;
  label: string;
  category: Category | null;
  when: Interval;
  /** The last day on which it may have held, if there is one on file. */
  notAfter: IsoDate | null;
  /** An act of one day that nothing on file undoes, such as a listing: the day, and a thin line on. */
  nothingEndsIt?: boolean;
}

export interface TimelineLane {
  id: string;
  label: string;
}

export interface TimelineData {
  rows: TimelineRow[];
  lanes: TimelineLane[];
  events: PlotEvent[];
  articleDate: IsoDate | null;
  asOf: IsoDate;
}
