/** What a sheet has of a paper that somebody signs: its title, what it goes with, the place, and who signs it. */
import type { SourcePaper } from "../../../src/congress/paper";
import { draw } from "../../support/draw";
import { readTable } from "../../support/told";

/** Of a sheet with these lines above its table and below it. */
function paperOf(above: string, below = ""): SourcePaper {
  const { table } = readTable(
    draw(`
      ${above.trim()}
      STT | Tên chi bộ | Ngày đại hội | Số đảng viên | Số CUV
      1   | Thôn Đông  | 19/4/2025    | 20           | 3
      2   | Thôn Tây   | 20/4/2025    | 15           | 3
      TỔNG CỘNG | <     |              | 35           | 6
      ${below.trim()}
    `),
  );
  return table.paper ?? {};
}

describe("The title", () => {
  test.each([
    ["KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC ĐẢNG BỘ XÃ AN LẠC", undefined],
    ["Biểu số 1: TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ, NHIỆM KỲ 2025 - 2027", "TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ"],
    ["TIẾN ĐỘ, KẾT QUẢ ĐẠI HỘI CHI BỘ (đến ngày 21/4/2025)", "TIẾN ĐỘ, KẾT QUẢ ĐẠI HỘI CHI BỘ"],
  ])("“%s” is that of a sheet of results, without its term and days", (line, title = line) => {
    expect(paperOf(line).title).toBe(title);
  });

  test("goes on in the line below, and ends where the term or the day of the figures stands", () => {
    expect(
      paperOf(`
      BIỂU TỔNG HỢP
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ
      NHIỆM KỲ 2025 - 2027
      (Tính đến ngày 21/4/2025)
      `).title,
    ).toBe("BIỂU TỔNG HỢP KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ");
  });

  test.each(["Biểu 3", "Biểu số 02-TK/ĐH", "Phụ lục I"])(
    "stands below the number of the form, “%s”",
    (number) => {
      expect(paperOf(`${number}\nKẾT QUẢ ĐẠI HỘI CHI BỘ`).title).toBe("KẾT QUẢ ĐẠI HỘI CHI BỘ");
    },
  );

  test("ends where the name of a body stands in a line of its own", () => {
    const lines =
      "BIỂU TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ\nĐảng bộ Chi cục Kiểm lâm tỉnh Lâm Giang, nhiệm kỳ 2025 - 2027";
    expect(paperOf(lines).title).toBe("BIỂU TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ");
  });

  test.each([
    "DANH SÁCH CẤP ỦY CÁC CHI BỘ ĐÃ TRÚNG CỬ TẠI ĐẠI HỘI",
    "KẾT QUẢ ĐẠI HỘI CHI BỘ ĐỢT 1",
    "KẾT QUẢ ĐẠI HỘI CHI BỘ ĐẾN NGÀY 20/4/2025",
    "KẾT QUẢ ĐẠI HỘI CHI BỘ TRONG TUẦN",
    "BẢNG THEO DÕI ĐẠI HỘI CÁC CHI BỘ",
    "SO SÁNH KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025 VÀ 2025-2027",
    "KẾT QUẢ ĐẠI HỘI CHI BỘ - KHỐI THÔN",
    "KẾT QUẢ ĐẠI HỘI",
    "TỔNG HỢP KẾT QỦA ĐẠI HỘI CHI BỘ",
    "KET QUA DAI HOI CHI BO",
  ])("“%s” is none of a summary of the whole", (line) => {
    expect(paperOf(line).title).toBeUndefined();
  });
});

test("The body above the organisation stands in the line above it, not beside it", () => {
  expect(
    paperOf(`
    ĐẢNG BỘ HUYỆN THANH BÌNH | < | < | ĐẢNG CỘNG SẢN VIỆT NAM
    ĐẢNG ỦY XÃ AN LẠC        | < | < | An Lạc, ngày 21 tháng 4 năm 2025
    KẾT QUẢ ĐẠI HỘI CHI BỘ   | < | < | <
    `),
  ).toMatchObject({
    higherBody: "ĐẢNG BỘ HUYỆN THANH BÌNH",
    signed: { place: "An Lạc", day: { year: 2025, month: 4, day: 21 } },
  });
});

test("A date whose day is left open names the place alone", () => {
  expect(paperOf("An Lạc, ngày ... tháng 4 năm 2025").signed).toEqual({ place: "An Lạc", day: null });
});

test.each([
  ["(Kèm theo Báo cáo số 15-BC/ĐU, ngày 21/4/2025)", { year: 2025, month: 4, day: 21 }],
  ["(Số liệu tính đến ngày 20/4/2025; kèm theo Báo cáo số 15-BC/ĐU)", null],
])("“%s” tells what the sheet goes with", (line, day) => {
  expect(paperOf(line).attached).toMatchObject({ day });
});

test("A number that is to be filled in keeps dots for it", () => {
  expect(paperOf("(kèm theo Báo cáo số      -BC/ĐU của Đảng ủy xã)").attached?.text).toBe(
    "Kèm theo Báo cáo số ... -BC/ĐU của Đảng ủy xã",
  );
});

test.each([
  ["(Kèm theo Báo cáo số 37-BC/ĐU, ngày     /3/2025)", "Kèm theo Báo cáo số 37-BC/ĐU, ngày ... /3/2025"],
  [
    "(Kèm theo Báo cáo số 37-BC/ĐU ngày ... tháng 3 năm 2025)",
    "Kèm theo Báo cáo số 37-BC/ĐU ngày ... tháng 3 năm 2025",
  ],
])("A day that is to be filled in keeps dots for it: %s", (line, text) => {
  expect(paperOf(line).attached?.text).toBe(text);
});

describe("Below the table", () => {
  test("who made the sheet stands at the left, who signs at the right, in lines one below the other", () => {
    const { signer, preparer } = paperOf(
      "KẾT QUẢ ĐẠI HỘI CHI BỘ",
      `
      NGƯỜI LẬP BIỂU | < | | T/M BAN THƯỜNG VỤ | <
                     |   | | PHÓ BÍ THƯ        | <
                     |   | |                   |
                     |   | |                   |
      Trần Thị B     | < | | Thiếu tá Lê Văn A | <
      `,
    );
    expect(preparer).toEqual({ titles: ["NGƯỜI LẬP BIỂU"], name: "Trần Thị B" });
    expect(signer).toEqual({ titles: ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"], name: "Thiếu tá Lê Văn A" });
  });

  test("a chief of office signs without a word for whom, and nobody's name is written", () => {
    const { signer, preparer } = paperOf("KẾT QUẢ ĐẠI HỘI CHI BỘ", "NGƯỜI LẬP | | | Trưởng ban");
    expect(preparer).toEqual({ titles: ["NGƯỜI LẬP"], name: null });
    expect(signer).toEqual({ titles: ["TRƯỞNG BAN"], name: null });
  });

  test("an office may stand in the line of the name", () => {
    const { signer } = paperOf(
      "KẾT QUẢ ĐẠI HỘI CHI BỘ",
      `
      NGƯỜI TỔNG HỢP | | | K/T TRƯỞNG BAN
                     | | |
      Sùng A Thử     | | | PHÓ TRƯỞNG BAN: Giàng Thị Mẫu
      `,
    );
    expect(signer).toEqual({ titles: ["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"], name: "Giàng Thị Mẫu" });
  });

  test("the name may follow in the same line", () => {
    expect(paperOf("KẾT QUẢ ĐẠI HỘI CHI BỘ", "Người lập: Lê Thị C").preparer).toEqual({
      titles: ["NGƯỜI LẬP"],
      name: "Lê Thị C",
    });
  });

  test("of two who sign beside each other nobody knows which signs the summary", () => {
    expect(paperOf("KẾT QUẢ ĐẠI HỘI CHI BỘ", "T/L BAN THƯỜNG VỤ | | | T/M ĐẢNG ỦY").signer).toBeUndefined();
  });

  test("figures of an office's holders sign nothing", () => {
    const paper = paperOf("KẾT QUẢ ĐẠI HỘI CHI BỘ", "Bí thư | 2 | | Phó bí thư | 1");
    expect(paper.signer).toBeUndefined();
    expect(paper.preparer).toBeUndefined();
  });
});
