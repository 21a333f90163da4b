/** Laws of two terms beside each other: their order changes nothing, and without the older one this term's figures are the same. */
import fc from "fast-check";
import type { CongressTable } from "../../src/congress/table";
import { readSheet } from "../../src/reading/read-sheet";
import type { Area } from "../../src/sheet/area";
import { plainGrid, type CellValue, type Grid } from "../../src/sheet/grid";
import { told } from "../support/told";

/** Two terms' figures of each branch, by indicator. */
interface Drawn {
  readonly branches: readonly { readonly now: readonly number[]; readonly before: readonly number[] }[];
  readonly heading: readonly [before: string, now: string];
  readonly isPaired: boolean;
  readonly isMerged: boolean;
  readonly total: boolean;
}

const INDICATORS = ["Số CUV", "Nữ", "Tái cử", "DTTS"];
const FIELDS = ["elected", "women", "reelected", "ethnicMinority"];

/** The elected, and three parts of them. */
const figures = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.nat(7), fc.nat(7), fc.nat(7))
  .map(([all, ...parts]) => [all, ...parts.map((part) => part % (all + 1))]);

const drawn: fc.Arbitrary<Drawn> = fc.record({
  // Of fewer one column is by chance the sum of others, which then are its parts.
  branches: fc.array(fc.record({ now: figures, before: figures }), { minLength: 6, maxLength: 9 }),
  heading: fc.constantFrom<readonly [string, string]>(
    ["Nhiệm kỳ 2022-2025", "Nhiệm kỳ 2025-2027"],
    ["2022-2025", "2025-2027"],
    ["Khóa cũ", "Khóa mới"],
    ["Nhiệm kỳ trước (2022-2025)", "Nhiệm kỳ này (2025-2027)"],
    ["Cùng kỳ năm trước", "Kỳ này"],
  ),
  isPaired: fc.boolean(),
  isMerged: fc.boolean(),
  total: fc.boolean(),
});

type TermOf = "now" | "before";

/** The sheet with the terms in this order: under a heading each, or in pairs below each indicator. */
function sheetOf({ branches, heading, isPaired, isMerged, total }: Drawn, order: readonly TermOf[]): Grid {
  const words = { before: heading[0], now: heading[1] };
  const columns = isPaired
    ? INDICATORS.flatMap((_name, i) => order.map((term) => ({ term, i })))
    : order.flatMap((term) => INDICATORS.map((_name, i) => ({ term, i })));
  const outer = columns.map(({ term, i }) => (isPaired ? INDICATORS[i] : words[term]) ?? "");
  const inner = columns.map(({ term, i }) => (isPaired ? words[term] : INDICATORS[i]) ?? "");
  const top = outer.map((text, c) => (text === outer[c - 1] ? null : text));
  const rows = branches.map((one, b): CellValue[] => [
    b + 1,
    `Chi bộ Thôn ${b + 1}`,
    ...columns.map(({ term, i }) => one[term][i] ?? null),
  ]);
  const sums = columns.map(({ term, i }) => branches.reduce((sum, one) => sum + (one[term][i] ?? 0), 0));
  const values = [
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027"],
    ["STT", "Tên chi bộ", ...top],
    [null, null, ...inner],
    ...rows,
    ...(total ? [[null, "Tổng cộng", ...sums]] : []),
  ];
  const width = isPaired ? order.length : INDICATORS.length;
  const merges = top.flatMap((text, c): Area[] =>
    text === null || width < 2 ? [] : [{ top: 1, bottom: 1, left: c + 2, right: c + 1 + width }],
  );
  return { ...plainGrid("KQ", values), ...(isMerged && { merges }) };
}

function bothTold(grid: Grid): readonly unknown[] {
  const read = readSheet(grid);
  if (!read.ok) return [read.reason.kind];
  return [told(read.table, ...FIELDS), read.previous && told(read.previous, ...FIELDS)];
}

function expected({ branches }: Drawn, term: TermOf): readonly string[] {
  return branches.map((one, b) => [`Chi bộ Thôn ${b + 1}`, ...one[term]].join(" | "));
}

test("which of two terms stands first changes nothing of either", () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const wanted = [expected(one, "now"), expected(one, "before")];
      expect(bothTold(sheetOf(one, ["before", "now"]))).toEqual(wanted);
      expect(bothTold(sheetOf(one, ["now", "before"]))).toEqual(wanted);
    }),
    { numRuns: 80 },
  );
});

test("without the older term this term's figures are the same, and nothing is compared", () => {
  fc.assert(
    fc.property(drawn, (one) => {
      expect(bothTold(sheetOf(one, ["now"]))).toEqual([expected(one, "now"), undefined]);
    }),
    { numRuns: 60 },
  );
});

test("no cell is counted for both terms", () => {
  const columnsOf = ({ sources: [{ figureColumns }] }: CongressTable): readonly number[] => [
    ...new Set([...figureColumns.values()].flat()),
  ];
  fc.assert(
    fc.property(drawn, (one) => {
      const read = readSheet(sheetOf(one, ["before", "now"]));
      if (!read.ok || !read.previous) throw new Error("Not read.");
      const now = columnsOf(read.table);
      expect(columnsOf(read.previous).filter((column) => now.includes(column))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
