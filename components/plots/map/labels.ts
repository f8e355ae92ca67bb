/** Finds a free spot beside a mark: right, left, above or below; rather no label than an overlap. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** px between a mark and its label. */
const GAP = 4;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function placeBeside(
  { x, y }: { x: number; y: number },
  half: number,
  width: number,
  size: number,
  isFree: (box: Box) => boolean,
  bounds: Box,
): Spot | null {
  const line = size + 1;
  const middle = y + size * 0.36;
  const spots: Omit<Spot, 'box'>[] = [
    { x: x + half + GAP, y: middle, anchor: 'start' },
    { x: x - half - GAP, y: middle, anchor: 'end' },
    { x, y: y - 9, anchor: 'middle' },
    { x, y: y + 9 + size * 0.72, anchor: 'middle' },
    { x: x + half + 1, y: y - 6, anchor: 'start' },
    { x: x + half + 1, y: y + 6 + size * 0.72, anchor: 'start' },
    { x: x - half - 1, y: y - 6, anchor: 'end' },
    { x: x - half - 1, y: y + 6 + size * 0.72, anchor: 'end' },
    { x, y: y - 9 - line, anchor: 'middle' },
    { x, y: y + 9 + line + size * 0.72, anchor: 'middle' },
  ];
  for (const spot of spots) {
    const box = boxOf(spot, width, size);
    if (contains(bounds, box) && isFree(box)) return { ...spot, box };
  }
  return null;
}

export function contains(bounds: Box, box: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

export function boxOf({ x, y, anchor }: Omit<Spot, 'box'>, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 };
}
