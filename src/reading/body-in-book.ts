/** The body that heads a sheet in capitals, as another place of the workbook writes it: a cover, a list of who gets it, another sheet. */
import type { CongressTable } from "../congress/table";
import type { Grid } from "../sheet/grid";
import { isAllCapitals } from "../vietnamese/capitals";
import { clean } from "../vietnamese/clean";
import { bodyAsWritten } from "./table/title-block";

/** Rows at the top and at the bottom of a sheet in which bodies are named; what stands between is a table's. */
const TOP = 40;
const BOTTOM = 25;

export function withBodyWritten(table: CongressTable, grids: readonly Grid[]): CongressTable {
  const { organisation } = table;
  if (organisation === null || !isAllCapitals(organisation)) return table;
  return { ...table, organisation: bodyAsWritten(organisation, grids.flatMap(textsOf)) };
}

function textsOf({ values }: Grid): readonly string[] {
  const rows = values.length > TOP + BOTTOM ? [...values.slice(0, TOP), ...values.slice(-BOTTOM)] : values;
  return rows.flatMap((row) => row.flatMap((value) => (typeof value === "string" ? [clean(value)] : [])));
}
