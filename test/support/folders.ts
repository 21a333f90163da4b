/** Drawn folders: files in which branches send their results, each laid out in its own way, and what is true of them. */
import fc from "fast-check";
import { readBook, type ReadBook } from "../../src/reading/read-book";
import type { ReadFile } from "../../src/reading/read-books";
import { plainGrid, type CellValue, type Grid } from "../../src/sheet/grid";

/** What is true of a branch. */
export interface Branch {
  readonly name: string;
  /** Day of May 2025. */
  readonly day: number;
  readonly members: number;
  readonly elected: number;
  readonly women: number;
  readonly reelected: number;
}

export const FIGURES = ["members", "elected", "women", "reelected"] as const;
const HEADINGS = { members: "Số đảng viên", elected: "Cấp ủy viên", women: "Nữ", reelected: "Tái cử" };

/** Rows of branches, a branch a column, or a form of one branch. */
export type Way = "rows" | "columns" | "form";

export interface DrawnFile {
  readonly file: string;
  readonly branches: readonly Branch[];
  readonly way: Way;
  readonly hasTotal: boolean;
  readonly isTurned: boolean;
  /** Above the title; left out where the file names none. */
  readonly organisation?: string;
}

/** A folder in which each branch sends once. */
export const folders: fc.Arbitrary<readonly DrawnFile[]> = fc
  .record({
    elected: fc.array(fc.tuple(fc.integer({ min: 3, max: 7 }), fc.nat(7), fc.nat(7)), {
      minLength: 4,
      maxLength: 9,
    }),
    // More members than any two of them together have otherwise: so no file is the sum of others by chance.
    members: fc.uniqueArray(fc.integer({ min: 100, max: 199 }), { minLength: 9, maxLength: 9 }),
    days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 9, maxLength: 9 }),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }),
    ways: fc.array(fc.constantFrom<Way>("rows", "columns", "form"), { minLength: 9, maxLength: 9 }),
    flags: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 9, maxLength: 9 }),
  })
  .map(({ elected, members, days, sizes, ways, flags }) => {
    const branches = elected.map(([all, women, reelected], i): Branch => ({
      name: `Chi bộ Thôn ${i + 1}`,
      day: days[i] ?? 1,
      members: members[i] ?? 100,
      elected: all,
      women: women % (all + 1),
      reelected: reelected % (all + 1),
    }));
    const files: DrawnFile[] = [];
    let start = 0;
    for (const [i, size] of sizes.entries()) {
      const some = branches.slice(start, start + size);
      const [hasTotal = false, isTurned = false] = flags[i] ?? [];
      // A form is of one branch, and a table with its branches across of several.
      const way = some.length === 1 ? "form" : ways[i] === "form" ? "rows" : (ways[i] ?? "rows");
      if (some.length > 0) files.push({ file: `Tệp ${i + 1}.xlsx`, branches: some, way, hasTotal, isTurned });
      start += size;
    }
    return files;
  });

const TITLE = "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027";

/** The sheet of a drawn file. */
export function sheetOf({ branches, way, hasTotal, isTurned, organisation }: DrawnFile): Grid {
  const head: CellValue[][] = organisation === undefined ? [] : [[organisation]];
  const figures = isTurned ? FIGURES.toReversed() : FIGURES;
  const day = ({ day: one }: Branch): string => `${String(one).padStart(2, "0")}/5/2025`;
  if (way === "form") {
    const [branch] = branches;
    if (!branch) throw new Error("A form is of a branch.");
    return plainGrid("Phiếu", [
      ...head,
      [`PHIẾU ${TITLE}`],
      ["Tên chi bộ:", branch.name],
      ["Ngày đại hội:", day(branch)],
      ...figures.map((id): CellValue[] => [LABELS[id], branch[id]]),
    ]);
  }
  const sums = figures.map((id) => branches.reduce((sum, one) => sum + one[id], 0));
  if (way === "rows")
    return plainGrid("KQ", [
      ...head,
      [TITLE],
      ["STT", "Tên chi bộ", "Ngày đại hội", ...figures.map((id) => HEADINGS[id])],
      ...branches.map((one, i) => [i + 1, one.name, day(one), ...figures.map((id) => one[id])]),
      ...(hasTotal ? [[null, "Tổng cộng", null, ...sums]] : []),
    ]);
  return plainGrid("KQ", [
    ...head,
    [TITLE],
    ["Nội dung", ...branches.map(({ name }) => name), ...(hasTotal ? ["Tổng cộng"] : [])],
    ["Ngày đại hội", ...branches.map(day)],
    ...figures.map((id, i) => [
      LABELS[id],
      ...branches.map((one) => one[id]),
      ...(hasTotal ? [sums[i] ?? 0] : []),
    ]),
  ]);
}

const LABELS = {
  members: "Tổng số đảng viên",
  elected: "Số cấp ủy viên được bầu",
  women: "Số cấp ủy viên là nữ",
  reelected: "Số cấp ủy viên tái cử",
};

const known = new WeakMap<DrawnFile, ReadBook>();

/** The file as it is read for joining; one that was read already is not read anew. */
export function readFile(one: DrawnFile): ReadFile {
  const read = known.get(one) ?? readBook([sheetOf(one)]);
  known.set(one, read);
  return { file: one.file, saved: null, read };
}

/** A line a branch as `told` tells them, in the order of the names. */
export function trueLines(branches: readonly Branch[]): readonly string[] {
  return branches
    .map((one) =>
      [one.name, `${String(one.day).padStart(2, "0")}/5/2025`, ...FIGURES.map((id) => one[id])].join(" | "),
    )
    .sort();
}
