/** Turns one YAML file into a value, with the line of every part of it, and what is wrong with the text. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem';

export type Path = readonly (string | number)[];

export interface YamlReading {
  /** Undefined where the text could not be read at all. */
  value: unknown;
  lineOf(path: Path): number;
  problems: Problem[];
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const ADVICE: Record<string, string> = {
  DUPLICATE_KEY: 'the same key stands twice: keep one',
  TAB_AS_INDENT: 'a tab is used to indent: use two spaces',
  BAD_INDENT: 'the line is indented wrongly: line it up with the one it belongs to',
  MULTIPLE_DOCS: 'a line of three dashes begins a second document: one file holds one',
};

export function readYaml(file: string, bytes: Uint8Array): YamlReading {
  const unreadable = (line: number, message: string): YamlReading => ({
    value: undefined,
    lineOf: () => line,
    problems: [{ file, line, message }],
  });
  if (BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)) {
    return unreadable(1, 'begins with a byte-order mark: save it as UTF-8 without one');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable(1, 'is not UTF-8: save it as UTF-8');
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    return unreadable(line, 'has Windows line ends: save it with Unix line ends (LF)');
  }
  return parse(file, text);
}

function parse(file: string, text: string): YamlReading {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...parsed.errors, ...parsed.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: adviceOn(error),
  }));
  const lineAt = (offset: number) => lines.linePos(offset).line;
  return {
    value: parsed.errors.length > 0 ? undefined : parsed.toJS(),
    lineOf: (path) => lineAt(offsetOf(parsed.contents, path)),
    problems,
  };
}

/** Where the deepest existing part of the path begins; for a key of a map, the key itself. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = (root as { range?: [number] } | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as { range?: [number] } | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

function adviceOn({ code, message }: { code: string; message: string }): string {
  if (/and end with a [\]}]/.test(message))
    return 'a bracket before this line is not closed: close it';
  return ADVICE[code] ?? `cannot be read as YAML: ${lowerFirst(message)}`;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
