/** How much room words take, guessed without a browser: layouts stay pure and testable. */

/** Width of an average letter as a share of the font size; generous, so that labels keep apart. */
const LETTER = 0.56;

export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * LETTER;
}

/**
 * Words on lines no wider than `width`; a longer word breaks after a hyphen, or anywhere rather than be lost.
 */
export function wrapWords(text: string, fontSize: number, width: number): string[] {
  const most = Math.max(4, Math.floor(width / (fontSize * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    pieces(word, most).forEach((piece, i) => {
      const joint = line && i === 0 ? ' ' : '';
      if (line && line.length + joint.length + piece.length > most) {
        lines.push(line);
        line = piece;
      } else line = `${line}${joint}${piece}`;
    });
  }
  if (line) lines.push(line);
  return lines;
}

function pieces(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  const atHyphens = word.split(/(?<=-)/);
  if (atHyphens.length > 1) return atHyphens.flatMap((part) => pieces(part, most));
  const letters = [...word];
  const parts: string[] = [];
  for (let i = 0; i < letters.length; i += most) parts.push(letters.slice(i, i + most).join(''));
  return parts;
}
