/** What looks like a plan and is none, and what looks like a secretary each and is not. */
import { BARE, written, writtenAs } from "./written";

const sheet = (heads: string, ...rows: readonly string[]): string =>
  ["", "ĐẢNG ỦY XÃ TÂN LẬP", "Nhiệm kỳ 2025-2027 (tính đến ngày 15/5/2025)", heads, ...rows].join("\n");

test("A note that begins with a month and goes on with what happened in it is no plan", () => {
  const report = writtenAs(
    "quickReport",
    sheet(
      "Chi bộ | Ngày ĐH | CUV | Ghi chú",
      "Số 1 | 10/5/2025 | 3 |",
      "Số 2 | 12/5/2025 | 3 |",
      "Số 3 | | | tháng 02/2025 bí thư từ trần, đang kiện toàn",
    ),
  );
  expect(report).toContain("bí thư từ trần");
  expect(report).not.toContain("dự kiến tháng 02/2025");
});

test("Three secretaries of three branches are not one of each where one has two of them", () => {
  const rows = (...counts: readonly number[]): string =>
    sheet(
      "Chi bộ | Ngày ĐH | CUV | Bí thư",
      ...counts.map((count, i) => `Số ${i + 1} | 10/5/2025 | 3 | ${count}`),
    );
  expect(written(rows(1, 1, 1), BARE)).toContain("đều bầu bí thư");
  expect(written(rows(2, 0, 1), BARE)).not.toContain("đều bầu bí thư");
});
