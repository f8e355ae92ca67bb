/** How much room words take, guessed without a browser: layouts stay pure and testable. */

/** px an average letter takes, as a share of the font size; generous, so that labels keep apart. */
const LETTER = 0.56;

export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * LETTER;
}

/** Words on lines no wider than `width`; a single longer word is cut to pieces rather than lost. */
export function wrapWords(text: string, fontSize: number, width: number): string[] {
  const most = Math.max(4, Math.floor(width / (fontSize * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, most))) {
    if (line && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines;
}

function pieces(word: string, most: number): string[] {
  const letters = [...word];
  if (letters.length <= most) return [word];
  const parts: string[] = [];
  for (let i = 0; i < letters.length; i += most) parts.push(letters.slice(i, i + most).join(''));
  return parts;
}
