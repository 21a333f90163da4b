/** A sheet in old encodings becomes what people saw in their fonts; what could not be told is named. */
import fc from "fast-check";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { address } from "../../../src/sheet/address";
import { inUnicode } from "../../../src/sheet/transform/unicode";
import { draw } from "../../support/draw";
import { inTcvn3, inVni, throughVietnameseWindows } from "../../support/old-encodings";

const sheet = draw(`
  Đảng ủy xã Tân Phú     |                      |              |                |        |
  STT                    | Tên chi bộ           | Số đảng viên | Cấp ủy viên    | Nữ     | Ghi chú
  1                      | Chi bộ thôn Đại An   | 25           | 3              | 1      | Chưa tổ chức
  2                      | Xóm Hồng             | 19           | "03"           | 0      | Cũ
  3                      | Nam                  | 19           | 3              | 2      | 19/4/2017
`);
/** The sheet as its texts are in another encoding. */
function written(grid: Grid, encoded: (text: string) => string): Grid {
  return { ...grid, values: grid.values.map((row) => row.map((value) => textIn(value, encoded))) };
}
function textIn(value: CellValue, encoded: (text: string) => string): CellValue {
  return typeof value === "string" ? encoded(value) : value;
}

test.each([
  ["tcvn3", inTcvn3, 8],
  ["vni", inVni, 9],
] as const)(
  "a sheet without fonts in %s: its short texts go with the long ones",
  (encoding, encoded, count) => {
    const { grid, conversions, doubts, unread } = inUnicode(written(sheet, encoded));
    expect(grid.values).toEqual(sheet.values);
    expect(conversions).toMatchObject([{ encoding, sample: { after: "Đảng ủy xã Tân Phú" } }]);
    expect(count).toBeGreaterThan(0);
    expect([doubts, unread]).toEqual([[], []]);
  },
);

test("a sheet in Unicode is the very same", () => {
  expect(inUnicode(sheet).grid).toBe(sheet);
  const decomposed = written(sheet, (text) => text.normalize("NFD"));
  expect(inUnicode(decomposed).grid).toBe(decomposed);
});

test("a text that was taken for Vietnamese Windows is the same as one taken for Western Windows", () => {
  for (const encoded of [inTcvn3, inVni]) {
    const read = written(written(sheet, encoded), throughVietnameseWindows);
    expect(inUnicode(read).grid.values).toEqual(sheet.values);
  }
});

test("among such texts one in Unicode is told by what people write every day", () => {
  const read = written(written(sheet, inTcvn3), throughVietnameseWindows);
  const values = read.values.map((row, r) =>
    row.map((value, c) => (r === 1 && c === 2 ? "Năm sinh" : value)),
  );
  expect(inUnicode({ ...read, values }).grid.values[1]?.[2]).toBe("Năm sinh");
});

describe("a half converted sheet", () => {
  const half = (note: string, above = "Đã tổ chức", below = "Chưa tổ chức"): Grid =>
    draw(`
      Tên chi bộ              | Người thay      | Cũ, mới
      Chi bé th«n §¹i An      | ${above}        | x
      Xãm Hång                | ${note}         | x
      Chi bé th«n ViÖt TiÕn   | ${below}        | x
    `);

  test("is read cell by cell", () => {
    const { grid, conversions } = inUnicode(half("Nguyễn Văn An"));
    expect(grid.values.map(([name]) => name)).toEqual([
      "Tên chi bộ",
      "Chi bộ thôn Đại An",
      "Xóm Hồng",
      "Chi bộ thôn Việt Tiến",
    ]);
    expect(conversions).toMatchObject([{ encoding: "tcvn3", count: 3 }]);
  });

  test("a text that is Vietnamese both ways goes with those around it", () => {
    const { grid, doubts } = inUnicode(half("Tô", "§· b¸o c¸o", "Ch\u00ada tæ chøc"));
    expect(grid.values[2]?.[1]).toBe("Tụ");
    expect(doubts).toEqual([]);
  });

  test("or is what people write every day", () => {
    const { grid, doubts } = inUnicode(half("Bé"));
    expect(grid.values[2]?.[1]).toBe("Bộ");
    expect(doubts).toEqual([]);
    const unicode = inUnicode(half("Ghi chú", "Ch\u00ada tæ chøc", "Ch\u00ada tæ chøc"));
    expect(unicode.grid.values[2]?.[1]).toBe("Ghi chú");
  });

  test("and is named where those do not agree", () => {
    const { grid, doubts } = inUnicode(half("Tô"));
    expect(grid.values[2]?.[1]).toBe("Tô");
    expect(doubts).toMatchObject([
      { cell: { row: 2, column: 1 }, before: "Tô", after: "Tụ", isConverted: false },
    ]);
  });

  test("a text that is both at once stays, and is named", () => {
    const { grid, unread } = inUnicode(half("Chi bộ th«n §¹i An"));
    expect(grid.values[2]?.[1]).toBe("Chi bộ th«n §¹i An");
    expect(unread.map(address)).toEqual(["B3"]);
  });
});

test("a text that is both at once is named on a sheet in Unicode as well", () => {
  const mixed = { ...sheet, values: [...sheet.values, ["Chi bộ th«n Hai"]] };
  const { grid, unread, conversions } = inUnicode(mixed);
  expect(grid.values).toEqual(mixed.values);
  expect(unread.map(address)).toEqual(["A6"]);
  expect(conversions).toEqual([]);
});

describe("fonts", () => {
  const withFonts = (grid: Grid, ...fonts: readonly (readonly string[])[]): Grid => ({ ...grid, fonts });

  test("tell a text that its letters do not", () => {
    const { grid } = inUnicode(
      withFonts(draw("\n Hång | Bé | Bé | Tên \n"), [".VnTime", ".VnTime", "Times New Roman", "Arial"]),
    );
    expect(grid.values).toEqual([["Hồng", "Bộ", "Bé", "Tên"]]);
  });

  test(".VnTimeH shows small letters as capitals", () => {
    const { grid } = inUnicode(
      withFonts(draw("\n ®¶ng ñy x· | ubnd | chi bé | 12a \n"), [
        ".VnTimeH",
        ".VnTimeH",
        ".VnTime",
        ".VnArialH",
      ]),
    );
    expect(grid.values).toEqual([["ĐẢNG ỦY XÃ", "UBND", "chi bộ", "12A"]]);
  });

  test("left over from old days do not make a text in Unicode anything else", () => {
    const left = withFonts(sheet, ...sheet.values.map((row) => row.map(() => ".VnTime")));
    expect(inUnicode(left).grid.values).toEqual(sheet.values);
  });

  test("that are made for Unicode say nothing where all were set to them", () => {
    const set = withFonts(written(sheet, inTcvn3), ...sheet.values.map((row) => row.map(() => "Arial")));
    expect(inUnicode(set).grid.values).toEqual(sheet.values);
  });
});

test("three short texts tell an encoding where each alone would not", () => {
  const names = (...texts: readonly string[]): Grid => ({ ...sheet, values: texts.map((text) => [text]) });
  expect(inUnicode(names("Hång", "H\u00adng", "Hïng")).grid.values).toEqual([["Hồng"], ["Hưng"], ["Hùng"]]);
  const two = names("Hång", "Hïng");
  expect(inUnicode(two).grid).toBe(two);
});

test("words of other languages of Vietnam are read like the others, where their letters can be nothing else", () => {
  const names = (encoded: (text: string) => string): Grid =>
    written({ ...sheet, values: [...sheet.values, ["Mnông", "Stiêng", "Ê-đê", "Đắk Drông"]] }, encoded);
  for (const encoded of [inTcvn3, inVni]) {
    const { grid, doubts, unread } = inUnicode(names(encoded));
    expect(grid.values.at(-1)).toEqual(["Mnông", "Stiêng", "Ê-đê", "Đắk Drông"]);
    expect([doubts, unread]).toEqual([[], []]);
  }
});

test("foreign names and signs stay", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("Loïc", "Müller", "São João", "10 m²", "50 µm", "§ 5", "Krông Búk", "Hoà", "25°C"),
      ),
      (texts) => {
        const grid = { ...sheet, values: [...sheet.values, texts] };
        expect(inUnicode(grid).grid).toBe(grid);
      },
    ),
  );
});

test("what people write every day tells where a short text is Vietnamese in both old encodings", () => {
  const teams = { ...sheet, values: [...sheet.values, ["CB tæ 5"], ["CB tæ 6"], ["CB tæ 7"]] };
  expect(inUnicode(teams).grid.values.slice(-3)).toEqual([["CB tổ 5"], ["CB tổ 6"], ["CB tổ 7"]]);
});
