/** Above the table: who reports, the Party's name, place and date, the title, the term, the as-of line. */
import { issuersOf } from "../congress/organisation";
import { progressBase } from "../congress/labels";
import type { CongressSettings } from "../congress/settings";
import type { TermStatistics } from "../congress/statistics";
import { lowerFirst, upper } from "../vietnamese/capitals";
import { clean } from "../vietnamese/clean";
import { formatCount } from "../vietnamese/count";
import { formatDay, formatDayLong } from "../vietnamese/date";
import { compareDays } from "../vietnamese/day";
import { percent } from "../vietnamese/percent";
import { formatTerm } from "../vietnamese/term";
import { formatTime } from "../vietnamese/time-of-day";
import { PADDING } from "../sheet/measure";
import { areaOf, heightOf, widthIn, widthOf, type ColumnSpan, type Frame } from "./frame";
import type { SummaryOptions } from "./options";
import { textValue, type SheetBuilder } from "./sheet-builder";
import type { StyleName } from "./styles";
import { words } from "./words";

const GAP = 3;
const AIR = 2;

interface Line {
  readonly text: string;
  readonly style: StyleName;
}

/** Puts the heads from row 0 on; returns the row that follows. */
export function putLetterhead(
  sheet: SheetBuilder,
  frame: Frame,
  statistics: TermStatistics,
  options: SummaryOptions,
  settings: CongressSettings,
): number {
  const left = issuerLines(statistics, options).flatMap((line) => balanced(line, frame));
  const right: readonly Line[] = [
    { text: words.party, style: "party" },
    ...(options.dateAt === "foot" ? [] : [{ text: placeAndDate(options), style: "placeAndDate" } as const]),
  ];
  let row = 0;
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const height = Math.max(
      putLine(sheet, frame, row, frame.leftHalf, left[i], settings),
      putLine(sheet, frame, row, frame.rightHalf, right[i], settings),
    );
    sheet.setHeight(row++, height, AIR);
  }
  sheet.setHeight(row++, GAP, AIR);
  for (const line of titleLines(statistics, options, settings)) {
    sheet.setHeight(row, putLine(sheet, frame, row, frame.all, line, settings), AIR);
    row++;
  }
  const unit = { text: words.unit, style: "unit" } as const;
  sheet.setHeight(row, putLine(sheet, frame, row, frame.rightHalf, unit, settings), AIR);
  return row + 1;
}

/** A name that is too long for its half, in two lines of like length: no line has one word alone. */
function balanced(line: Line, frame: Frame): readonly Line[] {
  const width = (text: string): number => widthIn(text, line.style, frame);
  if (width(line.text) + PADDING <= widthOf(frame.widths, frame.leftHalf)) return [line];
  const words = line.text.split(" ");
  const ways = words.slice(1).flatMap((_word, i) => {
    // No line ends with "và".
    if (words[i] === "VÀ") return [];
    const [first, second] = [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")];
    return { lines: [first, second], widest: Math.max(width(first), width(second)) };
  });
  const best = ways.reduce<(typeof ways)[number] | null>(
    (found, way) => (found && found.widest <= way.widest ? found : way),
    null,
  );
  return best?.lines.map((text) => ({ ...line, text })) ?? [line];
}

/** "Hà Nội, ngày 20 tháng 4 năm 2017", with dots for what is to be filled in by hand. */
export function placeAndDate({ place, signingDate }: SummaryOptions): string {
  const date = signingDate ? formatDayLong(signingDate) : words.undated;
  const where = clean(place ?? "");
  return `${where === "" ? "..." : where}, ${date}`;
}

/** Puts a line over a span of columns; returns the height that it needs, 0 without a line. */
export function putLine(
  sheet: SheetBuilder,
  frame: Frame,
  row: number,
  span: ColumnSpan,
  line: Line | undefined,
  settings: CongressSettings,
): number {
  const value = line ? textValue(line.text, settings.spelling) : null;
  if (!line || value?.kind !== "text") return 0;
  sheet.span(areaOf(row, span), line.style, value);
  return heightOf(value.text, line.style, span, frame);
}

/** Who issues the summary: the committee, and below it its office where that reports. */
export function issuersIn({ table }: TermStatistics, options: SummaryOptions): readonly string[] {
  const named = clean(options.organisation ?? table.organisation ?? "");
  return named === "" ? [] : issuersOf(named, options.office);
}

function issuerLines(statistics: TermStatistics, options: SummaryOptions): readonly Line[] {
  const higher = clean(options.higherBody ?? "");
  const issuers = issuersIn(statistics, options);
  const above = [...(higher === "" ? [] : [higher]), ...issuers.slice(0, -1)];
  const organisation = issuers.at(-1) ?? "";
  if (organisation === "" && higher === "") return [];
  return [
    ...above.map((body) => ({ text: upper(body), style: "higherBody" }) as const),
    ...(organisation === "" ? [] : [{ text: upper(organisation), style: "organisation" } as const]),
    { text: "*", style: "asterisk" },
  ];
}

function titleLines(
  statistics: TermStatistics,
  options: SummaryOptions,
  settings: CongressSettings,
): readonly Line[] {
  const { term } = statistics.table;
  const attached = clean(options.attached ?? "");
  const title = clean(options.title ?? "") || words.title(settings.branchNoun);
  return [
    { text: upper(title), style: "title" },
    ...(term
      ? [{ text: words.term(formatTerm(term, settings.spelling.termSpaced)), style: "term" } as const]
      : []),
    ...(attached === "" ? [] : [{ text: `(${attached})`, style: "asOf" } as const]),
    { text: `(${progressLine(statistics, settings)})`, style: "asOf" },
  ];
}

/** "Tính đến ngày 20/4/2017: đã đại hội 4/5 chi bộ, đạt 80%"; with the time where the sheet tells it of that day. */
function progressLine({ table, progress, standing }: TermStatistics, settings: CongressSettings): string {
  const noun = settings.branchNoun;
  const base = progressBase(progress, settings);
  const share = percent(progress.held, base, settings.decimals);
  const line = [
    words.progress(formatCount(progress.held), formatCount(base), noun),
    ...(share === null ? [] : [words.share(share)]),
  ].join(", ");
  const { asOf } = standing;
  if (!asOf) return line;
  const time = table.asOf && compareDays(table.asOf, asOf) === 0 ? table.asOfTime : undefined;
  return `${words.asOf(formatDay(asOf), time && formatTime(time))}: ${lowerFirst(line)}`;
}
