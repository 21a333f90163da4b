/** "Chi ủy cũ" over columns of its own, beside those of who was elected. */
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

test("how many the committee before had, and the women among them, are nobody's who was elected", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Chi ủy cũ | <  | CUV được bầu | Tái cử
      ^  | ^      | Số lượng  | Nữ | ^            | ^
      1  | Một    | 3         | 2  | 3            | 1
      2  | Hai    | 5         | 1  | 3            | 2
    `),
  );
  expect(told(table, "elected", "women", "reelected")).toEqual([
    "Một | 3 | (none) | 1",
    "Hai | 3 | (none) | 2",
  ]);
});

test("alone, and over “Tái cử”, they are those who were elected again", () => {
  for (const heading of ["Chi ủy cũ | Chi ủy mới", "Cấp ủy cũ tái cử | Mới"]) {
    const { table } = readTable(
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
        TT | Chi bộ | CUV được bầu | ${heading}
        1  | Một    | 3            | 1 | 2
        2  | Hai    | 5            | 4 | 1
      `),
    );
    expect(told(table, "reelected")).toEqual(["Một | 1", "Hai | 4"]);
  }
});

test.each(["Chi ủy", "Cấp ủy", "BCH"])(
  "“%s mới” beside it, over columns of its own, is the one that was elected, and not who is new in it",
  (committee) => {
    const { table } = readTable(
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
        TT | Chi bộ | Ngày ĐH   | ${committee} cũ | <  | ${committee} mới | <
        ^  | ^      | ^         | Số lượng        | Nữ | Số lượng         | Nữ
        1  | Thôn 1 | 18/3/2025 | 3               | 1  | 5                | 2
        2  | Thôn 2 | 19/3/2025 | 3               | 0  | 3                | 1
      `),
    );
    expect(told(table, "elected", "women", "firstTime", "reelected")).toEqual([
      "Thôn 1 | 5 | 2 | (none) | (none)",
      "Thôn 2 | 3 | 1 | (none) | (none)",
    ]);
  },
);
