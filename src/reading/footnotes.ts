/**
 * Sentences that stand alone on a line and begin with a branch of the table: "Chi bộ Hai lùi sang ngày 20/5/2025." What they say of a
 * congress that is still to come is said of that branch, as if it stood in its row.
 */
import { withoutKind } from "../congress/branch-name";
import type { Indicator } from "../congress/indicators";
import { resultRows } from "../congress/standing";
import type { CongressTable } from "../congress/table";
import type { Grid } from "../sheet/grid";
import { clean } from "../vietnamese/clean";
import { textOf } from "./cells/text";
import { largest } from "../sheet/very-many";

/** What sentences say of congresses that are still to come. */
const OF_CONGRESS =
  /^(?:\([^)]*\)\s*)?[,:–-]?\s*(?:(?:hiện|nay|còn|được|tạm|xin|đề nghị|đã|sẽ) )*(?:chưa|hoãn|lùi|dời|chuyển|dự kiến|đại hội|ĐH|tổ chức)(?!\p{L})/iu;
const LEAD = /^(?:[*+•–()\d\s.-]|ghi chú\s*:)+/iu;

/** The table with what such sentences say. */
export function withFootnotes(
  table: CongressTable,
  grid: Grid,
  registry: readonly Indicator[],
): CongressTable {
  const sentences = grid.values.flatMap((row) => {
    const [text = "", another] = row.map(textOf).filter((one) => one !== "");
    return another === undefined ? text.split(/(?<=[.;])\s+|\n/u).map(bare) : [];
  });
  const likely = sentences.filter(saysNotYet);
  if (likely.length === 0 || table.branchCounts) return table;
  const hasResult = resultRows(table, registry);
  const [notes, said] = [[...table.notes], [...(table.said ?? table.rows.map(() => null))]];
  let isTold = false;
  for (const sentence of likely) {
    const i = namedFirst(table, sentence);
    const isOpen = i >= 0 && (table.states[i] ?? "pending") === "pending" && hasResult[i] === false;
    if (!isOpen) continue;
    // "Chi bộ Hai: chưa ĐH" may be the line of the branch itself, of which the words are known.
    const words = sentence.slice(lengthOfName(table.names[i] ?? "", sentence)).replace(/^[\s:;,–-]+/u, "");
    const known = [table.notes[i], said[i]].flatMap((one) => one ?? []).join("; ");
    if (!OF_CONGRESS.test(words) || known.includes(words.replace(/^\([^)]*\)\s*/u, ""))) continue;
    // In front of a day in the row, which is then the one that it was moved to.
    const place = notes[i] ? notes : said;
    place[i] = [words, ...(place[i] ? [place[i]] : [])].join("; ");
    isTold = true;
  }
  return isTold ? { ...table, notes, said } : table;
}

function bare(sentence: string): string {
  return clean(sentence)
    .normalize("NFC")
    .replace(LEAD, "")
    .replace(/[\s.;]+$/u, "");
}

/** A word, and behind it that something is still to come: looked for behind the first, since a long text has very many. */
function saysNotYet(sentence: string): boolean {
  const word = /\p{L} /u.exec(sentence);
  return word !== null && /chưa|hoãn|lùi|dời|dự kiến/iu.test(sentence.slice(word.index + 2));
}

/** The one branch that a sentence begins with, by the longest name; -1 where there is none, or two have it. */
function namedFirst({ names }: CongressTable, sentence: string): number {
  const lengths = names.map((name) => lengthOfName(name, sentence));
  const longest = largest(lengths, 0);
  const [only = -1, another] = lengths.flatMap((length, i) => (length === longest && length > 0 ? [i] : []));
  return another === undefined ? only : -1;
}

/** How much of a sentence the name is that it begins with, with "chi bộ" before it or without; 0 where it begins otherwise. */
function lengthOfName(name: string, sentence: string): number {
  const known = clean(withoutKind(clean(name)))
    .normalize("NFC")
    .toLowerCase();
  const text = sentence.toLowerCase();
  const begins = ["", "chi bộ ", "cb "]
    .map((kind) => kind + known)
    .find((one) => known !== "" && text.startsWith(one) && !/^[\p{L}\d]/u.test(text.slice(one.length)));
  return begins?.length ?? 0;
}
