/** Which fonts the cells of a sheet are in, where that matters, and which of its cells are struck out. */
import type { Grid } from "../../../sheet/grid";
import { encodingOfFont } from "../../../vietnamese/legacy-fonts";
import type { Rows } from "./rows";
import type { Style } from "./styles";

type Told = Pick<Grid, "fonts" | "struck">;

/** Looks at the cells only where the workbook has a format that matters. `plain` is the format of cells that say nothing. */
export function fontsOf({ values, styles: rows }: Rows, styles: readonly Style[], plain = 0): Told {
  const isOld = styles.map(({ font }) => encodingOfFont(font.name ?? "") !== null);
  const isStruck = styles.map(({ font }) => font.struck === true);
  const fonts = isOld.includes(true) ? fontRows(values, rows, styles, isOld, plain) : null;
  const struck = isStruck.includes(true) ? struckRows(values, rows, isStruck, plain) : null;
  return { ...(fonts && { fonts }), ...(struck && struck.size > 0 && { struck }) };
}

type Values = Rows["values"];
type Kinds = Rows["styles"];

/** Rows alike share one array, as long as the longest of them. Null where no text is in an old font. */
function fontRows(
  values: Values,
  rows: Kinds,
  styles: readonly Style[],
  isOld: readonly boolean[],
  plain: number,
): NonNullable<Grid["fonts"]> | null {
  const names = styles.map(({ font }) => (font.isMixed ? undefined : font.name || undefined));
  const known = new Map<Kinds[number], (string | undefined)[]>();
  let matters = false;
  const fonts = values.map((cells, r) => {
    const kind = rows[r];
    const ofRow = known.get(kind) ?? [];
    known.set(kind, ofRow);
    for (let c = ofRow.length; c < cells.length; c++) ofRow.push(names[styleAt(kind, c, plain)]);
    matters ||= cells.some((value, c) => typeof value === "string" && isOld[styleAt(kind, c, plain)]);
    return ofRow;
  });
  return matters ? fonts : null;
}

/** Rows with the same cells struck out share one set. */
function struckRows(
  values: Values,
  rows: Kinds,
  isStruck: readonly boolean[],
  plain: number,
): NonNullable<Grid["struck"]> {
  const struck = new Map<number, ReadonlySet<number>>();
  const known = new Map<string, ReadonlySet<number>>();
  values.forEach((cells, row) => {
    const columns = cells.flatMap((value, c) =>
      value !== null && isStruck[styleAt(rows[row], c, plain)] ? [c] : [],
    );
    if (columns.length === 0) return;
    const id = columns.join();
    const set = known.get(id) ?? new Set(columns);
    known.set(id, set);
    struck.set(row, set);
  });
  return struck;
}

function styleAt(kind: Kinds[number], column: number, plain: number): number {
  const style = kind?.[column] ?? -1;
  return style < 0 ? plain : style;
}
