/** How an element of some name is met by the reading: most by the name alone. */
import { type Treatment, treatmentOf } from './prose-rules';

export type Meeting = Treatment | 'form' | 'footnote' | 'custom' | 'pre';

const MEETINGS = new Map<string, Meeting>([
  ['form', 'form'],
  ['sup', 'footnote'],
  ['pre', 'pre'],
]);

export function meetingOf(localName: string): Meeting {
  let meeting = MEETINGS.get(localName);
  if (meeting === undefined) {
    // Only a form can have a field stand in for its name.
    if (typeof localName !== 'string') return 'form';
    meeting = localName.includes('-') ? 'custom' : treatmentOf(localName);
    MEETINGS.set(localName, meeting);
  }
  return meeting;
}

/** Parts of a sentence that sites hide within a sentence that shows: hints, other wordings, icons. */
const OFTEN_HIDDEN = new Set('span small label i b font abbr ins del'.split(' '));
export const isOftenHidden = (localName: string) => OFTEN_HIDDEN.has(localName);

/** Elements that no script can give a shadow, and of which pages have many. */
const WITHOUT_SHADOW = new Set(
  'a li ul ol em strong b i small time img picture source td tr th tbody table figure'.split(' '),
);
export const mayHaveShadow = (localName: string) => !WITHOUT_SHADOW.has(localName);
