/** A plan beside the results never takes their place, however well it reads; votes in the place of a mark say who was elected. */
import { readBook } from "../../src/reading/read-book";
import { draw } from "../support/draw";

const plan = draw(
  `
  CHI BỘ CHƯA ĐẠI HỘI
  (Tính đến ngày 13/4/2025)
  TT | Chi bộ | Số đảng viên | Số cần bầu | Dự kiến | Lý do, ghi chú
  1 | Chi bộ Thôn Mẫu 3 | 19 | 3 | 19/4/2025 |
  2 | Chi bộ Thôn Mẫu 4 | 17 | 3 | 20/4/2025 |
  `,
  { sheet: "Chua dai hoi" },
);

/** Persons with the votes of each in the place of a mark. */
const listWith = (...votes: readonly string[]): ReturnType<typeof draw> =>
  draw(
    `
    ĐẢNG ỦY XÃ MẪU
    DANH SÁCH CHI ỦY VIÊN CÁC CHI BỘ ĐÃ ĐẠI HỘI NHIỆM KỲ 2025-2027
    TT | Họ và tên | Năm sinh | Chức vụ trong chi bộ | Kết quả bầu cử
    I | Chi bộ Thôn Mẫu 1 (đại hội ngày 05/4/2025) | | |
    ${votes.map((said, i) => `${i + 1} | Nguyễn Văn ${String.fromCharCode(65 + i)} | 1980 | ${i === 0 ? "Bí thư" : "Chi ủy viên"} | ${said}`).join("\n    ")}
    `,
    { sheet: "Da dai hoi" },
  );

const elected = (...grids: readonly ReturnType<typeof draw>[]): readonly unknown[] | undefined => {
  const book = readBook(grids);
  if (!book.ok) throw new Error(book.reasons.map(({ reason }) => reason.kind).join());
  return book.table.counts.get("elected")?.values;
};

test("More than half of the votes elect; half of them do not", () => {
  expect(elected(listWith("30/32", "29/32 (90,63%)", "16/32"))).toEqual([2]);
});

test("Those who are still to meet, on a sheet that is called so, are counted beside a list of the elected", () => {
  const book = readBook([listWith("30/32", "29/32"), plan]);
  if (!book.ok) throw new Error("Nothing is read.");
  const { names, counts, organisation } = book.table;
  expect(names).toEqual(["Chi bộ Thôn Mẫu 1", "Chi bộ Thôn Mẫu 3", "Chi bộ Thôn Mẫu 4"]);
  expect(counts.get("elected")?.values).toEqual([2, null, null]);
  expect(organisation).toBe("ĐẢNG ỦY XÃ MẪU");
  expect(book.findings.map(({ kind }) => kind)).toContain("sheets-joined");
});

test("A plan of another name is told beside the list, and not read for it", () => {
  const book = readBook([listWith("30/32", "29/32"), { ...plan, sheet: "Phân công" }]);
  if (!book.ok) throw new Error("Nothing is read.");
  expect(book.table.names).toEqual(["Chi bộ Thôn Mẫu 1"]);
  expect(book.findings.filter(({ kind }) => kind === "other-sheet")).toHaveLength(1);
});
