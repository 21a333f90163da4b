/** What holds for the bulletin of any sheet. */
import fc from "fast-check";
import { makeBulletin } from "../../src/documents/bulletin/bulletin";
import { textOf } from "../../src/documents/spans";
import { documentText } from "../../src/documents/text";
import { makeReport } from "../../src/congress/report";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { readSheet } from "../../src/reading/read-sheet";

const count = fc.oneof({ weight: 5, arbitrary: fc.nat(12) }, fc.constant(null));
const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 42826, max: 42860 }) },
  fc.constantFrom("Tháng 5/2017", "Quý II/2017", "19-21/4/2017", null),
);
const name = fc.constantFrom(
  "Văn phòng",
  "CB thôn 1",
  "THÔN ĐÔNG",
  "Chi bộ A, B và C",
  "Đảng bộ xã",
  "  Kho  bạc ",
  "Tổ 3",
);
const note = fc.constantFrom(
  null,
  "Chưa tổ chức",
  "Không tổ chức do giải thể",
  "Hoãn",
  "Đại hội điểm",
  "Sáp nhập;",
);
const row = fc.tuple(name, day, count, count, count, count, count, note);
const title = fc.constantFrom<readonly string[]>(
  [],
  ["ĐẢNG ỦY XÃ TÂN LẬP"],
  ["Đảng bộ Ban quản lý", "NHIỆM KỲ 2017 - 2020 (tính đến 20/4/2017)"],
);
const sheet = fc.record({
  title,
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  blocks: fc.boolean(),
});

function gridOf({
  title: lines,
  rows,
  blocks,
}: {
  title: readonly string[];
  rows: readonly (readonly CellValue[])[];
  blocks: boolean;
}): Grid {
  const header = [
    "STT",
    "Tên chi bộ",
    "Ngày đại hội",
    "Cần bầu",
    "Cấp ủy viên",
    "Tái cử",
    "Nữ",
    "Bí thư",
    "Ghi chú",
  ];
  const body = rows.flatMap((cells, i): CellValue[][] => [
    ...(blocks && i % 4 === 0 ? [["I", `KHỐI SỐ ${i}`]] : []),
    [i + 1, ...cells],
  ]);
  return {
    sheet: "KQ",
    values: [...lines.map((line) => [line]), header, ...body],
    merges: [],
    formats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}

const wishes = fc.record(
  { internal: fc.boolean(), tellNone: fc.boolean(), comparison: fc.boolean() },
  { requiredKeys: ["internal", "tellNone"] },
);

test("no sheet makes a text with doubled spaces, stray signs, padded zeros, or words of the machine", () => {
  fc.assert(
    fc.property(sheet, fc.option(sheet), wishes, (drawn, past, options) => {
      const read = readSheet(gridOf(drawn));
      const before = past && readSheet(gridOf(past));
      if (!read.ok) throw new Error(`The sheet does not read: ${read.reason.kind}`);
      const today = { year: 2018, month: 1, day: 1 };
      const previous = before?.ok ? { previous: before.table } : {};
      const { table, findings } = read;
      const report = makeReport({ table, ...previous, findings, asOf: null, today });
      const { statistics } = report;
      const bulletin = makeBulletin(report, { ...options, extremes: "women" });
      const text = documentText(bulletin);
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/ {2}| [,.;:)]|\( |\(\)|,,|\.\.|;;|;\.|undefined|null|NaN|\{|\}/);
      expect(text).not.toMatch(/(?<!\d)00? (?:đồng chí|chi bộ)/);
      expect(text).not.toMatch(/(?:tăng|giảm) (?:0|00) |so với nhiệm kỳ trước so với/);
      expect(text).not.toMatch(/(?:^|[^\d,])0%|chưa đại hội|đã đại hội|(?:chiếm|đạt) 100%/);
      const { held, required } = statistics.progress;
      // "Các" is all: while some have not met it is not said of those that have, unless they are told apart.
      if (held < required) expect(text).not.toMatch(/[Cc]ác (?:chi|đảng) bộ(?:, đảng bộ)? (?:đã )?bầu/);
      for (const { kind, paragraphs, points } of bulletin.blocks) {
        if (kind === "headline" || kind === "byline" || kind === "captions") continue;
        for (const sentence of paragraphs.flat()) expect(textOf(sentence)).toMatch(/^[\p{Lu}\d].*[.:]$/u);
        expect(textOf(points.at(-1) ?? [{ text: "." }])).toMatch(/\.$/);
      }
    }),
    { numRuns: 500 },
  );
});
