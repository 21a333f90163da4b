/** What stands on a sheet around a table: the rows above and below it, the columns beside it. */
import type { Area } from "../../sheet/area";
import type { Grid } from "../../sheet/grid";
import { countFilled } from "../cells/text";

/** Less is a title, a note or a signature: a table has a header and a row, with a name and something told of it. */
const FEWEST_ROWS = 2;
const FEWEST_CELLS = 2;

/** The parts of `within` around a table in which another may stand. */
export function restAround(grid: Grid, table: Area, within: Area): readonly Area[] {
  return [
    { ...within, bottom: table.top - 1 },
    { ...within, top: table.bottom + 1 },
    { ...within, right: table.left - 1 },
    { ...within, left: table.right + 1 },
  ].filter((area) => mayHoldTable(grid, area));
}

function mayHoldTable({ values }: Grid, { top, bottom, left, right }: Area): boolean {
  let rows = 0;
  for (let row = top; row <= bottom; row++) {
    const cells = values[row] ?? [];
    if (cells.length <= left || countFilled(cells.slice(left, right + 1)) < FEWEST_CELLS) continue;
    if (++rows >= FEWEST_ROWS) return true;
  }
  return false;
}
