import { defaultSettings } from "../../src/congress/settings";
import { makeSummary } from "../../src/summary/summary";
import { formulasIn, shownRow, shownRows } from "./shown";
import { day, drawTable } from "../support/table";
import { statisticsOf } from "./support";

const zone = drawTable(
  `
  branch | date | elected | reelected | women | note
  Chi bộ Văn phòng | 19/4/2017 | 3 | 3 | 1 |
  Chi bộ Kế hoạch tổng hợp | 19/4/2017 | 3 | 2 | 0 |
  Chi bộ Quản lý đầu tư và Quản lý doanh nghiệp | 20/4/2017 | 2 | 2 | 0 |
  Chi bộ Quản lý môi trường | 20/4/2017 | 2 | 2 | 0 |
  Chi bộ Quy hoạch xây dựng và tài nguyên môi trường | 21/4/2017 | 3 | 1 | 2 | Chưa tổ chức
`,
  { organisation: "Đảng bộ Ban Quản lý Khu kinh tế", term: { first: 2017, last: 2020 } },
);

const whole = makeSummary(statisticsOf(zone), [], {
  higherBody: "Tỉnh ủy",
  place: "Quảng Ninh",
  signingDate: day("05/5/2017"),
  preparerName: "Trần Thị Mai",
  signerName: "Nguyễn Văn Hùng",
});

test("The sheet of five branches, four of them held, from its head to its signatures.", () => {
  expect(shownRows(whole)).toEqual([
    "TỈNH ỦY | ĐẢNG CỘNG SẢN VIỆT NAM",
    "ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ | Quảng Ninh, ngày 05 tháng 5 năm 2017",
    "*",
    "BẢNG TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ",
    "Nhiệm kỳ 2017-2020",
    "(Tính đến ngày 20/4/2017: đã đại hội 4/5 chi bộ, đạt 80%)",
    "Đvt: Người",
    "STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên được bầu | Trong đó | Ghi chú",
    "Tái cử | Lần đầu | Nữ",
    "1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8",
    "1 | Chi bộ Văn phòng | 19/4/2017 | 3 | 3 | 0 | 1",
    "2 | Chi bộ Kế hoạch tổng hợp | 19/4/2017 | 3 | 2 | 1 | 0",
    "3 | Chi bộ Quản lý đầu tư và Quản lý doanh nghiệp | 20/4/2017 | 2 | 2 | 0 | 0",
    "4 | Chi bộ Quản lý môi trường | 20/4/2017 | 2 | 2 | 0 | 0",
    "5 | Chi bộ Quy hoạch xây dựng và tài nguyên môi trường | Chưa đại hội | Dự kiến ngày 21/4/2017",
    "TỔNG CỘNG | 10 | 9 | 1 | 1",
    "Tỷ lệ % | 90 | 10 | 10",
    "Ghi chú:",
    "- Số liệu chỉ tính các chi bộ đã đại hội đến ngày 20/4/2017; còn 1 chi bộ chưa đại hội (Chi bộ Quy hoạch xây dựng và tài nguyên môi trường, dự kiến ngày 21/4/2017).",
    "NGƯỜI LẬP BIỂU | T/M ĐẢNG ỦY",
    "BÍ THƯ",
    "Trần Thị Mai | Nguyễn Văn Hùng",
  ]);
});

test("A result typed before its congress is held stands nowhere, so no sum can take it in.", () => {
  expect(shownRow(whole, "Chi bộ Quy hoạch xây dựng và tài nguyên môi trường")).toBe(
    "5 | Chi bộ Quy hoạch xây dựng và tài nguyên môi trường | Chưa đại hội |  |  |  |  | Dự kiến ngày 21/4/2017",
  );
});

test("Totals are native sums over the rows, shares and differences native formulas.", () => {
  expect(formulasIn(whole, "TỔNG CỘNG")).toEqual([
    "D17 SUM(D12:D16)",
    "E17 SUM(E12:E16)",
    "F17 SUM(F12:F16)",
    "G17 SUM(G12:G16)",
  ]);
  expect(formulasIn(whole, "Tỷ lệ %")).toEqual([
    'E18 SUBSTITUTE(ROUND(E17*100/D17,2),".",",")',
    'F18 SUBSTITUTE(ROUND(F17*100/D17,2),".",",")',
    'G18 SUBSTITUTE(ROUND(G17*100/D17,2),".",",")',
  ]);
  expect(formulasIn(whole, "Chi bộ Văn phòng")).toEqual(["F12 D12-E12"]);
});

test("The header is repeated on each page and stays in view with the names.", () => {
  expect(whole.print.repeatRows).toEqual({ first: 8, last: 10 });
  expect(whole.freeze).toEqual({ rows: 11, columns: 2 });
  expect(whole.print).toMatchObject({ paper: "A4", orientation: "landscape", pages: { fitToWide: 1 } });
});

test("Without anything typed the sheet has dots to be filled in by hand, and no empty lines for what is unknown.", () => {
  const bare = makeSummary(statisticsOf({ ...zone, organisation: null, term: null }, null), []);
  expect(shownRows(bare).slice(0, 4)).toEqual([
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "..., ngày ... tháng ... năm ...",
    "BẢNG TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ",
    "(Đã đại hội 5/5 chi bộ, đạt 100%)",
  ]);
});

test("Place and date stand above the signature where the office has them there.", () => {
  const foot = shownRows(makeSummary(statisticsOf(zone), [], { place: "Hà Nội", dateAt: "foot" }));
  expect(foot[0]).toBe("ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ | ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(foot.slice(-3)).toEqual([
    "Hà Nội, ngày ... tháng ... năm ...",
    "NGƯỜI LẬP BIỂU | T/M ĐẢNG ỦY",
    "BÍ THƯ",
  ]);
  const both = shownRows(makeSummary(statisticsOf(zone), [], { dateAt: "both" }));
  expect(both.filter((row) => row.endsWith("ngày ... tháng ... năm ..."))).toHaveLength(2);
});

test.each([
  ["ĐẢNG BỘ HUYỆN TRIỆU PHONG", ["HUYỆN ỦY TRIỆU PHONG"], "T/M HUYỆN ỦY"],
  ["Đảng bộ tỉnh Quảng Trị", ["TỈNH ỦY QUẢNG TRỊ"], "T/M TỈNH ỦY"],
  ["Đảng bộ thị xã Ba Đồn", ["THỊ ỦY BA ĐỒN"], "T/M THỊ ỦY"],
  ["Đảng bộ thành phố Huế", ["THÀNH ỦY HUẾ"], "T/M THÀNH ỦY"],
  ["Đảng ủy xã Tân Hòa - Ban Xây dựng Đảng", ["ĐẢNG ỦY XÃ TÂN HÒA", "BAN XÂY DỰNG ĐẢNG"], "TRƯỞNG BAN"],
  ["Huyện ủy Một - Văn phòng Huyện ủy", ["HUYỆN ỦY MỘT", "VĂN PHÒNG HUYỆN ỦY"], "CHÁNH VĂN PHÒNG"],
])("Of %s the letterhead and the signature name who issues.", (organisation, lines, signer) => {
  const table = drawTable("branch | date | elected\nA | 19/4/2017 | 3", { organisation });
  const rows = shownRows(makeSummary(statisticsOf(table), []));
  expect(rows.slice(0, lines.length).map((row) => row.split(" | ")[0])).toEqual(lines);
  expect(rows.join("\n")).toContain(`NGƯỜI LẬP BIỂU | ${signer}`);
});

test("An office signs with its own lines.", () => {
  const rows = shownRows(
    makeSummary(statisticsOf(zone), [], { signerTitles: ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", ""] }),
  );
  expect(rows.slice(-2)).toEqual(["NGƯỜI LẬP BIỂU | T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"]);
});

test("The office's word for a branch, its title and its spelling hold throughout.", () => {
  const settings = {
    spelling: { tyLe: "tỉ lệ", uy: "uỷ", termSpaced: true } as const,
    branchNoun: "đảng bộ",
  };
  const rows = shownRows(makeSummary(statisticsOf(zone), [], {}, { ...defaultSettings, ...settings }));
  expect(rows).toContain("BẢNG TỔNG HỢP KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ");
  expect(rows).toContain("Nhiệm kỳ 2017 - 2020");
  expect(rows).toContain("STT | Tên đảng bộ | Ngày đại hội | Cấp uỷ viên được bầu | Trong đó | Ghi chú");
  expect(rows).toContain("Tỉ lệ % | 90 | 10 | 10");
  expect(rows.join("\n")).not.toMatch(/ủy|tỷ lệ/i);
});

test("What is too long for a cell of Excel is cut, with a sign that it was; nothing else is.", () => {
  const long = "Ghi chú rất dài. ".repeat(2_000).trim();
  const { cells } = makeSummary(
    statisticsOf({ ...zone, notes: zone.names.map((_name, i) => (i === 0 ? long : "")) }),
    [],
  );
  const texts = cells.flatMap(({ value }) => (value?.kind === "text" ? [value.text] : []));
  const notes = texts.filter((text) => text.length > 1_000);
  expect(notes.length).toBeGreaterThan(0);
  // Excel takes 32,767 characters.
  expect(notes.filter((text) => text.length > 32_767 || !text.endsWith("…"))).toEqual([]);
  expect(texts.filter((text) => text.endsWith("…"))).toEqual(notes);
});

test("A sheet without any branch still is a sheet.", () => {
  const empty = drawTable("branch | elected");
  expect(shownRows(makeSummary(statisticsOf(empty, null), []))).toContain("TỔNG CỘNG | -");
});
