/** Blocks inside sentences: kinds of bodies in small letters, each part of a list in one way, and no numbers that are no part of a name. */
import { blockName } from "../../src/documents/sentences/names";
import { written, writtenAs } from "./written";

const branches = (blocks: readonly (readonly [name: string, held: number, pending: number])[]): string =>
  [
    "ĐẢNG ỦY TẬP ĐOÀN THAN SÔNG MÂY",
    "(Tính đến hết ngày 30/4/2025)",
    "TT | Chi bộ | Khối | Ngày ĐH | Số cần bầu | Bầu được",
    ...blocks.flatMap(([name, held, pending], block) =>
      Array.from({ length: held + pending }, (_one, i) => {
        const number = String(block * 20 + i + 1);
        return `${number} | Số ${number} | ${name} | ${i < held ? `19/4/2025 | 5 | ${i === 0 ? "4" : "5"}` : "| |"}`;
      }),
    ),
  ].join("\n");

const report = (...blocks: readonly (readonly [string, number, number])[]): string =>
  writtenAs("quickReport", branches(blocks));

test("committees of several districts are kinds, wherever they are told", () => {
  const province = `
    TỈNH ỦY SÔNG MÂY
    (Tính đến ngày 30/4/2025)
    TT | Đảng bộ | Tổng số chi bộ | Đã đại hội | Chưa đại hội | Số cần bầu | Bầu được
    I  | CÁC HUYỆN, THỊ, THÀNH ỦY | 50 | 40 | 10 | 200 | 190
    1  | Huyện ủy Mây Trắng | 20 | 15 | 5 | 80 | 75
    2  | Thành ủy Núi Đôi   | 30 | 25 | 5 | 120 | 115
    II | CÁC ĐẢNG ỦY TRỰC THUỘC TỈNH | 30 | 20 | 10 | 100 | 98
    1  | Đảng ủy Quân sự tỉnh | 10 | 5 | 5 | 40 | 39
    2  | Đảng ủy Công an tỉnh | 20 | 15 | 5 | 60 | 59
  `;
  expect(writtenAs("quickReport", province)).toContain(
    "Theo khối: các huyện ủy, thị ủy, thành ủy 40/50 chi bộ (đạt 80%), còn 10 chi bộ; các đảng ủy trực thuộc tỉnh 20/30 chi bộ (66,67%), còn 10 chi bộ.",
  );
});

test.each([
  ["HUYỆN, THỊ, THÀNH ỦY", "Các huyện ủy, thị ủy, thành ủy"],
  ["ĐẢNG ỦY TRỰC THUỘC KHÁC", "Các đảng ủy trực thuộc khác"],
  ["HUYỆN ỦY MÂY TRẮNG", "Huyện ủy Mây Trắng"],
])("“%s” is “%s”", (written, name) => {
  expect(blockName(written)).toBe(name);
});

test("missing seats are told by the same names", () => {
  const all = branches([
    ["CÁC PHÒNG, BAN", 12, 0],
    ["KHU VỰC THỦ ĐÔ", 6, 0],
  ]).replaceAll(/\| 5$/gmu, "| 4");
  const text = writtenAs("quickReport", all);
  expect(text).toContain("thiếu 18 đồng chí: các phòng, ban 12 đồng chí; khu vực Thủ đô 06 đồng chí.");
  expect(text).toContain("Số bầu thiếu tập trung ở các phòng, ban (12/18 đồng chí).");
});

test("regions are no names", () => {
  expect(report(["KHU VỰC THỦ ĐÔ", 8, 1], ["KHU VỰC MIỀN BẮC", 3, 1], ["KHU VỰC MIỀN NAM", 5, 1])).toContain(
    "Theo khu vực: khu vực Thủ đô 8/9 chi bộ (đạt 88,89%), còn 01 chi bộ; khu vực miền Nam 5/6 chi bộ (83,33%), còn 01 chi bộ; khu vực miền Bắc 3/4 chi bộ (75%), còn 01 chi bộ.",
  );
});

test("of few congresses alone none has a share", () => {
  expect(report(["KHU VỰC MIỀN BẮC", 3, 1], ["KHU VỰC MIỀN NAM", 2, 2])).toContain(
    "khu vực miền Bắc 3/4 chi bộ, còn 01 chi bộ; khu vực miền Nam 2/4 chi bộ, còn 02 chi bộ.",
  );
});

test("several kinds of firms and offices", () => {
  const text = report(
    ["Công ty mẹ và đơn vị hạch toán phụ thuộc", 9, 1],
    ["Khối Cơ quan Tập đoàn", 6, 1],
    ["Công ty con, công ty cổ phần", 9, 2],
    ["Trường, viện, bệnh viện", 3, 2],
  );
  for (const told of [
    "Theo khối: khối công ty mẹ và đơn vị hạch toán phụ thuộc 9/10 chi bộ (đạt 90%)",
    "; khối cơ quan Tập đoàn 6/7 chi bộ (85,71%)",
    "; khối công ty con, công ty cổ phần 9/11 chi bộ (81,82%)",
    "; khối trường, viện, bệnh viện 3/5 chi bộ (60%)",
  ])
    expect(text).toContain(told);
});

test("how many are in it is no part of a block's name", () => {
  const text = written(
    branches([
      ["KHỐI CƠ QUAN ĐẢNG, NHÀ NƯỚC, ĐOÀN THỂ (5 TCCSĐ)", 5, 0],
      ["KHỐI DOANH NGHIỆP (21 TCCSĐ)", 18, 2],
    ]),
  );
  expect(text).toContain(
    "Khối cơ quan Đảng, Nhà nước, đoàn thể đã hoàn thành đại hội; Khối doanh nghiệp đạt 90%.",
  );
});

test.each([
  ["KHỐI PHÒNG BAN CƠ QUAN TỔNG CÔNG TY", "Khối phòng, ban cơ quan Tổng công ty"],
  ["KHỐI CHI NHÁNH, BAN QLDA", "Khối chi nhánh, ban quản lý dự án"],
  ["KHỐI CHI NHÁNH, BAN QUẢN LÝ DỰ ÁN", "Khối chi nhánh, ban quản lý dự án"],
  ["CÁC HUYỆN ỦY, THÀNH ỦY", "Các huyện ủy, thành ủy"],
  ["CÁC HUYỆN, THỊ XÃ, THÀNH ỦY", "Các huyện ủy, thị ủy, thành ủy"],
  ["Các Đảng bộ trực thuộc", "Các đảng bộ trực thuộc"],
  ["CỤM 1 (3 XÃ)", "Cụm 1"],
  ["KHỐI XÃ (MIỀN NÚI)", "Khối xã (miền núi)"],
])("%s is %s", (name, prose) => {
  expect(blockName(name)).toBe(prose);
});

test("in a bulletin too each of one list has its share, or none", () => {
  const open = (few: number): string =>
    written(
      branches([
        ["Trường học", 3, 0],
        ["Thôn", few, 1],
        ["Cơ quan", 3, 1],
      ]),
    );
  expect(open(9)).toContain(
    "3/3 chi bộ trường học đã hoàn thành đại hội; 9/10 chi bộ thôn đã tổ chức đại hội (đạt 90%); 3/4 chi bộ cơ quan đã tổ chức đại hội (đạt 75%).",
  );
  expect(open(2)).not.toContain("đã tổ chức đại hội (đạt 75%)");
});
