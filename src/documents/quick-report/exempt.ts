/** Who holds no congress, with the reasons, and who was appointed there. */
import { columnsOf } from "../../congress/table";
import { clean } from "../../vietnamese/clean";
import { lowerFirst } from "../../vietnamese/capitals";
import { spelledOut } from "../sentences/abbreviations";
import { congressesOf } from "../../congress/statistics";
import type { Sentence } from "../document";
import { bodyName } from "../sentences/block-shares";
import { appointedWords, onlyExempt, reasonOf } from "../sentences/exempt";
import { noteOfLeft } from "../sentences/left-of-bodies";
import { branchesIn, namesOf, nounOfRows, type Facts } from "../sentences/facts";
import { progressCount, rowCount } from "../sentences/figures";
import { joinedBy, said, textOf } from "../spans";
import type { Item } from "./items";

/** More than these are counted: the table beside the report has them by name. */
const MOST_NAMED = 10;

/** "Có 02 chi bộ không tổ chức đại hội: A (mới sáp nhập, chỉ định chi ủy gồm 05 đồng chí); B (giải thể)." */
export function exemptItem(facts: Facts): Item {
  const rows = facts.statistics.table.branchCounts ? [] : branchesIn(facts, "exempt");
  if (rows.length === 0) return { label: "", sentences: [] };
  if (facts.shape === "none" && facts.one !== null)
    return { label: "", sentences: [onlyExempt({ ...facts, ofTerm: "" }, facts.one)] };
  const count = said`Có ${progressCount(facts, "exempt", rows.length)} ${nounOfRows(facts, rows)} không tổ chức đại hội`;
  if (rows.length > MOST_NAMED)
    return { label: "", sentences: [said`${count}${sharedReason(facts, rows)}.`] };
  // Of those with numbers of their own each stands alone, and would tell the reason again.
  const isEach = rows.length > 1 && rows.some((i) => appointedWords(facts, i) !== null);
  const why = isEach ? sharedReason(facts, rows) : "";
  const appointed = why === "" ? "" : sharedAppointment(facts, rows);
  if (appointed !== "")
    return {
      label: "",
      sentences: [said`${count}${why}, được chỉ định ${appointed}: ${namesOf(facts, rows)}.`],
    };
  return { label: "", sentences: [said`${count}${why}: ${listed(facts, rows, why !== "")}.`] };
}

/** "; 18 chi bộ không tổ chức do mới thành lập", of rows that each stand for several. */
export function exemptOfMany(facts: Facts): Sentence {
  const { statistics } = facts;
  if (!statistics.table.branchCounts) return [];
  const rows = statistics.table.names.flatMap((_name, i) =>
    congressesOf(statistics, i).exempt > 0 ? [i] : [],
  );
  const count = progressCount(facts, "exempt", statistics.progress.exempt);
  const shared = sharedReason(facts, rows);
  const where = shared === "" && rows.length <= MOST_NAMED ? exemptAt(facts, rows) : [];
  const why = shared === "" && where.length === 0 ? reasonAbove(facts) : shared;
  return said`; ${count} ${nounOfRows(facts, rows)} không tổ chức${why}${where}`;
}

/** " (sáp nhập, giải thể)", as the column that counts them is headed. */
function reasonAbove({ statistics: { table } }: Facts): string {
  const header = columnsOf(table).find(({ field }) => field === "exemptBranches")?.header ?? [];
  const [, words = ""] = /\(([^()]*)\)/u.exec(header.at(-1) ?? "") ?? [];
  return OF_NONE.test(words) ? ` (${lowerFirst(spelledOut(clean(words)))})` : "";
}

/** " (Đảng bộ xã A 02 chi bộ, do sáp nhập thôn; Đảng bộ xã B 01 chi bộ)", where a note says why. */
function exemptAt(facts: Facts, rows: readonly number[]): Sentence {
  if (rows.every((i) => reasonAt(facts, i) === "")) return [];
  const told = rows.map((i) => {
    const reason = reasonAt(facts, i);
    const count = rowCount(facts, i, "exempt", congressesOf(facts.statistics, i).exempt);
    return said`${bodyName(facts, i)} ${count} ${facts.noun}${reason === "" ? "" : `, do ${reason}`}`;
  });
  return said` (${joinedBy("; ", told)})`;
}

function reasonAt(facts: Facts, i: number): string {
  const { statistics, asOf } = facts;
  if (statistics.table.branchCounts) {
    const { total, exempt, held } = congressesOf(statistics, i);
    const note = statistics.table.notes[i] ?? "";
    // What it says of those that are left is no reason of those that hold none.
    if (total - exempt - held > 0 && noteOfLeft(note, asOf) !== "" && !OF_NONE.test(note)) return "";
  }
  return reasonOf(facts, i).replace(COUNTED, "");
}

/** What makes that a branch holds none. */
const OF_NONE =
  /(?<!\p{L})(?:sáp nhập|hợp nhất|chia tách|giải thể|thành lập|chỉ định|ghép|(?:kết thúc|chấm dứt) hoạt động|không (?:phải )?(?:tổ chức|tiến hành|đại hội|ĐH))(?!\p{L})/iu;

/** " do mới thành lập", where all have one reason. */
function sharedReason(facts: Facts, rows: readonly number[]): string {
  const [reason = "", ...others] = new Set(rows.map((i) => reasonAt(facts, i)));
  return reason === "" || others.length > 0 ? "" : ` do ${reason}`;
}

/** "cấp ủy", where all were appointed alike, and none with a number of its own. */
function sharedAppointment(facts: Facts, rows: readonly number[]): string {
  const all = rows.map((i) => textOf(appointedWords(facts, i) ?? []));
  const [shared = "", ...others] = new Set(all);
  return others.length > 0 || /\d/u.test(shared) ? "" : shared;
}

/** "02 tổ chức cơ sở đảng mới thành lập": of rows that each stand for several. */
const COUNTED = /^\d+\s+(?:tổ chức cơ sở đảng|(?:chi|đảng) bộ(?: cơ sở)?)\s+/u;

/** Those with one reason together, where it was not told before; who was appointed stands behind it. */
function listed(facts: Facts, rows: readonly number[], isTold: boolean): Sentence {
  const groups = new Map<string, { readonly words: Sentence; readonly rows: number[] }>();
  for (const i of rows) {
    const appointed = appointedWords(facts, i);
    const words = joinedBy(", ", [
      // They stand in brackets themselves.
      isTold ? "" : reasonOf(facts, i).replace(/\s*\(([^()]*)\)/gu, ", $1"),
      appointed === null ? "" : said`chỉ định ${appointed}`,
    ]);
    const group = groups.get(textOf(words));
    // Of those with numbers of their own each stands alone.
    if (group && appointed === null) group.rows.push(i);
    else groups.set(group ? `${textOf(words)} ${i}` : textOf(words), { words, rows: [i] });
  }
  return joinedBy(
    "; ",
    [...groups.values()].map(
      ({ words, rows: alike }) =>
        said`${namesOf(facts, alike)}${words.length === 0 ? "" : said` (${words})`}`,
    ),
  );
}
