/** How the reading treats an element: for most, the name alone decides. */
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
    // Only in a form can a field replace the property for its name.
    if (typeof localName !== 'string') return 'form';
    meeting = localName.includes('-') ? 'custom' : treatmentOf(localName);
    MEETINGS.set(localName, meeting);
  }
  return meeting;
}

/** Parts of a sentence that sites hide within a sentence that shows: hints, other wordings, icons. */
const OFTEN_HIDDEN = new Set('span small label i b font abbr ins del'.split(' '));
export const isOftenHidden = (localName: string) => OFTEN_HIDDEN.has(localName);

/** Common elements that no script can attach a shadow root to. */
const WITHOUT_SHADOW = new Set(
  'a li ul ol em strong b i small time img picture source td tr th tbody table figure'.split(' '),
);
export const mayHaveShadow = (localName: string) => !WITHOUT_SHADOW.has(localName);
