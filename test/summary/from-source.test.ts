/** The heads and the foot of the summary are as the source has them, where staff choose nothing and the figures agree. */
import type { CongressTable } from "../../src/congress/table";
import { makeSummary } from "../../src/summary/summary";
import type { SummaryOptions } from "../../src/summary/options";
import { day, drawTable } from "../support/table";
import { shownRows } from "./shown";
import { statisticsOf } from "./support";

const rows = `
  branch | date | elected | women
  Thôn Đông | 19/4/2017 | 3 | 1
  Thôn Tây | 20/4/2017 | 3 | 0
`;

function summaryOf(table: Partial<CongressTable>, options: SummaryOptions = {}): readonly string[] {
  const drawn = drawTable(rows, {
    organisation: "ĐẢNG ỦY XÃ AN LẠC",
    term: { first: 2017, last: 2020 },
  });
  return shownRows(makeSummary(statisticsOf({ ...drawn, ...table }, day("20/4/2017")), [], options));
}

const paper = {
  higherBody: "ĐẢNG BỘ HUYỆN THANH BÌNH",
  title: "Kết quả đại hội các chi bộ trực thuộc Đảng bộ xã An Lạc",
  signed: { place: "An Lạc", day: day("21/4/2017") },
  signer: { titles: ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"], name: "Lê Văn A" },
  preparer: { titles: ["NGƯỜI TỔNG HỢP"], name: "Trần Thị B" },
};

test("Where staff choose nothing the sheet's own heads and foot stand", () => {
  const lines = summaryOf({ paper });
  expect(lines.slice(0, 5)).toEqual([
    "ĐẢNG BỘ HUYỆN THANH BÌNH | ĐẢNG CỘNG SẢN VIỆT NAM",
    "ĐẢNG ỦY XÃ AN LẠC | An Lạc, ngày 21 tháng 4 năm 2017",
    "*",
    "KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC ĐẢNG BỘ XÃ AN LẠC",
    "Nhiệm kỳ 2017-2020",
  ]);
  expect(lines.slice(-3)).toEqual([
    "NGƯỜI TỔNG HỢP | T/M BAN THƯỜNG VỤ",
    "PHÓ BÍ THƯ",
    "Trần Thị B | Lê Văn A",
  ]);
});

test("What staff choose goes before, and the sheet's name does not stand under a title that they chose", () => {
  const lines = summaryOf(
    { paper },
    { title: "Biểu 1", place: "Thanh Bình", signingDate: day("22/4/2017"), signerTitles: ["T/M ĐẢNG ỦY"] },
  );
  expect(lines).toContain("BIỂU 1");
  expect(lines).toContain("ĐẢNG ỦY XÃ AN LẠC | Thanh Bình, ngày 22 tháng 4 năm 2017");
  expect(lines.slice(-2)).toEqual(["NGƯỜI TỔNG HỢP | T/M ĐẢNG ỦY", "Trần Thị B"]);
});

test("A day before that of the figures is of an earlier paper: dots stand for it", () => {
  const lines = summaryOf({
    paper: {
      signed: { place: "An Lạc", day: day("15/4/2017") },
      attached: { text: "Kèm theo Báo cáo số 15-BC/ĐU ngày 15/4/2017", day: day("15/4/2017") },
    },
  });
  expect(lines[1]).toBe("* | An Lạc, ngày ... tháng ... năm ...");
  expect(lines.join()).not.toContain("Kèm theo");
});

test("What the sheet goes with stands below the title, as long as its day of the figures is ours", () => {
  const attached = { text: "Kèm theo Báo cáo số 15-BC/ĐU", day: null };
  expect(summaryOf({ paper: { attached }, asOf: day("20/4/2017") })).toContain(
    "(Kèm theo Báo cáo số 15-BC/ĐU)",
  );
  expect(summaryOf({ paper: { attached }, asOf: day("18/4/2017") }).join()).not.toContain("Kèm theo");
});

test("The time of the figures stands with their day", () => {
  const told = summaryOf({ asOf: day("20/4/2017"), asOfTime: { hour: 17, minute: 0 } });
  expect(told.join()).toContain("(Tính đến 17 giờ 00 ngày 20/4/2017: ");
});

test("The office that reports stands below its committee, and its head signs", () => {
  const lines = summaryOf({ organisation: "HUYỆN ỦY ĐÔNG HÀ", office: "BAN TỔ CHỨC" });
  expect(lines.slice(0, 2)).toEqual([
    "HUYỆN ỦY ĐÔNG HÀ | ĐẢNG CỘNG SẢN VIỆT NAM",
    "BAN TỔ CHỨC | ..., ngày ... tháng ... năm ...",
  ]);
  expect(lines).toContain("NGƯỜI LẬP BIỂU | TRƯỞNG BAN");
});

test("With another body than the sheet's at the head nothing of the sheet's paper stands", () => {
  const lines = summaryOf({ paper, office: "VĂN PHÒNG" }, { organisation: "Đảng ủy xã Bình Minh" });
  expect(lines[0]).toBe("ĐẢNG ỦY XÃ BÌNH MINH | ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(lines.slice(-2)).toEqual(["NGƯỜI LẬP BIỂU | T/M ĐẢNG ỦY", "BÍ THƯ"]);
});

test("A branch's own sheet is signed for the branch, and nobody signs for a branch what is of many", () => {
  const signer = { titles: ["T/M CHI ỦY", "BÍ THƯ"], name: "Lê Văn A" };
  const own = summaryOf({ organisation: "Chi bộ Trường THPT Long Giang", paper: { signer } });
  expect(own).toContain("NGƯỜI LẬP BIỂU | T/M CHI ỦY");
  expect(summaryOf({ organisation: "Chi bộ Trường THPT Long Giang" })).toContain(
    "NGƯỜI LẬP BIỂU | T/M CHI BỘ",
  );
  expect(summaryOf({ paper: { signer } })).toContain("NGƯỜI LẬP BIỂU | T/M ĐẢNG ỦY");
});
