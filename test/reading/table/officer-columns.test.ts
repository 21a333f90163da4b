/** Officers by name whose heading says what stands beside each name. */
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

const sheet = (one: string, two: string): ReturnType<typeof draw> =>
  draw(`
    TT | Chi bộ     | BT (năm sinh) | PBT (năm sinh) | Ngày ĐH   | CUV
    1  | Chi bộ Một | ${one}        | ${two}         | 02/6/2025 | 3
    2  | Chi bộ Hai | ${one}        | ${two}         | 03/6/2025 | 3
    3  | Chi bộ Ba  | ${one}        | Khuyết         | 03/6/2025 | 3
  `);

test("each name is an officer", () => {
  const { table } = readTable(sheet("Lê Văn Mẫu (1970)", "Vũ Thị Mẫu (1980); Hà Văn Mẫu (1981)"));
  expect(told(table, "secretaries", "deputySecretaries")).toEqual([
    "Chi bộ Một | 1 | 2",
    "Chi bộ Hai | 1 | 2",
    "Chi bộ Ba | 1 | 0",
  ]);
});

test("years alone are no numbers of persons", () => {
  const { table } = readTable(sheet("1970", "1980"));
  expect(table.counts.has("secretaries")).toBe(false);
});
