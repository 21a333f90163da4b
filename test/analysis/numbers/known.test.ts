/** Which numbers of a text are known, of a drawn sheet. */
import { knownNumbers } from "../../../src/analysis/numbers/known";
import { makeReport } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import { numbersIn } from "../../../src/vietnamese/numbers-in-text";
import { draw } from "../../support/draw";
import { readTable } from "../../support/told";

const SHEET = `
  ĐẢNG ỦY XÃ MÂY TRẮNG
  KẾT QUẢ ĐẠI HỘI CHI BỘ LẦN THỨ 3, NHIỆM KỲ 2025-2030
  STT | Tên chi bộ  | Ngày đại hội | Cấp ủy viên | Nữ | Dưới 40 tuổi | Tuổi bình quân
  I   | KHỐI THÔN   |              |             |    |              |
  1   | Thôn 15     | #19/4/2025   | 7           | 3  | 2            | 44,5
  2   | Thôn Trúc   | #20/4/2025   | 5           | 1  | 1            | 48
  II  | KHỐI CƠ QUAN |             |             |    |              |
  3   | Văn phòng   | #22/4/2025   | 5           | 2  | 1            | 39`;

/** The numbers of a text that are not known. */
function unknown(text: string, typed: readonly string[] = [], sheet = SHEET): readonly string[] {
  const { table, findings } = readTable(draw(sheet));
  const today = { year: 2030, month: 1, day: 1 };
  const { statistics } = makeReport({ table, findings, asOf: null, today });
  const known = knownNumbers({ statistics, settings: defaultSettings, typed, told: [] });
  return numbersIn(text)
    .filter((number) => !known(number, text))
    .map(({ text: written }) => written);
}

describe("Known wherever they stand are", () => {
  test("counts, shares and averages of the whole, shares with fewer decimals too", () => {
    expect(unknown("3 chi bộ bầu 17 đồng chí, 06 nữ (35,29%), khoảng 35%; bình quân 43,91 tuổi.")).toEqual(
      [],
    );
    expect(unknown("71 đồng chí, 34,29%, 43,9 tuổi, 53%")).toEqual(["71", "34,29%", "53%"]);
  });

  test("days, months, years, the term and the ordinal of the sheet", () => {
    expect(
      unknown("từ ngày 19 đến 22/4/2025, ngày 20/4, tháng 4/2025, nhiệm kỳ 2025-2030, lần thứ 3, năm 2025"),
    ).toEqual([]);
    expect(unknown("ngày 23/4/2025, tháng 6/2025, nhiệm kỳ 2020-2025, năm 2024")).toEqual([
      ...["23/4/2025", "6/2025", "2020-2025", "2024"],
    ]);
  });

  test("ages that a heading names", () => {
    expect(unknown("cán bộ trẻ dưới 40 tuổi")).toEqual([]);
    expect(unknown("cán bộ trẻ dưới 30 tuổi")).toEqual(["30"]);
  });

  test("what staff typed, as it was typed", () => {
    const basis = ["Chỉ thị 35, ngày 14/6/2024"];
    expect(unknown("Thực hiện Chỉ thị 35, ngày 14/6/2024", basis)).toEqual([]);
    expect(unknown("Đã bầu 35 đồng chí, kết thúc 14/6/2024", basis)).toEqual(["35", "14/6/2024"]);
  });
});

describe("Known beside a name are", () => {
  test("what that branch has", () => {
    expect(unknown("Chi bộ Thôn 15 bầu 07 đồng chí.")).toEqual([]);
    expect(unknown("Văn phòng có 40% là nữ, bình quân 39 tuổi.")).toEqual([]);
  });

  test("what that block has", () => {
    expect(unknown("Khối thôn bầu 12 đồng chí, 33,33% là nữ.")).toEqual([]);
  });

  test("what a block has whose name is numbered, or a branch with a day in its name", () => {
    const sheet = `
      Tên chi bộ | Ngày đại hội | Cấp ủy viên | Nữ
      1. KHỐI THÔN | | |
      Thôn Cúc | #19/4/2025 | 7 | 3
      2. KHỐI TRƯỜNG | | |
      Mầm non 1/6 | #19/4/2025 | 5 | 2`;
    expect(unknown("Cao nhất là 2. Khối trường (40%), sau đó; 1. Khối thôn (42,86%).", [], sheet)).toEqual(
      [],
    );
    expect(unknown("Đại hội Chi bộ Mầm non 1/6", [], sheet)).toEqual([]);
  });

  test("what a block has that is told behind what all of them are", () => {
    const sheet = `
      Tên chi bộ | Ngày đại hội | Cấp ủy viên | Nữ
      CỤM 1 (đ/c Lò Văn Thử phụ trách) | | |
      Thôn Cúc | #19/4/2025 | 7 | 3
      CỤM 2 | | |
      Thôn Mai | #19/4/2025 | 5 | 2`;
    expect(unknown("Tỷ lệ nữ theo cụm: 1 (42,86%); 2 (40%).", [], sheet)).toEqual([]);
    expect(unknown("Ở 02 nơi, tỷ lệ nữ là 42,86%.", [], sheet)).toEqual(["42,86%"]);
  });

  test("numbers within the name", () => {
    expect(unknown("Đại hội thôn 15")).toEqual([]);
    expect(unknown("Đại hội có 15 đồng chí")).toEqual(["15"]);
  });

  test("and not in the next sentence", () => {
    expect(unknown("Đại hội Thôn Trúc kết thúc. Khối cơ quan bầu 07 đồng chí.")).toEqual(["07"]);
    expect(unknown("Đã bầu 12 đồng chí, 33,33% là nữ.")).toEqual(["12", "33,33%"]);
  });
});
