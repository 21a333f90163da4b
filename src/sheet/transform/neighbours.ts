/** What the texts around a cell are: the nearest that is decided in its column above and below, and in its row on either side. */

export type Side = "old" | "unicode";

/** Further away nothing says anything of a cell. */
const REACH = 30;
const directions = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** How many are on either side; how many of them stand in the same column. */
export interface Votes extends Record<Side, number> {
  inColumn: number;
}

/** `sideAt` tells the side of a cell; undefined where it says nothing. */
export function votesAround(
  row: number,
  column: number,
  sideAt: (row: number, column: number) => Side | undefined,
): Votes {
  const votes = { old: 0, unicode: 0, inColumn: 0 };
  for (const [down, right] of directions) {
    for (let step = 1; step <= REACH; step++) {
      const side = sideAt(row + step * down, column + step * right);
      if (side === undefined) continue;
      votes[side]++;
      if (right === 0) votes.inColumn++;
      break;
    }
  }
  return votes;
}
