/** A district's sheet of its communes, each with its number of branches: nothing is told of more bodies or offices than it has. */
import { written, writtenAs } from "./written";

const sheet = (last: string, head = "Bí thư kiêm trưởng thôn"): string => `
  HUYỆN ỦY ĐÁ VÀNG | < | < | < | < | < | < | <
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2020-2022 | < | < | < | < | < | < | <
  Đơn vị           | Tổng số chi bộ | Không tổ chức ĐH | Đã ĐH | CUV | Bí thư | ${head} | Ghi chú
  Thị trấn Đá Vàng | 9              | 0                | 9     | 23  | 9      | 2       |
  Xã Mây           | 11             | 2                | 9     | 22  | 9      | 6       | 02 chi bộ không tổ chức do sáp nhập thôn
  ${last}
`;
const XA_NUI = "Xã Núi | 16 | 1 | 15 | 42 | 15 | 5 | 01 chi bộ mới thành lập, không tổ chức";

test("branches are those of the communes that it names", () => {
  const text = writtenAs("quickReport", sheet(XA_NUI));
  expect(text).toContain(
    "kết quả đại hội các chi bộ trực thuộc đảng ủy các xã, thị trấn trong toàn Đảng bộ huyện Đá Vàng",
  );
  expect(text).toContain("36 chi bộ trực thuộc đảng ủy các xã, thị trấn, trong đó");
});

test("beside an organisation of another kind they are those of the base", () => {
  const text = writtenAs("quickReport", sheet("Công an huyện | 16 | 0 | 16 | 42 | 15 | 5 |"));
  expect(text).toContain("các chi bộ trực thuộc đảng ủy cơ sở trong toàn Đảng bộ huyện Đá Vàng");
});

test("a headline tells how many have met, not that these are all", () => {
  expect(written(sheet(XA_NUI)).split("\n")[0]).toBe(
    "Huyện Đá Vàng: 33 chi bộ trực thuộc đảng ủy các xã, thị trấn hoàn thành đại hội nhiệm kỳ 2020-2022",
  );
});

test("heads of places are those that the header names", () => {
  expect(written(sheet(XA_NUI))).toContain("Có 13 đồng chí bí thư đồng thời là trưởng thôn.");
  expect(written(sheet(XA_NUI, "Bí thư kiêm trưởng khu phố"))).toContain("đồng thời là trưởng khu phố.");
});

test("those that hold none are told with their communes and reasons", () => {
  expect(writtenAs("quickReport", sheet(XA_NUI))).toContain(
    "; 03 chi bộ không tổ chức (Xã Mây 02 chi bộ, do sáp nhập thôn; Xã Núi 01 chi bộ, do mới thành lập).",
  );
});
