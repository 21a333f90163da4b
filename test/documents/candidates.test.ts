/** How many stood for election, and by how many more than the seats. */
import { BARE, written, writtenAs } from "./written";

const SURPLUS = { ...BARE, surplus: true };
const SHEET = `
  Chi bộ     | Ngày ĐH   | Danh sách bầu cử      | <                         | <    | <       | <     | Trúng cử
  ^          | ^         | Cấp ủy cũ giới thiệu | Đề cử, ứng cử tại đại hội | Tổng | Cần bầu | Số dư | ^
  Chi bộ Một | 19/4/2017 | 6                     | -                         | 6    | 5       | 1     | 5
  Chi bộ Hai | 19/4/2017 | 6                     | 1                         | 7    | 5       | 2     | 5
  Chi bộ Ba  | 19/4/2017 | 5                     | -                         | 5    | 5       | -     | 5`;

test("of those on the list the whole is told, not those whom the congress added", () => {
  expect(written(SHEET, SURPLUS)).toContain(
    "Tổng số người trong danh sách bầu cử của các chi bộ là 18, để bầu 15 cấp ủy viên (số dư 20%).",
  );
});

test("for the inside those without a surplus are named", () => {
  expect(writtenAs("quickReport", SHEET)).toContain(
    "Danh sách bầu cử có 18 người (số dư 20%); Chi bộ Ba bầu không có số dư.",
  );
});

test("who stood or was proposed is not called the list", () => {
  const sheet = SHEET.replace("Danh sách bầu cử     ", "Bầu cấp ủy").replace("| Tổng |", "| Ứng cử, đề cử |");
  expect(writtenAs("quickReport", sheet)).toContain("Số người ứng cử, đề cử là 18 (số dư 20%); Chi bộ Ba");
});

const BARE_SURPLUS = `
  Chi bộ     | Ngày ĐH   | Cần bầu | Số dư | Trúng cử
  Chi bộ Một | 19/4/2017 | 5       | 1     | 5
  Chi bộ Hai | 19/4/2017 | 5       | 2     | 5`;

test("a sheet with the surplus alone has it told", () => {
  expect(written(BARE_SURPLUS, SURPLUS)).toContain(
    "Danh sách bầu cử của các chi bộ có số dư 03 người, để bầu 10 cấp ủy viên.",
  );
  expect(writtenAs("quickReport", BARE_SURPLUS)).toContain(
    "Danh sách bầu cử có số dư 03 người (bằng 30% số cần bầu).",
  );
});

test("one congress has it told too", () => {
  const one = BARE_SURPLUS.split("\n").slice(0, 3).join("\n");
  expect(written(one, SURPLUS)).toContain("Danh sách bầu cử có số dư 01 người. Đại hội đã bầu");
  expect(written(one)).not.toContain("số dư");
});

test("where seats stayed empty nothing of it is public", () => {
  const short = SHEET.replace("| 2     | 5", "| 2     | 4");
  expect(written(short, SURPLUS)).not.toContain("số dư");
  expect(writtenAs("quickReport", short)).toContain("(số dư 20%)");
});

test("numbers that contradict each other are not told", () => {
  const wrong = SHEET.replace("| 2     | 5", "| 9     | 5");
  expect(written(wrong, SURPLUS)).not.toContain("số dư");
  expect(writtenAs("quickReport", wrong)).not.toContain("số dư");
});
