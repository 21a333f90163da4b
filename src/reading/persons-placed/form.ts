/**
 * Lists of persons that are not laid out a row a person: printed in halves beside each other, or with the persons across and what is
 * told of them down the side. Laid out a row a person they are read as any list.
 */
import { arranged, type Taken } from "../../sheet/transform";
import type { Grid } from "../../sheet/grid";
import { isBlank } from "../cells/text";
import { seeSheet, type Form, type Recognised, type SeenSheet } from "../form";
import { personsForm } from "../persons/form";
import { backHome } from "../placed";
import { halvesOf } from "./halves";
import type { List } from "./list";
import { turnedOf } from "./turned";

export const personsPlacedForm: Form = {
  id: "persons-placed",
  recognise: (sheet) => {
    const list = halvesOf(sheet.grid) ?? turnedOf(sheet.grid);
    return list && asList(sheet, list);
  },
};

/** Names under "Họ và tên" in several places of a row leave no doubt, whatever other words on the sheet say. */
const DECISIVE = 20;

function asList({ grid, options }: SeenSheet, { top, lines }: List): Recognised | null {
  const places = [...titles(grid, top), ...lines];
  const laidOut = arranged(grid, places);
  const list = personsForm.recognise(seeSheet(laidOut, laidOut, options));
  return list && { score: list.score + DECISIVE, read: () => backHome(grid, list.read(), places) };
}

/** The rows above a list, what is written in them moved to the left. */
function titles(grid: Grid, top: number): readonly (readonly Taken[])[] {
  return grid.values
    .slice(0, top)
    .map((cells, row) => cells.flatMap((value, column) => (isBlank(value) ? [] : [{ row, column }])));
}
