/** What a piece tells besides of branches that count in another: its columns are taken, unless it is a plan. */
import { cellsOf } from "../../../src/congress/table";
import { gather } from "../../../src/reading/gather/gather";
import { piece } from "../../support/piece";

const RESULTS = piece(
  "Kết quả.xlsx",
  `branch | elected | women
   Chi bộ Thôn Bèo | 5 | 2
   Chi bộ Thôn Sậy | 3 | 1`,
);

test("attendance and days of another file stand beside the results, each with its own cell, and the file counts", () => {
  const progress = piece(
    "Tiến độ.xlsx",
    `branch | date | attended
     Chi bộ Thôn Sậy | 3/6/2025 | 17
     Chi bộ Thôn Bèo | 2/6/2025 | 25`,
  );
  const { table, fates } = gather([RESULTS, progress]);
  expect(fates.map(({ status }) => status)).toEqual(["counted", "counted"]);
  if (!table) throw new Error("nothing counts");
  const at = table.names.indexOf("Chi bộ Thôn Bèo");
  expect(table.names).toHaveLength(2);
  expect([table.counts.get("attended")?.values[at], table.counts.get("elected")?.values[at]]).toEqual([
    25, 5,
  ]);
  expect(cellsOf(table, at, "attended")[0]).toMatchObject({ book: "Tiến độ.xlsx", row: 2, column: 2 });
  expect(cellsOf(table, at, "elected")[0]).toMatchObject({ book: "Kết quả.xlsx", row: 1, column: 1 });
});

test("the days of a plan are not taken for those that were kept", () => {
  const plan = piece(
    "Lịch đại hội.xlsx",
    `branch | date
     Chi bộ Thôn Bèo | 2/6/2025
     Chi bộ Thôn Sậy | 3/6/2025`,
  );
  const { table, fates } = gather([RESULTS, plan]);
  expect(fates.map(({ status }) => status)).toEqual(["counted", "duplicate"]);
  expect(table?.dates).toEqual([null, null]);
});

test("what a later line leaves blank is not taken from an older one that tells something else", () => {
  const later = piece(
    "lần 2.xlsx",
    `branch | elected | women
     Chi bộ Thôn Bèo | 3 |`,
  );
  const { table } = gather([RESULTS, later]);
  if (!table) throw new Error("nothing counts");
  const at = table.names.indexOf("Chi bộ Thôn Bèo");
  expect([table.counts.get("elected")?.values[at], table.counts.get("women")?.values[at]]).toEqual([3, null]);
});

test("“Thôn 01” of one file and “Chi bộ thôn 1” of another are one branch", () => {
  const one = piece(
    "a.xlsx",
    `branch | elected
     Thôn 01 | 5`,
  );
  const other = piece(
    "b.xlsx",
    `branch | elected
     Chi bộ thôn 1 | 5`,
  );
  expect(gather([one, other]).table?.names).toHaveLength(1);
});
