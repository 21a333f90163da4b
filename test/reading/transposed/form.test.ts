/** Sheets with criteria down the side are known by the names that indicators have, and by no others. */
import { indicators, type Indicator } from "../../../src/congress/indicators";
import { readSheet, type ReadOptions } from "../../../src/reading/read-sheet";
import { draw } from "../../support/draw";

function reading(picture: string, options?: ReadOptions): string {
  const read = readSheet(draw(picture), options);
  return read.ok ? "read" : read.reason.kind;
}

test("Criteria are whatever names an indicator, with headings before them or without", () => {
  expect(
    reading(`
      Nội dung                | Thôn 1 | Thôn 2
      Số cấp ủy viên được bầu | 3      | 5
      Trúng cử lần đầu        | 1      | 2
      Trẻ tuổi                | 1      | 1
      LLCT: - Cao cấp         | 0      | 1
    `),
  ).toBe("transposed");
});

test("An indicator that is added is a criterion by its own entry", () => {
  const picture = `
      Nội dung                | Thôn 1 | Thôn 2
      Nữ                      | 1      | 2
      Tái cử                  | 1      | 1
      Trẻ tuổi                | 1      | 0
      Biết tiếng Khmer        | 0      | 1
  `;
  const khmer: Indicator = {
    id: "khmer",
    label: "Biết tiếng Khmer",
    shortLabel: "Tiếng Khmer",
    kind: "count",
    group: "committee",
    synonyms: [],
  };
  const registry = [...indicators, khmer];
  expect(reading(picture)).toBe("not-found");
  expect(reading(picture, { registry })).toBe("transposed");
});

test("Words without figures beside them, or among other words, are no criteria", () => {
  expect(reading("\n Nữ\n Tái cử\n Trẻ tuổi\n Bí thư\n Phó bí thư\n")).toBe("not-found");
  const others = Array.from({ length: 6 }, (_, i) => `Mục ${i} | 1`).join("\n");
  expect(reading(`\n Nữ | 1\n Tái cử | 2\n Trẻ tuổi | 1\n Bí thư | 1\n${others}\n`)).toBe("not-found");
});
