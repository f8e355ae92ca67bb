/** Words that judge may only be in quotation marks or be said by somebody who is named. */
import type { LoadedWords } from '../schema/files';
import type { CheckInput } from './check';
import { proseOf } from './prose';

const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|‘[^’]*’(?!\p{L})|(?<!\p{L})'[^']*'(?!\p{L})/gu;

export function checkWording(input: CheckInput): void {
  for (const { at, path, text, isOurVoice } of proseOf(input)) {
    if (!isOurVoice) continue;
    const unquoted = text.replace(QUOTED, ' ');
    for (const { word, instead } of loadedIn(unquoted, input.set.loadedWords)) {
      const advice = `write instead: ${instead}; or quote it, or give it a mode and by`;
      input.say(at, path, `"${word}" judges: ${advice}`);
    }
  }
}

function loadedIn(text: string, list: LoadedWords[]): { word: string; instead: string }[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return list.flatMap(({ words: loaded, instead, with: beside }) => {
    const word = words.find((candidate) => loaded.includes(candidate));
    const isDecision = words.some((other) =>
      beside.some((sign) => other.split('-').includes(sign)),
    );
    return word && !isDecision ? { word, instead } : [];
  });
}
