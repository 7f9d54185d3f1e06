/**
 * The outline of a stroke as the `d` of a path: curves through the midpoints of its corners.
 *
 * @example strokePath([[0, 0], [2, 0], [2, 2]]) // "M0 0Q0 0 1 0Q2 0 2 1Q2 2 1 1Z"
 */
export function strokePath(outline: readonly (readonly number[])[]): string {
  const [first] = outline;
  if (first === undefined) return "";
  const curves = outline.map(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = outline[(index + 1) % outline.length] ?? [];
    return `Q${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`;
  });
  return `M${short(first[0] ?? 0)} ${short(first[1] ?? 0)}${curves.join("")}Z`;
}

const short = (n: number): number => Math.round(n * 10) / 10;
