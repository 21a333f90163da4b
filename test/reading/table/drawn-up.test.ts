/** The day on which a sheet says that it was drawn up is that of the document. */
import { draw } from "../../support/draw";
import { readTable } from "../../support/told";

test.each([
  ["(Lập ngày 05/7/2022)", { year: 2022, month: 7, day: 5 }],
  ["Ngày lập biểu: 05/7/2022", { year: 2022, month: 7, day: 5 }],
  ["Ngày 05 tháng 7 năm 2022", { year: 2022, month: 7, day: 5 }],
  ["Ngày 05/7/2022", undefined],
  ["Ngày 05 tháng 7 năm 2022 đã đại hội 1 chi bộ", undefined],
  ["(Lập danh sách ngày 05/7/2022)", undefined],
  ["Thành lập ngày 05/7/2022", undefined],
])("“%s”", (line, day) => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025
      ${line}
      STT | Chi bộ | Ngày ĐH   | CUV
      1   | Thôn A | 25/6/2022 | 3
    `),
  );
  expect(table.documentDay).toEqual(day);
});
