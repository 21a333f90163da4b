/** What a sheet is known to have wrong stands in no text, and its findings say so. */
import { makeReport } from "../../src/congress/report";
import { documentKindIds } from "../../src/congress/outputs";
import { draw } from "../support/draw";
import { readTable } from "../support/told";
import { writtenAs } from "./written";

const texts = (picture: string): string => documentKindIds.map((id) => writtenAs(id, picture)).join("\n");
const messages = (picture: string): string => {
  const today = { year: 2030, month: 1, day: 1 };
  const { findings } = makeReport({ ...readTable(draw(picture)), asOf: null, today });
  return findings.map(({ message }) => message).join("\n");
};

const sheet = (women: string, degrees: string, master: string, theory: string, age: string): string => `
  Chi bộ | Ngày ĐH   | Bầu được | Nữ       | TĐCM       | <         | LLCT      | <  | Tuổi BQ
  ^      | ^         | ^        | ^        | ĐH         | ThS       | TC        | SC | ^
  Thôn 1 | 12/4/2025 | 5        | ${women} | ${degrees} | ${master} | ${theory} | 1  | ${age}
  Thôn 2 | 12/4/2025 | 7        | 3        | 4          | 2         | 4         | 2  | 41,5
`;

test("of a sound sheet all is told, and nothing is said of texts", () => {
  const picture = sheet("2", "3", "1", "2", "40,1");
  expect(texts(picture)).toMatch(/thạc sĩ 03[^]*đại học 07[^]*trung cấp 06[^]*40,9 tuổi/);
  expect(messages(picture)).not.toContain("ăn bản");
});

test.each([
  ["a cell of a level cannot be read: its group is left out", sheet("2", "3 hoặc 4", "1", "2", "40,1")],
  ["levels are more than were elected: their group is left out", sheet("2", "4", "2", "2", "40,1")],
])("%s", (_what, picture) => {
  const text = texts(picture);
  expect(text).not.toContain("chuyên môn");
  expect(text).toContain("lý luận chính trị: trung cấp 06");
  expect(text).toContain("nữ có 05 đồng chí");
  expect(messages(picture)).toMatch(/ăn bản không nêu/);
});

test("women of whom a cell cannot be read are not told, nor an average age", () => {
  const picture = sheet("hai", "3", "1", "2", "bốn mươi");
  expect(texts(picture)).not.toMatch(/nữ có|nữ \d|tuổi/);
});

test("where a branch's elected cannot be read the others' are told as theirs", () => {
  const text = texts(`
    Chi bộ | Ngày ĐH   | Bầu được
    Thôn 1 | 12/4/2025 | nhiều
    Thôn 2 | 12/4/2025 | 3
    Thôn 3 | 13/4/2025 | 5
  `);
  expect(text).toContain("02 chi bộ đã có kết quả bầu 08 đồng chí vào cấp ủy");
});
