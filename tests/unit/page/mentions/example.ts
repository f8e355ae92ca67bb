/** Two actors, and mentions of them, for the tests beside. */
import type { Mention } from '../../../../detection/model';
import type { Settings } from '../../../../extension/settings';
import { defaultSettings } from '../../../../extension/settings-change';

export const settings = (change: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(),
  ...change,
});

export const labels = {
  p: { name: 'P', category: 'person' as const },
  g: { name: 'G', category: 'armed-group' as const },
};
export const mention = (change: Partial<Mention> = {}): Mention => ({
  block: 0,
  start: 0,
  end: 1,
  surface: 'Word',
  actor: 'p',
  candidates: [{ actor: 'p', score: 1 }],
  how: { rule: 'full-name', form: 'Word', agreement: 'exact', because: [] },
  confidence: 0.9,
  ...change,
});
/** A mention that two actors fit equally well. */
export const either = mention({
  actor: null,
  candidates: [
    { actor: 'p', score: 0.5 },
    { actor: 'g', score: 0.5 },
  ],
});
export const off = (category: string) =>
  settings({ categories: { ...defaultSettings().categories, [category]: false } });
