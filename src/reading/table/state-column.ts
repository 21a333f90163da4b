/** The column that says where each congress stands, known by its values where its heading is not ("Kết quả" over "Đã tổ chức"). */
import type { Grid } from "../../sheet/grid";
import { stateInWords } from "../cells/states";
import { isBlank } from "../cells/text";
import type { HeaderColumn } from "./header";

/** Rows looked at, and how many of them must say something: one may be a remark. */
const SAMPLE = 400;
const FEWEST = 2;

const OF_STATES: ReadonlySet<string> = new Set(["status", "held", "notHeld"]);

/** The columns of a header with that one, where nothing but states stands in it; as they are where one is known already. */
export function withStateColumn(
  grid: Grid,
  bodyTop: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  if (columns.some(({ field }) => field !== null && OF_STATES.has(field))) return columns;
  const rows = grid.values.slice(bodyTop, bodyTop + SAMPLE);
  const saysStates = ({ column, field }: HeaderColumn): boolean => {
    if (field !== null) return false;
    const said = rows.map((row) => row[column] ?? null).filter((value) => !isBlank(value));
    return said.length >= FEWEST && said.every((value) => stateInWords(value).state !== null);
  };
  const found = columns.find(saysStates);
  return found ? columns.map((one) => (one === found ? { ...one, field: "status" } : one)) : columns;
}
