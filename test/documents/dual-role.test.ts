/** Secretaries who are heads of their places too, told by the kinds of places. */
import { written, writtenAs } from "./written";

const sheet = (...rows: readonly string[]): string =>
  [
    "",
    "Chi bộ | Ngày ĐH | Cấp ủy viên | Bí thư | Phó bí thư | Bí thư kiêm trưởng thôn",
    ...rows.map((row) => `Chi bộ ${row}`),
  ].join("\n");

test("all are of one kind of place, whose branches are counted", () => {
  const villages = sheet("Bản Một | 19/4/2017 | 3 | 1 | 1 | 1", "Bản Hai | 19/4/2017 | 3 | 1 | 1 | 0");
  expect(written(villages)).toContain("Ở 02 chi bộ bản, 01 đồng chí bí thư đồng thời là trưởng bản.");
});

test("of several kinds all heads are named", () => {
  const places = sheet(
    "thôn Một | 19/4/2017 | 3 | 1 | 1 | 1",
    "khu phố Hai | 19/4/2017 | 3 | 1 | 1 | 1",
    "Trạm Y tế | 19/4/2017 | 3 | 1 | 1 | 0",
  );
  expect(written(places)).toContain("Có 02 đồng chí bí thư đồng thời là trưởng thôn, trưởng khu phố.");
});

test("of a kind of place that is not known nothing is told", () => {
  expect(written(sheet("Gạo | 19/4/2017 | 3 | 1 | 1 | 1"))).not.toContain("đồng thời");
});

test("of committees with numbers of branches they are heads of both usual kinds", () => {
  const committees = [
    "",
    "Đơn vị | Tổng số chi bộ | Số chi bộ đã đại hội | Cấp ủy viên | Bí thư chi bộ là trưởng thôn, TDP",
    "Đảng bộ xã Một | 12 | 12 | 40 | 7",
    "Đảng bộ xã Hai | 10 | 9 | 31 | 5",
  ].join("\n");
  for (const kind of ["bulletin", "quickReport"] as const)
    expect(writtenAs(kind, committees)).toContain(
      "12 đồng chí bí thư đồng thời là trưởng thôn, tổ trưởng tổ dân phố",
    );
});

test("“Nhất thể hóa” is the same, of the place that the branches are of", () => {
  const quarters = [
    "",
    "Chi bộ | Ngày ĐH | CUV | BT | Nhất thể hóa | PBT",
    "KP 1 | 11/5/2022 | 5 | Lê Văn Đạt | x | Hồ Thị Bưởi",
    "KP 2 | 12/5/2022 | 3 | Mai Văn Quý | | Vi Thị Lụa",
    "Trạm Y tế | 12/5/2022 | 3 | Lò Văn Pán | | Cà Thị Ếch",
  ].join("\n");
  expect(written(quarters)).toContain("Ở 02 chi bộ khu phố, 01 đồng chí bí thư đồng thời là trưởng khu phố.");
});
