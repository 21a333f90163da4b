/** Beside the term before of other branches a text says of which, and nothing that rose or is sought in it is lost. */
import type { AllOptions } from "../../src/documents/choices";
import type { DocumentKindId } from "../../src/congress/outputs";
import { writtenAs } from "./written";

/** Three branches then, of which two have met now; nobody was young then. */
const SHEET = `
  ĐẢNG ỦY XÃ SÔNG MÂY
  SO SÁNH KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025 VỚI NHIỆM KỲ 2020-2022
  (Số liệu đến ngày 31/8/2022)
  TT | Chi bộ | Nhiệm kỳ 2020-2022 | < | < | < | Nhiệm kỳ 2022-2025 | < | < | < | <
  ^ | ^ | Số CUV | Nữ | Tái cử | Dưới 35 tuổi | Ngày ĐH | Số CUV | Nữ | Tái cử | Dưới 35 tuổi
  1 | Thôn Đông | 7 | 3 | 3 | 0 | 20/8/2022 | 7 | 2 | 6 | 1
  2 | Thôn Tây | 7 | 4 | 4 | 0 | 21/8/2022 | 6 | 3 | 4 | 0
  3 | Cơ quan xã | 6 | 2 | 3 | 0 | | | | |
  | Tổng cộng | 20 | 9 | 10 | 0 | | 13 | 5 | 10 | 1
`;

function told(kind: DocumentKindId, picture = SHEET, options: AllOptions = {}): string {
  return writtenAs(kind, picture, { comparison: true, ...options });
}

test("what stands in brackets says of how many branches it is, and that there was nobody", () => {
  const report = told("quickReport");
  expect(report).toContain("2. Cơ cấu (số trong ngoặc vuông là của cả 03 chi bộ nhiệm kỳ 2020-2022):");
  expect(report).toContain(
    "- Cán bộ trẻ dưới 35 tuổi 01 đồng chí (7,69%) [không có], tăng 7,69 điểm phần trăm.",
  );
});

test("where all have met and they are fewer than then, it is not of all", () => {
  const fewer = SHEET.replace(/ {2}3 \| Cơ quan xã.*\n/u, "");
  const report = told("quickReport", fewer.replace("20 | 9 | 10 | 0", "14 | 7 | 7 | 0"));
  expect(report).toContain("2. Cơ cấu (số trong ngoặc vuông là nhiệm kỳ 2020-2022):");
});

test("the assessment begins with what rose, beside all branches of the term before", () => {
  expect(told("quickReport")).toContain(
    "So với cả 03 chi bộ nhiệm kỳ trước, tỷ lệ cán bộ trẻ tăng; tỷ lệ nữ giảm.",
  );
});

test("where nothing but the re-elected rose they are told before the falls", () => {
  const older = SHEET.replaceAll("Dưới 35 tuổi", "Ghi chú")
    .replaceAll(/\| 0 \| (?=2\d|\|)/gu, "| | ")
    .replace("| 4 | 0\n", "| 4 |\n");
  expect(told("quickReport", older.replace("6 | 1\n", "6 |\n").replace("| 10 | 1\n", "| 10 |\n"))).toContain(
    "So với cả 03 chi bộ nhiệm kỳ trước, tỷ lệ tái cử tăng; tỷ lệ nữ giảm.",
  );
});

test("a bulletin tells the rise of the re-elected where it was asked for, and women without their fall", () => {
  const bulletin = told("bulletin");
  expect(bulletin).toContain(
    "trong đó có 10 đồng chí tái cử (chiếm 76,92%), tăng 26,92 điểm phần trăm so với nhiệm kỳ trước.",
  );
  expect(bulletin).toContain("Nữ có 05 đồng chí (chiếm 38,46%); cán bộ trẻ");
});

const LEVELS = `
  ĐẢNG ỦY XÃ SÔNG MÂY
  SO SÁNH KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025 VỚI NHIỆM KỲ 2020-2022
  TT | Chi bộ | Nhiệm kỳ 2020-2022 | < | < | < | < | Nhiệm kỳ 2022-2025 | < | < | < | < | <
  ^ | ^ | Số CUV | Nữ | Thạc sĩ | Đại học | Nữ bí thư | Ngày ĐH | Số CUV | Nữ | Thạc sĩ | Đại học | Nữ bí thư
  1 | Thôn Đông | 7 | 3 | 1 | 6 | 0 | 20/8/2022 | 7 | 2 | 3 | 4 | 1
  2 | Thôn Tây | 7 | 4 | 1 | 6 | 1 | 21/8/2022 | 7 | 3 | 2 | 5 | 1
`;

test("of levels that divide the whole the assessment tells the highest, before the falls", () => {
  expect(told("quickReport", LEVELS)).toContain(
    "So với nhiệm kỳ trước, tỷ lệ có trình độ thạc sĩ tăng; tỷ lệ nữ giảm.",
  );
});

test("of a pair neither half is left out in public, whichever fell", () => {
  const pair = `
    ĐẢNG ỦY XÃ SÔNG MÂY
    SO SÁNH KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025 VỚI NHIỆM KỲ 2020-2022
    TT | Chi bộ | Nhiệm kỳ 2020-2022 | < | < | Nhiệm kỳ 2022-2025 | < | < | <
    ^ | ^ | Số CUV | Tái cử | Lần đầu | Ngày ĐH | Số CUV | Tái cử | Lần đầu
    1 | Thôn Đông | 7 | 3 | 4 | 20/8/2022 | 7 | 5 | 2
    2 | Thôn Tây | 7 | 4 | 3 | 21/8/2022 | 7 | 5 | 2
  `;
  expect(told("bulletin", pair)).toContain(
    "trong đó có 10 đồng chí tái cử (chiếm 71,43%), 04 đồng chí tham gia lần đầu (28,57%).",
  );
});

test("a column that was left blank then is no number of nobody, whatever its sum says", () => {
  const blank = SHEET.replaceAll(/\| 0 \| (?=2\d|\|)/gu, "| | ");
  expect(told("quickReport", blank)).toContain("- Cán bộ trẻ dưới 35 tuổi 01 đồng chí (7,69%).");
});
