/** The merged areas of a sheet. Of more than 512 at once Excel tells none at all. */

import type { Area } from "../../sheet/area";
import type { Loaded, UsedArea } from "./book";
import { problemOf } from "./problem";
import type { Queue } from "./queue";

/** Areas are told of those whose first cell is asked about: so it is asked about everything that is used. */
export function loadMerges(worksheet: Excel.Worksheet, used: UsedArea): Loaded<readonly Area[]> {
  const merged = worksheet
    .getRangeByIndexes(used.row, used.column, used.rows, used.columns)
    .getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        }));
}

/** The same by halves, until each has few enough. Merged areas only make reading surer: a row of too many goes without. */
export async function readManyMerges(
  worksheet: Excel.Worksheet,
  used: UsedArea,
  queue: Queue,
): Promise<readonly Area[]> {
  const merges = loadMerges(worksheet, used);
  try {
    await queue.send();
    return merges();
  } catch (error) {
    if (problemOf(error).detail !== "GeneralException") throw error;
    if (used.rows === 1) return [];
    const upper = { ...used, rows: Math.ceil(used.rows / 2) };
    const lower = { ...used, row: used.row + upper.rows, rows: used.rows - upper.rows };
    return [
      ...(await readManyMerges(worksheet, upper, queue)),
      ...(await readManyMerges(worksheet, lower, queue)),
    ];
  }
}
