/** What is marked on the current page, and what the extension says about it. */
import type { PageSummary } from '../../../extension/messages';
import type { Mark, Reader } from './reader';
import { PATIENCE, untilSeen } from './until';

/** Every marked text of the current page, in no order. */
export function marks(reader: Reader): Promise<Mark[]> {
  return reader.inPage(() => {
    const found: { text: string; highlight: string }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const range of ranges) {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        found.push({ text: live.toString(), highlight });
      }
    }
    return found;
  }, null);
}

/** Waits until the page has been read. */
export function scanned(reader: Reader): Promise<PageSummary> {
  return untilStatus(reader, 'scanned');
}

/** Waits until this is said about the page. */
export async function untilStatus(
  reader: Reader,
  kind: PageSummary['status']['kind'],
  timeout = PATIENCE,
): Promise<PageSummary> {
  let summary: PageSummary | null = null;
  const look = async () => {
    summary = await reader.summary();
    return summary?.status ?? 'no answer';
  };
  await untilSeen(`the page to be ${kind}`, look, () => summary?.status.kind === kind, timeout);
  return summary as unknown as PageSummary;
}

/**
 * The marks of a page that has been read, once every one reported is drawn, which takes further slices of
 * time.
 */
export async function drawn(reader: Reader): Promise<Mark[]> {
  let here: Mark[] = [];
  const look = async () => {
    const { status, mentions } = await reader.summary();
    here = await marks(reader);
    const told = mentions.filter(({ marked }) => marked).length;
    return { status: status.kind, told, drawn: here.length };
  };
  await untilSeen(
    'every mark to be drawn',
    look,
    ({ status, told, drawn }) => status === 'scanned' && told > 0 && drawn === told,
  );
  return here;
}

/** Texts of marks, once they are right: a page is marked piece by piece. */
export async function untilMarks(
  reader: Reader,
  what: string,
  isRight: (texts: string[]) => boolean,
  timeout = PATIENCE,
): Promise<string[]> {
  const look = async () => (await marks(reader)).map(({ text }) => text);
  return untilSeen(what, look, isRight, timeout);
}

/** Waits until a text is among the marks. */
export function marked(reader: Reader, text: string): Promise<string[]> {
  return untilMarks(reader, `"${text}" to be marked`, (texts) => texts.includes(text));
}

/** Waits until there are this many marks. */
export function markedTimes(reader: Reader, count: number, timeout = PATIENCE): Promise<number> {
  const look = async () => (await marks(reader)).length;
  return untilSeen(`${count} marks`, look, (length) => length === count, timeout);
}
