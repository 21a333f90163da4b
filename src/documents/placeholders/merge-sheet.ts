/**
 * The data file of Word's own mail merge: the names of fields in the first row, so that "Insert Merge Field" offers them, and below it what they
 * are filled with now. Of the lists it has the branches', with the first of them; blocks, and several levels of it in one,
 * would go beyond the columns that Word takes.
 */
import { indicators } from "../../congress/indicators";
import { areTogether } from "../../congress/level-groups";
import { LONGEST_TEXT, type LayoutCell, type SheetLayout } from "../../sheet/layout";
import type { Placeholder, Placeholders } from "./field";
import { BRANCHES, fieldNames } from "./placeholders";

const WIDTH = 24;

export function mergeSheet(all: Placeholders): SheetLayout {
  const { general, figures, texts, conditions } = fieldNames();
  const { lists } = fieldNames(indicators.filter(({ id }) => !areTogether(id)));
  const branches = all[BRANCHES];
  const first = Array.isArray(branches) ? branches[0] : undefined;
  const ofBranch: Placeholders = typeof first === "object" ? first : {};
  const columns = [
    ...[...general, ...figures, ...texts].map((name) => ({ name, value: all[name] })),
    ...(lists[BRANCHES] ?? []).map((name) => ({ name: `${BRANCHES} - ${name}`, value: ofBranch[name] })),
  ].filter(({ name, value }) => !conditions.includes(name) && !isRows(value));
  const cells = columns.flatMap(({ name, value }, column): readonly LayoutCell[] => [
    { row: 0, column, style: "head", value: { kind: "text", text: name } },
    { row: 1, column, style: "text", value: { kind: "text", text: textOf(value).slice(0, LONGEST_TEXT) } },
  ]);
  return {
    name: "Trường",
    styles: { head: { size: 12, bold: true, wrap: true }, text: { size: 12, vertical: "top", wrap: true } },
    cells,
    merges: [],
    columnWidths: columns.map(() => WIDTH),
    rowHeights: new Map([[1, 60]]),
    freeze: { rows: 1, columns: 0 },
    print: {
      paper: "A4",
      orientation: "landscape",
      marginsMm: { top: 15, bottom: 15, left: 15, right: 15, header: 7, footer: 7 },
      pages: { fitToWide: 1 },
      centerHorizontally: false,
      footerCenter: "&P/&N",
    },
  };
}

function isRows(value: Placeholder | undefined): boolean {
  return Array.isArray(value) && typeof value[0] === "object";
}

function textOf(value: Placeholder | undefined): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === "string").join("\n") : "";
}
