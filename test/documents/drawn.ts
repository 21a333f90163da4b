/** Sheets of branches as fast-check draws them: names, days, figures and notes of every kind, with blocks and without. */
import fc from "fast-check";
import { makeReport, type Report } from "../../src/congress/report";
import { readSheet } from "../../src/reading/read-sheet";
import type { CellValue, Grid } from "../../src/sheet/grid";

export const count = fc.oneof({ weight: 5, arbitrary: fc.nat(12) }, fc.constant(null));
export const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 42826, max: 42860 }) },
  fc.constantFrom("Tháng 5/2017", "Quý II/2017", "19-21/4/2017", null),
);
const name = fc.constantFrom(
  "Văn phòng",
  "CB thôn 1",
  "THÔN ĐÔNG",
  "Chi bộ A, B và C",
  "Đảng bộ xã",
  "  Kho  bạc ",
  "Tổ 3",
);
const note = fc.constantFrom(
  null,
  "Chưa tổ chức",
  "Không tổ chức do giải thể",
  "Hoãn",
  "Đại hội điểm",
  "Sáp nhập;",
);
const row = fc.tuple(name, day, count, count, count, count, count, note);
const title = fc.constantFrom<readonly string[]>(
  [],
  ["ĐẢNG ỦY XÃ TÂN LẬP"],
  ["Đảng bộ Ban quản lý", "NHIỆM KỲ 2017 - 2020 (tính đến 20/4/2017)"],
);
/** What a sheet is drawn of. */
export const drawnSheet = fc.record({
  title,
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  blocks: fc.boolean(),
});

type DrawnSheet = typeof drawnSheet extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** A sheet of these lines above its header, with a numbered row for each branch, and a heading of a block before each fourth where they have names. */
export function gridOf(
  title: readonly string[],
  header: readonly string[],
  branches: readonly (readonly CellValue[])[],
  blockNamed: ((i: number) => string) | null,
): Grid {
  const body = branches.flatMap((cells, i): CellValue[][] => [
    ...(blockNamed && i % 4 === 0 ? [["I", blockNamed(i)]] : []),
    [i + 1, ...cells],
  ]);
  return {
    sheet: "KQ",
    values: [
      ...title.map((line) => [line]),
      ["STT", "Tên chi bộ", "Ngày đại hội", ...header, "Ghi chú"],
      ...body,
    ],
    merges: [],
    formats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}

const HEADER = ["Cần bầu", "Cấp ủy viên", "Tái cử", "Nữ", "Bí thư"];

function gridOfDrawn({ title: lines, rows, blocks }: DrawnSheet): Grid {
  return gridOf(lines, HEADER, rows, blocks ? (i) => `KHỐI SỐ ${i}` : null);
}

/** What is told of such a sheet, which always reads, with the term before as of another where one is given. */
export function reportOf(drawn: DrawnSheet, past: DrawnSheet | null = null): Report {
  const read = readSheet(gridOfDrawn(drawn));
  if (!read.ok) throw new Error(`The sheet does not read: ${read.reason.kind}`);
  const before = past && readSheet(gridOfDrawn(past));
  const { table, findings } = read;
  const today = { year: 2018, month: 1, day: 1 };
  return makeReport({
    table,
    ...(before?.ok && { previous: before.table }),
    findings,
    asOf: null,
    today,
  });
}
