/** What an office's own template can be filled with: names by one rule, and values that are those of the figures. */
import { writtenParts } from "../../src/analysis/documents";
import { editedParts } from "../../src/analysis/edits";
import { linesOf } from "../../src/documents/text";
import { indicators, type Indicator } from "../../src/congress/indicators";
import { byDocument } from "../../src/congress/outputs";
import { makeReport } from "../../src/congress/report";
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import type { Placeholder, Placeholders } from "../../src/documents/placeholders/field";
import { mergeSheet } from "../../src/documents/placeholders/merge-sheet";
import {
  fieldNames,
  knownFields,
  placeholdersOf,
  USUAL_FIELDS,
} from "../../src/documents/placeholders/placeholders";
import type { OfficeWords } from "../../src/documents/placeholders/office";
import { keyOf } from "../../src/workbook/file/docx-fill/mark";
import { fieldKind } from "../../src/workbook/file/docx-fill/scope";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";

const PICTURE = `
  ĐẢNG BỘ XÃ VÍ DỤ | | | | | |
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | | | | | |
  TT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ | Bí thư       | Ghi chú
  I  | KHỐI THÔN | | | | |
  1  | Một    | 19/4/2025 | 5           | 1  | Nguyễn Văn A |
  2  | Hai    | 20/4/2025 | 5           | 0  | Trần Thị B   |
  II | KHỐI TRƯỜNG | | | | |
  3  | Ba     | 20/4/2025 | 8           | 3  | Lê Văn C     |
  4  | Bốn    |           |             |    |              | Chưa tổ chức
`;

function placeholders(
  office: OfficeWords = {},
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
  picture = PICTURE,
): Placeholders {
  const { table, findings } = readTable(draw(picture), { registry });
  const input = { table, findings, asOf: day("30/4/2025"), today: day("01/5/2025") };
  const { statistics } = makeReport(input, settings, registry);
  const lines = byDocument((id) =>
    linesOf(
      editedParts(
        writtenParts(documentKinds[id], { statistics }, { directions: ["Một", "Hai", "Ba"] }, settings),
      ),
    ),
  );
  return placeholdersOf(statistics, lines, office, settings, registry);
}

/** Some fields of each row of a list. */
function rowsOf(value: Placeholder | undefined, ...names: readonly string[]): readonly string[] {
  if (!Array.isArray(value)) throw new Error("No list.");
  return value.map((row) => names.map((name) => String((row as Placeholders)[name])).join(" | "));
}

test("Who, when and how many are fields by name.", () => {
  expect(placeholders({ higherBody: "Tỉnh uỷ A", place: "Ví Dụ" })).toMatchObject({
    "Tên đơn vị": "Đảng bộ xã Ví Dụ",
    "Cơ quan ban hành": "ĐẢNG ỦY XÃ VÍ DỤ",
    "Cấp trên": "Tỉnh ủy A",
    "Địa danh": "Ví Dụ",
    "Nhiệm kỳ": "2025-2027",
    "Ngày tính": "30/4/2025",
    "Ngày tính bằng chữ": "ngày 30 tháng 4 năm 2025",
    "Tổng số chi bộ": "4",
    "Số chi bộ đã đại hội": "3",
    "Số chi bộ chưa đại hội": "1",
    "Tỷ lệ đã đại hội": "75%",
    "Thời gian đã đại hội": "từ ngày 19 đến 20/4/2025",
    "Đã đại hội xong": false,
    "Cấp ủy viên được bầu": "18",
    "Có khối": true,
    Nữ: "4",
    "Nữ - tỷ lệ": "22,22%",
  });
});

test("Who issues a document, its sign and who signs follow from the organisation, unless the office has said it.", () => {
  const named = (organisation: string, office: OfficeWords = {}): readonly unknown[] => {
    const all = placeholders({ ...office, organisation });
    return ["Cơ quan ban hành", "Tên cấp ủy", "Cấp ủy", "Ký hiệu", "Thẩm quyền ký", "Chức vụ ký"].map(
      (name) => all[name],
    );
  };
  expect(named("Đảng bộ xã Ví Dụ")).toEqual([
    ...["ĐẢNG ỦY XÃ VÍ DỤ", "Đảng ủy xã Ví Dụ", "Đảng ủy", "ĐU"],
    ...[["T/M ĐẢNG ỦY"], ["BÍ THƯ"]],
  ]);
  expect(named("ĐẢNG BỘ TỈNH SƠN HẢI")).toEqual([
    ...["TỈNH ỦY SƠN HẢI", "Tỉnh ủy Sơn Hải", "Tỉnh ủy", "TU"],
    ...[["T/M TỈNH ỦY"], ["BÍ THƯ"]],
  ]);
  expect(named("Huyện ủy Đá Vàng", { signerTitles: ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"] })).toEqual([
    ...["HUYỆN ỦY ĐÁ VÀNG", "Huyện ủy Đá Vàng", "Huyện ủy", "HU"],
    ...[["T/L BAN THƯỜNG VỤ"], ["CHÁNH VĂN PHÒNG"]],
  ]);
  // The sign of any other body is its own.
  expect(placeholders({ organisation: "Ban Tổ chức Tỉnh ủy" })["Ký hiệu"]).toBeNull();
  expect(placeholders({ higherBody: "ĐẢNG BỘ TỈNH SƠN HẢI" })["Cấp ủy cấp trên"]).toBe("Tỉnh ủy Sơn Hải");
});

test("What the sheet does not have is nothing, never 0.", () => {
  const all = placeholders();
  for (const name of ["Tái cử", "Tái cử - tỷ lệ", "Tuổi bình quân", "Địa danh", "Cấp trên"])
    expect([name, all[name]]).toEqual([name, null]);
  expect(rowsOf(all["Chi bộ"], "Tái cử")).toEqual(["null", "null", "null", "null"]);
});

test("Each branch is a row; one whose congress is still to be held has no figures.", () => {
  const all = placeholders();
  const names = [
    "STT",
    "Tên",
    "Khối",
    "Ngày đại hội",
    "Cấp ủy viên được bầu",
    "Nữ",
    "Nữ - tỷ lệ",
    "Bí thư - họ tên",
  ];
  expect(rowsOf(all["Chi bộ"], ...names)).toEqual([
    "1 | Một | Khối thôn | 19/4/2025 | 5 | 1 | 20% | Nguyễn Văn A",
    "2 | Hai | Khối thôn | 20/4/2025 | 5 | 0 | 0% | Trần Thị B",
    "3 | Ba | Khối trường | 20/4/2025 | 8 | 3 | 37,5% | Lê Văn C",
    "4 | Bốn | Khối trường |  |  |  |  | ",
  ]);
  expect(rowsOf(all["Chi bộ chưa đại hội"], "STT", "Tên", "Tình trạng", "Ghi chú")).toEqual([
    "1 | Bốn | Chưa đại hội | Chưa tổ chức",
  ]);
});

test("Each block is a row with the names of the whole, and has its branches.", () => {
  const all = placeholders();
  expect(rowsOf(all["Khối"], "STT", "Tên", "Số chi bộ đã đại hội", "Tỷ lệ đã đại hội", "Nữ")).toEqual([
    "1 | Khối thôn | 2 | 100% | 1",
    "2 | Khối trường | 1 | 50% | 3",
  ]);
  const [, second] = all["Khối"] as readonly Placeholders[];
  expect(rowsOf(second?.["Chi bộ"], "STT", "Tên")).toEqual(["1 | Ba", "2 | Bốn"]);
});

test("Branches outside of blocks are a list; where there are no blocks all of them are.", () => {
  expect(rowsOf(placeholders()["Chi bộ ngoài khối"], "Tên")).toEqual([]);
  const plain = placeholders({}, defaultSettings, indicators, PICTURE.replace(/.*\| KHỐI .*\n/g, ""));
  expect(rowsOf(plain["Chi bộ ngoài khối"], "STT", "Tên")).toEqual([
    "1 | Một",
    "2 | Hai",
    "3 | Ba",
    "4 | Bốn",
  ]);
  expect(plain["Khối"]).toEqual([]);
});

test("A block in which nobody has met has no figures where the sheet has some, and is nothing to be told of.", () => {
  const all = placeholders(
    {},
    defaultSettings,
    indicators,
    PICTURE.replace(
      "| 20/4/2025 | 8           | 3  | Lê Văn C     |",
      "|           |             |    |              | Chưa tổ chức",
    ),
  );
  expect(rowsOf(all["Khối"], "Số La Mã", "Tên", "Nữ", "Tái cử")).toEqual([
    "I | Khối thôn | 1 | null",
    "II | Khối trường |  | null",
  ]);
});

test("The state of a branch that has not met stands before its note, unless that tells it.", () => {
  const noted = (note: string): string | undefined => {
    const all = placeholders({}, defaultSettings, indicators, PICTURE.replace("| Chưa tổ chức", `| ${note}`));
    return rowsOf(all["Chi bộ"], "Tình trạng, ghi chú").at(-1);
  };
  expect(noted("Chưa tổ chức")).toBe("Chưa tổ chức");
  expect(noted("Hoãn do bão")).toBe("Hoãn do bão");
  expect(noted("")).toBe("Chưa đại hội");
  expect(noted("Đồng chí Bí thư ốm")).toBe("Chưa đại hội; đồng chí Bí thư ốm");
});

test("A row that stands for several branches has how many are due and have met.", () => {
  expect(rowsOf(placeholders()["Chi bộ"], "Số chi bộ đã đại hội")[0]).toBe("null");
  const all = placeholders(
    {},
    defaultSettings,
    indicators,
    `
  ĐẢNG BỘ TỈNH VÍ DỤ | | | |
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | | | |
  TT | Đảng bộ | Số chi bộ | Đã đại hội | Cấp ủy viên
  1  | Xã A    | 12        | 11         | 33
  2  | Xã B    | 8         | 8          | 24
`,
  );
  expect(all["Dòng có nhiều chi bộ"]).toBe(true);
  expect(rowsOf(all["Chi bộ"], "Tên", "Số chi bộ phải đại hội", "Số chi bộ đã đại hội")).toEqual([
    "Xã A | 12 | 11",
    "Xã B | 8 | 8",
  ]);
});

test("A text is there as a whole, by its parts, and line by line with what each line is.", () => {
  const all = placeholders();
  const whole = all["Bản tin"] as readonly string[];
  const headline = all["Bản tin - Tiêu đề"] as readonly string[];
  expect(headline).toHaveLength(1);
  expect(whole[0]).toBe(headline[0]);
  expect(whole).toContain("- Hai;");
  const lines = rowsOf(all["Bản tin - Chỉ đạo - các dòng"], "Đoạn", "Ý");
  expect(lines).toContain(" | Hai;");
  expect(rowsOf(all["Bản tin - các dòng"], "Tiêu đề")[0]).toBe(headline[0]);
});

test("No two fields at one place have names that are read as one, in a list or outside.", () => {
  const { general, figures, texts, lists } = fieldNames();
  const rows = Object.entries(lists).flatMap(([list, names]) => names.map((name) => `${list} - ${name}`));
  const top = [...general, ...figures, ...texts, ...Object.keys(lists), ...rows].map(keyOf);
  expect(top.filter((key, i) => top.indexOf(key) !== i)).toEqual([]);
  for (const names of Object.values(lists)) {
    const keys = names.map(keyOf);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  }
});

test("The names that are told are those that are filled.", () => {
  const { general, figures, texts, lists } = fieldNames();
  const all = placeholders();
  expect(Object.keys(all).sort()).toEqual([...general, ...figures, ...texts, ...Object.keys(lists)].sort());
  for (const [list, names] of Object.entries(lists))
    for (const row of (all[list] ?? []) as readonly Placeholders[])
      expect(Object.keys(row).sort()).toEqual([...names].sort());
  for (const name of USUAL_FIELDS) expect(Object.keys(all)).toContain(name);
});

test("A branch's row has every figure by name, so that none of the whole stands in it.", () => {
  const { figures, lists } = fieldNames();
  const ofIndicators = figures.filter((name) => indicators.some(({ label }) => name.startsWith(label)));
  expect(lists["Chi bộ"]).toEqual(expect.arrayContaining([...ofIndicators]));
});

test("A name is known where it can stand.", () => {
  const known = knownFields();
  const isKnown = (name: string, ...within: readonly string[]): boolean =>
    fieldKind(known, name, within) !== null;
  expect(isKnown("ten don vi")).toBe(true);
  expect(isKnown("NỮ – TỶ LỆ")).toBe(true);
  expect(isKnown("Chi bộ - Tên")).toBe(true);
  expect(isKnown("Tên", "Chi bộ")).toBe(true);
  expect(isKnown("Tên", "Khối", "Chi bộ")).toBe(true);
  expect(isKnown("Đoạn", "Bản tin - các dòng")).toBe(true);
  expect(isKnown("Nhiệm kỳ", "Có khối", "Chi bộ")).toBe(true);
  expect(isKnown("Tên")).toBe(false);
  expect(isKnown("Đoạn")).toBe(false);
  expect(isKnown("Khối lượng")).toBe(false);
  expect(["Nữ", "Có khối", "Chi bộ", "Bản tin - các dòng"].map((name) => fieldKind(known, name, []))).toEqual(
    ["text", "condition", "list", "list"],
  );
});

test("An indicator that is added has its fields everywhere.", () => {
  const divers: Indicator = {
    id: "divers",
    label: "Thợ lặn",
    shortLabel: "TLN",
    kind: "count",
    group: "committee",
    synonyms: [],
    base: "elected",
  };
  const { figures, lists } = fieldNames([...indicators, divers]);
  for (const names of [figures, lists["Chi bộ"], lists["Khối"]])
    expect(names).toEqual(expect.arrayContaining(["Thợ lặn", "Thợ lặn - tỷ lệ"]));
});

test("The data file of a mail merge has a name over each text, as many as Word takes, and no formula.", () => {
  const { cells } = mergeSheet(placeholders());
  const at = (row: number): readonly string[] =>
    cells.filter((cell) => cell.row === row).map(({ value }) => (value?.kind === "text" ? value.text : "?"));
  const [names, values] = [at(0), at(1)];
  expect(names.length).toBeLessThanOrEqual(255);
  expect(new Set(names.map(keyOf)).size).toBe(names.length);
  const valueOf = (name: string): string | undefined => values[names.indexOf(name)];
  expect(valueOf("Tên đơn vị")).toBe("Đảng bộ xã Ví Dụ");
  expect(valueOf("Nữ - tỷ lệ")).toBe("22,22%");
  expect(valueOf("Chi bộ - Tên")).toBe("Một");
  expect(valueOf("Tuổi bình quân")).toBe("");
  expect(values).not.toContain("?");
  expect(names).not.toContain("Có khối");
});
