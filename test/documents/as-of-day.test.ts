/** The day that figures are of is told where staff or the sheet name it; else the days of the congresses lead the text. */
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import { documentText } from "../../src/documents/text";
import { figuresText } from "../../src/cli/figures";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";
import { BARE, writtenAs } from "./written";

const sheet = (title: string): string => `
  ĐẢNG ỦY XÃ ĐỒNG MÂY
  ${title}
  Chi bộ | Ngày đại hội | CUV
  Số 1   | 11/4/2025    | 3
  Số 2   | 24/4/2025    | 5
  Số 3   |              |
`;
const UNNAMED = sheet("KẾT QUẢ ĐẠI HỘI CHI BỘ NĂM 2025");
const HELD = "2/3 chi bộ trực thuộc Đảng ủy xã";

describe("Where nobody names the day of the figures", () => {
  test("the days of those that have met stand before how many they are, in all kinds", () => {
    expect(writtenAs("bulletin", UNNAMED, BARE)).toContain(
      `\n\nTừ ngày 11 đến 24/4/2025, ${HELD} Đồng Mây đã tổ chức đại hội.\n`,
    );
    expect(writtenAs("message", UNNAMED)).toContain(
      `Xã Đồng Mây: Từ ngày 11 đến 24/4/2025, ${HELD} đã tổ chức đại hội.`,
    );
    const report = writtenAs("quickReport", UNNAMED);
    expect(report).toContain("Từ ngày 11 đến 24/4/2025, 2/3 chi bộ đã tổ chức đại hội.");
    expect(report).not.toContain("tính đến ngày");
  });

  test("staff are told so beside the day that decides what has been held", () => {
    const read = readTable(draw(UNNAMED));
    const figures = (asOf: string | null): string =>
      figuresText(
        makeReport({ ...read, asOf: asOf === null ? null : day(asOf), today: day("01/01/2026") }),
        defaultSettings,
      );
    expect(figures(null)).toContain(
      "Tính đến ngày: 24/4/2025 (ngày đại hội gần nhất đã qua; trang không ghi",
    );
    expect(figures("24/4/2025")).toContain("Tính đến ngày: 24/4/2025\n");
  });
});

describe("The day of the figures is told", () => {
  test("where the sheet names it", () => {
    const named = sheet("(Cập nhật đến ngày 30/4/2025)");
    expect(writtenAs("quickReport", named)).toContain("(tính đến ngày 30/4/2025)");
    expect(writtenAs("message", named)).toContain(`Đến ngày 30/4/2025, ${HELD} đã tổ chức đại hội.`);
    expect(writtenAs("bulletin", named, BARE)).toContain(
      "Tính đến ngày 30/4/2025, 2/3 chi bộ trực thuộc Đảng ủy xã Đồng Mây đã tổ chức đại hội. Các đại hội diễn ra từ ngày 11 đến 24/4/2025.",
    );
  });

  test.each([
    "Số liệu khóa sổ ngày 30/4/2025",
    "Số liệu tới 17h ngày 30/4/2025",
    "Chốt sổ ngày 30/4/2025",
    "Cập nhật đến hết ngày 30/4/2025",
  ])("in whatever words: %s", (line) => {
    expect(writtenAs("quickReport", sheet(`(${line})`))).toMatch(
      /\(tính đến (?:17 giờ 00 )?ngày 30\/4\/2025\)/u,
    );
  });

  test("where staff have chosen it, also if a congress was on that very day: then it is told once", () => {
    const settings = defaultSettings;
    const report = makeReport({
      ...readTable(draw(UNNAMED)),
      asOf: day("24/4/2025"),
      today: day("01/01/2026"),
    });
    const text = (id: "bulletin" | "quickReport"): string =>
      documentText(documentKinds[id].write(report, {}, settings), settings.spelling);
    expect(text("quickReport")).toContain("(tính đến ngày 24/4/2025)");
    expect(text("bulletin").match(/24\/4\/2025/g)).toHaveLength(1);
  });
});
