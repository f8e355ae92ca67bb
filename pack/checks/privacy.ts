/**
 * Private details have no place here: where people live, how to reach them, their health, and family
 * who hold no public role. docs/data-policy.md says what to do where one of these is public business.
 */
import type { CheckInput } from './check';
import { proseOf } from './prose';

const PATTERNS: { what: string; pattern: RegExp }[] = [
  { what: 'an e-mail address', pattern: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i },
  {
    what: 'a telephone number',
    pattern: /(?:\+|\b00)\d[\d ()-]{7,}\d|\b0\d{2,4}[ -]\d{3}[ -]?\d{3,4}\b/,
  },
  {
    what: 'a home address',
    pattern:
      /\b(?:home address|lives (?:at|in a)|resides at|his home (?:at|on)|her home (?:at|on))\b/i,
  },
  {
    what: 'an identity or passport number',
    pattern: /\b(?:passport|national id|identity card)(?: number| no\.?)\b/i,
  },
];
const OF_PERSONS: { what: string; pattern: RegExp }[] = [
  {
    what: 'a state of health',
    pattern:
      /\b(?:cancer|diabet\w+|diagnosed|illness|depress\w+|surgery|heart attack|stroke|hospitali[sz]ed)\b/i,
  },
  {
    what: 'private family',
    pattern:
      /\b(?:wife|husband|married|divorced|fiancée?|daughters?|children|grandchildren|toddler)\b/i,
  },
  {
    what: 'private life',
    pattern: /\b(?:homosexual|gay|affair with|mistress|virginity|religious conversion)\b/i,
  },
];

export function checkPrivacy(input: CheckInput): void {
  for (const { at, path, text, isAboutPerson } of proseOf(input)) {
    const patterns = isAboutPerson ? [...PATTERNS, ...OF_PERSONS] : PATTERNS;
    for (const { what, pattern } of patterns) {
      const found = pattern.exec(text)?.[0];
      if (!found) continue;
      const message = `"${found}" looks like ${what}: leave out what is not public business (docs/data-policy.md)`;
      input.say(at, path, message);
    }
  }
}
