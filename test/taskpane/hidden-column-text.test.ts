/** The text of a hidden column stays hidden with it. */
import { geometryOf, roomFor } from "../../src/taskpane/shared/sheet-geometry";
import { renderGrid } from "../../src/workbook/file/rendered-grid";
import { draw } from "../support/draw";

test("A text in a hidden column does not run on over the empty cells beside it.", () => {
  const rendered = renderGrid({ ...draw("Tên | Số | Nữ\nA | 9 | 4"), hiddenColumns: new Set([1]) });
  const cell = { row: 1, column: 1, text: "ghi chú cũ", format: -1, isNumber: false };
  expect(roomFor(cell, new Map([[1, cell]]), geometryOf(rendered))).toBe(0);
});
