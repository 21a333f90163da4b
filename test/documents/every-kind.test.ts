/** What holds for every kind of document of any sheet, whatever columns it has and whatever is asked for. */
import fc from "fast-check";
import { progressBase } from "../../src/congress/labels";
import { makeReport, type Report } from "../../src/congress/report";
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import type { Document } from "../../src/documents/document";
import { documentText } from "../../src/documents/text";
import { readSheet } from "../../src/reading/read-sheet";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { draws } from "../support/effort";
import { count, day, gridOf } from "./drawn";

/** Without digits of their own, so that every digit of a text is a number, a day or a term. */
const name = fc.constantFrom(
  "Văn phòng",
  "CB thôn Một",
  "thôn Hai",
  "CB thôn Ba",
  "THÔN ĐÔNG",
  "Chi bộ A, B và C",
  "Đảng bộ xã",
  "  Kho  bạc ",
  "Trường Mầm non",
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
);
const title = fc.constantFrom<readonly string[]>(
  [],
  ["ĐẢNG ỦY XÃ TÂN LẬP"],
  ["CHI BỘ THÔN MỘT", "KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2017-2020"],
  ["Đảng bộ Ban quản lý", "NHIỆM KỲ 2017 - 2020 (tính đến 20/4/2017)"],
  ["Huyện ủy Đá Vàng", "Đại hội lần thứ XII (tính đến 02/5/2017)"],
);
const mark = fc.constantFrom("x", null, "Có", "Không");

/** What a sheet may have a column of, with what stands in it. */
const COLUMNS = {
  "Số chi bộ": fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.constant(null)),
  "Đã đại hội": count,
  "Triệu tập": count,
  "Có mặt": count,
  "Cần bầu": count,
  "Danh sách bầu": count,
  "Số dư": count,
  "Cấp ủy viên": count,
  "Bầu một lần đủ số lượng": mark,
  "Tái cử": count,
  "Lần đầu": count,
  Nữ: count,
  "Dưới 40 tuổi": count,
  "Từ 40 đến 50 tuổi": count,
  "Dân tộc thiểu số": count,
  "Tuổi bình quân": fc.constantFrom(null, 38, 44.5, "41,25"),
  "Bí thư": count,
  "Bí thư kiêm trưởng thôn": count,
  "Phó bí thư": count,
  "Chỉ định": count,
  "Thạc sĩ": count,
  "Đại học": count,
  "Cao cấp LLCT": count,
  "Trung cấp LLCT": count,
};

const sheet = fc
  .subarray(Object.entries<fc.Arbitrary<CellValue>>(COLUMNS), { minLength: 2 })
  .chain((columns) =>
    fc.record({
      title,
      header: fc.constant(columns.map(([heading]) => heading)),
      rows: fc.array(fc.tuple(name, day, fc.tuple(...columns.map(([, cell]) => cell)), note), {
        minLength: 1,
        maxLength: 12,
      }),
      blocks: fc.boolean(),
      progressBase: fc.constantFrom("required" as const, "all" as const),
      options: fc.record({
        ...{ internal: fc.boolean(), tellNone: fc.boolean(), surplus: fc.boolean(), names: fc.boolean() },
        ...{ padCounts: fc.boolean(), comparison: fc.constantFrom(null, true, false) },
        lastAsOf: fc.constantFrom("", "19/4/2017", "01/5/2017"),
        ...{ place: fc.constantFrom("", "Hội trường xã"), source: fc.constantFrom("", "Ban Tổ chức") },
        basis: fc.constantFrom("", "Kế hoạch của Đảng ủy"),
        extremes: fc.constantFrom("", "women", "reelected"),
        headlineFigure: fc.constantFrom("", "women", "fullAtFirstBallot"),
        highlights: fc.subarray(["first", "last", "women", "target", "attendance"]),
        speaker: fc.constantFrom("", "Nguyễn Văn A"),
        directions: fc.constantFrom<readonly string[]>([], ["rà soát nhân sự"]),
      }),
    }),
  );
type Drawn = typeof sheet extends fc.Arbitrary<infer One> ? One : never;

const settingsOf = ({ progressBase }: Drawn): CongressSettings => ({ ...defaultSettings, progressBase });

function reportOf(drawn: Drawn, past: Drawn | null): Report {
  const before = past && readSheet(gridOfDrawn(past));
  const read = readSheet(gridOfDrawn(drawn));
  if (!read.ok) throw new Error(`The sheet does not read: ${read.reason.kind}`);
  const today = { year: 2018, month: 1, day: 1 };
  const { table, findings } = read;
  return makeReport(
    { table, ...(before?.ok && { previous: before.table }), findings, asOf: null, today },
    settingsOf(drawn),
  );
}

function gridOfDrawn({ title: lines, header, rows, blocks }: Drawn): Grid {
  const branches = rows.map(([called, when, cells, said]) => [called, when, ...cells, said]);
  return gridOf(lines, header, branches, blocks ? (i) => `KHỐI ${["MỘT", "HAI", "BA"][i / 4] ?? ""}` : null);
}

/** Days, months, quarters, terms, ages of a heading, and the numbers of paragraphs: what has digits and is no statistic. */
const NO_STATISTIC =
  /(?:\d{1,2}(?:, | và |-| đến (?:ngày )?))*\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:tháng|Tháng) \d{1,2}\/\d{4}|(?:quý|Quý) [IVX]+\/\d{4}|nhiệm kỳ \d{4}-\d{4}|(?:[Tt]ừ 40 đến 50|40) tuổi|^\d\. /gu;

const NEVER =
  / {2}| [,.;:)]|\( |\(\)|,,|\.\.|;;|;\.|…|undefined|null|NaN|object|\[\]|[{}_<>]|(?<!\d)00? (?:đồng chí|chi bộ|đảng viên)/u;

/** “Các” is all: never of those that have met while others have not, unless it says so. */
const OF_ALL =
  /(?:[Cc]ác|[Mm]ỗi|Đại hội các) (?:chi bộ|đảng bộ)(?:, đảng bộ)?(?: [^,.;]*?)? (?:đã )?(?:bầu|đều|hoàn thành)(?! chậm nhất)|(?:[Tt]oàn bộ|[Cc]ả (?:hai|\d+)) (?:\d+ )?(?:các )?(?:chi bộ|đảng bộ)(?:, đảng bộ)?(?!,|[^,.;]*đã tổ chức)/u;
const THOSE_THAT_MET =
  /[Cc]ác (?:chi bộ|đảng bộ)(?:, đảng bộ)? (?:đã tổ chức (?:xong )?đại hội|này|còn lại)|cả \d+ [^.;)]*?(?=nhiệm kỳ (?:trước|\d))/gu;

function check(document: Document, { statistics }: Report, drawn: Drawn): void {
  const text = documentText(document);
  expect(text).not.toMatch(NEVER);
  for (const span of document.blocks
    .flatMap(({ paragraphs, points }) => [...paragraphs.flat(), ...points])
    .flat())
    if (!("figure" in span)) expect(span.text.replace(NO_STATISTIC, "")).not.toMatch(/\d/u);
  const base = progressBase(statistics.progress, settingsOf(drawn));
  const { held, required } = statistics.progress;
  if (held < base) expect(text.replace(THOSE_THAT_MET, "họ")).not.toMatch(OF_ALL);
  // Rows that carry numbers of branches do not add up to one.
  if (required === 1 && !statistics.table.branchCounts) expect(text).not.toMatch(/[Cc]ác (?:chi|đảng) bộ/u);
}

test("every number is a figure, nothing is left unfilled, and “các” is all", () => {
  fc.assert(
    fc.property(sheet, fc.option(sheet), (drawn, past) => {
      const report = reportOf(drawn, past);
      for (const kind of Object.values(documentKinds))
        check(kind.write(report, drawn.options, settingsOf(drawn)), report, drawn);
    }),
    { numRuns: draws(500, 10_000) },
  );
});
