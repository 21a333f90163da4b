/** What holds for the report of any sheet. */
import fc from "fast-check";
import { makeReport } from "../../../src/congress/report";
import { quickReport } from "../../../src/documents/quick-report/quick-report";
import { textOf } from "../../../src/documents/spans";
import { documentText } from "../../../src/documents/text";
import { defaultSettings } from "../../../src/congress/settings";
import { readSheet } from "../../../src/reading/read-sheet";
import type { Grid } from "../../../src/sheet/grid";
import { count, day, gridOf } from "../drawn";
import { draws } from "../../support/effort";

const name = fc.constantFrom(
  "Văn phòng",
  "CB thôn Một",
  "THÔN ĐÔNG",
  "Chi bộ A, B và C",
  "Đảng bộ xã",
  "  Kho  bạc ",
);
const note = fc.constantFrom(
  null,
  null,
  "Chưa tổ chức",
  "Không tổ chức do giải thể",
  "Mới sáp nhập, chỉ định chi ủy",
  "Hoãn, chờ nhân sự",
  "Hoãn (do dịch); chuyển sang 20/6/2017",
  "Đại hội điểm",
  "Khuyết bí thư do điều động",
  "Khuyết PBT",
  "Một người không đủ phiếu;",
);
const row = fc.tuple(name, day, fc.array(count, { minLength: 11, maxLength: 11 }), note);
const title = fc.constantFrom<readonly string[]>(
  [],
  ["ĐẢNG ỦY XÃ TÂN LẬP"],
  ["Đảng bộ Ban quản lý", "NHIỆM KỲ 2017 - 2020 (tính đến 20/4/2017)"],
  ["Huyện ủy Đá Vàng", "(Tính đến 02/5/2017)"],
);
const sheet = fc.record({
  title,
  rows: fc.array(row, { minLength: 1, maxLength: 14 }),
  blocks: fc.boolean(),
  options: fc.record({
    lastAsOf: fc.constantFrom("", "19/4/2017", "01/5/2017"),
    place: fc.constantFrom("", "Hội trường xã"),
    basis: fc.constantFrom("", "Kế hoạch của Đảng ủy"),
    extremes: fc.constantFrom("", "women"),
    padCounts: fc.boolean(),
  }),
  progressBase: fc.constantFrom("required" as const, "all" as const),
});

const COUNTS = [
  "Triệu tập",
  "Có mặt",
  "Cần bầu",
  "Danh sách bầu",
  "Cấp ủy viên",
  "Tái cử",
  "Nữ",
  "Bí thư",
  "Phó bí thư",
  "Chỉ định",
  "ĐH trở lên",
];

function gridOfDrawn({
  title: lines,
  rows,
  blocks,
}: Pick<typeof sheet extends fc.Arbitrary<infer T> ? T : never, "title" | "rows" | "blocks">): Grid {
  const branches = rows.map(([called, when, counts, said]) => [called, when, ...counts, said]);
  const named = (i: number): string => `KHỐI ${["MỘT", "HAI", "BA", "BỐN"][i / 4] ?? ""}`;
  return gridOf(lines, COUNTS, branches, blocks ? named : null);
}

/** Days, spans of days and the term; the number of an item, and those that staff wrote into a note. */
const NO_STATISTICS =
  /\d{4}-\d{4}|từ ngày (?:\d{1,2}(?:\/\d{1,2})?-)?\d{1,2}\/\d{1,2} sang|từ ngày \d{1,2}\/\d{1,2}, dự kiến|(?:\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)? (?:đến|và) )?\d{1,2}\/\d{1,2}\/\d{4}|(?:tháng|quý) [\dIV]+\/\d{4}|^\d\. /g;

test("sentences are whole, every number is a figure, and “các” never stands where not all are meant", () => {
  fc.assert(
    fc.property(sheet, fc.option(sheet), (drawn, past) => {
      const read = readSheet(gridOfDrawn(drawn));
      const before = past && readSheet(gridOfDrawn(past));
      if (!read.ok) throw new Error(`The sheet does not read: ${read.reason.kind}`);
      const today = { year: 2018, month: 1, day: 1 };
      const settings = { ...defaultSettings, progressBase: drawn.progressBase };
      const previous = before?.ok ? { previous: before.table } : {};
      const { table, findings } = read;
      const report = makeReport({ table, ...previous, findings, asOf: null, today }, settings);
      const document = quickReport.write(report, drawn.options, settings);
      const text = documentText(document);
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/ {2}| [,.;:)]|\( |\(\)|,,|\.\.|;;|;\.|,\.|:\.|undefined|null|NaN|\{|\}/);
      expect(text).not.toMatch(/(?<!\d)00? (?:đồng chí|chi bộ|đảng bộ|bí thư)/);
      expect(text).not.toMatch(/(?:^|[^\d,])0%|chưa đại hội|đã đại hội|(?:chiếm|đạt) 100%|do do |do chờ do/);
      const { held, required } = report.statistics.progress;
      if (held < required)
        expect(text).not.toMatch(/[Cc]ác (?:chi|đảng) bộ(?:, đảng bộ)? (?:đã )?bầu|[Tt]oàn bộ/);
      for (const { kind, paragraphs } of document.blocks) {
        if (kind === "headline" || kind === "subject") continue;
        for (const paragraph of paragraphs) {
          expect(paragraph.map(textOf).join(" ")).toMatch(/^(?:- |\d\. )?[\p{Lu}\d].*[.:]$/u);
          for (const sentence of paragraph) {
            const plain = sentence.map((span) => ("figure" in span ? "…" : span.text)).join("");
            expect(plain.replace(NO_STATISTICS, "")).not.toMatch(/\d/);
          }
        }
        // No sentence stands twice.
        const all = paragraphs.flat().map(textOf);
        expect(new Set(all).size).toBe(all.length);
      }
    }),
    { numRuns: draws(30, 10_000) },
  );
});
