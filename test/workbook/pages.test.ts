/** A preview page by page: each repeats the header, and has the rows that will be printed on it. */
import { makeSummary } from "../../src/summary/summary";
import { pageOf, renderPreview } from "../../src/workbook/rendered-sheet";
import { drawTable } from "../support/table";
import { statisticsOf } from "../summary/support";

const lines = Array.from({ length: 70 }, (_, i) => `Chi bộ số ${i + 1} | 19/4/2017 | 3 | 2 | 1`);
const drawn = renderPreview(
  makeSummary(
    statisticsOf(drawTable(`branch | date | elected | reelected | women\n${lines.join("\n")}`)),
    [],
  ),
);

const textsOf = (page: number): readonly string[] =>
  pageOf(drawn, page).cells.flatMap(({ text }) => (text === "" ? [] : [text]));

test("Every branch is on one page, under a header", () => {
  const { all = [], shown } = drawn.rendered.pages ?? {};
  expect(shown).toBe(all.length);
  const branches = all.map((_page, i) => textsOf(i).filter((text) => text.startsWith("Chi bộ số")));
  expect(branches.flat()).toHaveLength(70);
  expect(new Set(branches.flat()).size).toBe(70);
  all.forEach((_page, i) => {
    expect(textsOf(i)).toContain("Tên chi bộ");
  });
});

test("The heads stand on the first page alone, the signatures on the last alone, at the foot of its rows", () => {
  const last = (drawn.rendered.pages?.all.length ?? 0) - 1;
  expect(last).toBeGreaterThan(0);
  expect(textsOf(0)).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(textsOf(last)).not.toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(textsOf(0)).not.toContain("NGƯỜI LẬP BIỂU");
  expect(textsOf(last)).toContain("NGƯỜI LẬP BIỂU");
});

test("On a further page what is merged is merged where it stands there, right below the rows above it", () => {
  const { rendered, cells } = pageOf(drawn, 1);
  const merge = rendered.merges.find(
    ({ top, bottom, left, right }) => top === 0 && (bottom > 0 || right > left),
  );
  expect(merge).toBeDefined();
  expect(Math.min(...cells.map(({ row }) => row))).toBe(0);
  const tops = [...rendered.tops];
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});
