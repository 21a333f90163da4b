/** The sheet of joined results among those of an open workbook, and the way to keep it for when the worker has to be ended. */
import type { Beside } from "../../analysis/engine";
import type { FileReport } from "../../reading/read-books";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";

export interface JoinedSheet {
  /** As the files were joined; what was typed since stands in the grid. */
  readonly layout: SheetLayout;
  readonly files: readonly FileReport[];
  readonly beside: Beside;
}

const NAME = "Kết quả gộp";
const ORIGIN = "Tệp nguồn";
/** Rows in which the heading may stand. */
const ROWS_LOOKED_AT = 12;

/** Whether a sheet is one of joined results: ours, or one that was saved and opened again. */
export function isJoinedSheet({ sheet, values }: Grid): boolean {
  return sheet.startsWith(NAME) && values.slice(0, ROWS_LOOKED_AT).some((row) => row.includes(ORIGIN));
}

/** As bytes that cost the page nothing to keep. */
export function packed(joined: JoinedSheet): Blob {
  return new Blob([
    JSON.stringify(joined, (_key, value: unknown) => {
      if (isMap(value)) return { $map: [...value] };
      if (isSet(value)) return { $set: [...value] };
      return value === undefined ? { $none: true } : value;
    }),
  ]);
}

export async function unpacked(bytes: Blob): Promise<JoinedSheet> {
  const joined: JoinedSheet = JSON.parse(await bytes.text(), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("$map" in value && isEntries(value.$map)) return new Map(value.$map);
    if ("$set" in value && Array.isArray(value.$set)) return new Set(value.$set);
    return "$none" in value ? undefined : value;
  });
  return joined;
}

/** Those of other workers are none of this one's class. */
function isMap(value: unknown): value is Map<unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}

function isSet(value: unknown): value is Set<unknown> {
  return Object.prototype.toString.call(value) === "[object Set]";
}

function isEntries(value: unknown): value is [unknown, unknown][] {
  return Array.isArray(value);
}
