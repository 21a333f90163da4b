/** A column of nothing but states is known by what stands in it. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const sheet = (third: string): string => `
    STT | Chi bộ | Kết quả        | CUV | Nữ
    1   | Thôn 1 | Đã tổ chức     | 3   | 1
    2   | Thôn 2 | Chưa tổ chức   |     |
    3   | Thôn 3 | ${third}       | 5   | 2`;

test("whatever its heading says", () => {
  const { table, findings } = readTable(draw(sheet("Đã đại hội")));
  expect(told(table, "state")).toEqual(["Thôn 1 | held", "Thôn 2 | pending", "Thôn 3 | held"]);
  expect(toldFindings(findings)).toEqual([]);
});

test("but not where other things stand in it as well", () => {
  const { table } = readTable(draw(sheet("Bầu đủ")));
  expect(told(table, "state")[0]).toBe("Thôn 1 | -");
});
