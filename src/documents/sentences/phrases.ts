/** The words for an indicator behind "đồng chí": "tái cử", "dưới 40 tuổi", "có trình độ lý luận chính trị cao cấp". */
import type { Indicator } from "../../congress/indicators";
import { ageLimitWords, isUpTo } from "../../congress/age-limit";
import type { CountFigure } from "../../congress/statistics";
import { columnsOf, headersOf, type CongressTable } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { joinWords } from "../../vietnamese/list";
import type { Facts } from "./facts";

export function phraseOf(
  { statistics }: Facts,
  { indicator, limit }: Pick<CountFigure, "indicator" | "limit">,
): string {
  const { phrase, phraseWithLimit, phraseWithLevels, phraseOfOffice, label } = indicator;
  const { table } = statistics;
  if (phraseOfOffice !== undefined && (isOfOffice(table, indicator) || isNoNewMember(table, indicator)))
    return phraseOfOffice;
  if (limit !== null && phraseWithLimit)
    return phraseWithLimit.replace("{limit}", limitWords(statistics.table, indicator, limit));
  const levels = levelsNamed(statistics.table, indicator);
  if (levels.length > 0 && phraseWithLevels)
    return phraseWithLevels.replace("{levels}", joinWords(levels, "hoặc"));
  return phrase ?? label.toLowerCase();
}

/** Whether the header says of an office what is usually said of the committee: "Lần đầu giữ chức", not "Lần đầu". */
export function isOfOffice(table: CongressTable, { id }: Pick<Indicator, "id">): boolean {
  return headersOf(table, id).some((header) => /giữ chức|làm bí thư|giữ nhiệm vụ/iu.test(header));
}

/** Whether some branch has more secretaries "lần đầu" than new members of its committee: what is new is their office alone. */
function isNoNewMember({ counts }: CongressTable, { id }: Pick<Indicator, "id">): boolean {
  if (id !== "secretariesFirstTime") return false;
  const of = (field: string, i: number): number | null => {
    const value = counts.get(field)?.values[i];
    return typeof value === "number" ? value : null;
  };
  return (counts.get(id)?.values ?? []).some((first, i) => {
    const [elected, reelected] = [of("elected", i), of("reelected", i)];
    const fresh = of("firstTime", i) ?? (elected === null || reelected === null ? null : elected - reelected);
    return typeof first === "number" && fresh !== null && first > fresh;
  });
}

/** Whom a sentence begins with: "nữ", "cán bộ trẻ dưới 40 tuổi", "thạc sĩ". */
export function subjectOf(facts: Facts, figure: Pick<CountFigure, "indicator" | "limit">): string {
  return phraseOf(facts, figure).replace(
    /^(?:là |có trình độ (?:chuyên môn |lý luận chính trị |học vấn )?)/u,
    "",
  );
}

/** The limit of age in the words of its header. */
function limitWords(table: CongressTable, { id }: Indicator, limit: number): string {
  return ageLimitWords(limit, isUpTo(headersOf(table, id), limit));
}

/** What all of them are: "đều tái cử", "đều là nữ". */
export function allAre(facts: Facts, figure: CountFigure): string {
  return `đều ${figure.indicator.predicate ?? phraseOf(facts, figure)}`;
}

/** Of the levels that an indicator puts together those that the headers of its columns name, or its cells. */
function levelsNamed(table: CongressTable, { id, levels = [] }: Indicator): readonly string[] {
  const namedIn = (text: string): readonly string[] =>
    levels.filter(({ words }) => words.some((word) => hasWords(text, word))).map(({ phrase }) => phrase);
  // Columns of several sheets may have one and the same number.
  const nobodyIn = table.sources.length === 1 ? (table.counts.get(id)?.nobodyIn ?? []) : [];
  const headers = columnsOf(table)
    .filter(({ field, percent, column }) => field === id && !percent && !nobodyIn.includes(column))
    // The heading above may name levels of other columns as well: the lowest that names any decides.
    .flatMap(({ header }) => header.map(namedIn).findLast((named) => named.length > 0) ?? []);
  const named = new Set([...headers, ...(table.counts.get(id)?.named ?? []).flatMap(namedIn)]);
  return levels.map(({ phrase }) => phrase).filter((phrase) => named.has(phrase));
}

function hasWords(text: string, words: string): boolean {
  return ` ${fold(text)} `.includes(` ${fold(words)} `);
}
