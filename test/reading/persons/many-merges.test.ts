/** A long list in which each branch has merges of its own down its persons. */
import { readTable, told } from "../../support/told";
import { plainGrid, type CellValue, type Grid } from "../../../src/sheet/grid";

const PERSONS = [
  ["Ngô Văn An", "Bí thư"],
  ["Trần Thị Bình", "Phó bí thư"],
  ["Lê Văn Châu", "Chi ủy viên"],
] as const;
const MERGED = 4;

/** So many branches, and how often one of the merges was looked at. */
function list(branches: number): { readonly grid: Grid; readonly looks: () => number } {
  const values: CellValue[][] = [
    ["DANH SÁCH CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027"],
    ["TT", "Chi bộ", "ĐVCT", "Dự ĐH", "Họ và tên", "Chức vụ trong cấp ủy"],
  ];
  const merges: Grid["merges"][number][] = [];
  for (let branch = 1; branch <= branches; branch++) {
    const top = values.length;
    PERSONS.forEach(([name, office], i) =>
      values.push([
        ...(i === 0 ? [branch, `Chi bộ Khu ${branch}`, 20, 18] : [null, null, null, null]),
        name,
        office,
      ]),
    );
    for (let column = 0; column < MERGED; column++)
      merges.push({ top, bottom: top + PERSONS.length - 1, left: column, right: column });
  }
  let looks = 0;
  const counted = new Proxy(merges, {
    get: (all, key, self): unknown => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(all, key, self);
    },
  });
  return { grid: { ...plainGrid("DS", values), merges: counted }, looks: () => looks };
}

test("Merges are looked through as often however many branches there are, and each branch has what stands in its own", () => {
  const perMerge = [200, 800].map((branches) => {
    const { grid, looks } = list(branches);
    const { table } = readTable(grid);
    expect(told(table, "officialMembers", "attended", "elected").at(-1)).toBe(
      `Chi bộ Khu ${branches} | 20 | 18 | 3`,
    );
    return looks() / (branches * MERGED);
  });
  const [few = 0, many = 0] = perMerge;
  expect(many).toBeLessThan(few * 1.5);
});
