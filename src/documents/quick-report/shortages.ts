/** Where fewer were elected than were to be: by branch with the reason, of many branches by block. */
import { countOf } from "../../congress/statistics";
import type { Sentence } from "../document";
import { seatsOf } from "../sentences/committee";
import { memberNoun } from "../sentences/electees";
import { branchesIn, countIn, nameOf, nounOfRows, type Facts } from "../sentences/facts";
import { before, countFigure, heldFigure, rowCount, rowFigure, some } from "../sentences/figures";
import { asBlock, bodyName } from "../sentences/block-shares";
import { blockName } from "../sentences/names";
import { areBodies, wholeOf } from "../sentences/organisation";
import { becauseOf, seatsNoted, seatsOfOffices, shortRows, type Short } from "../sentences/vacancies";
import { joinedBy, joinSentences, said, sentenceCase } from "../spans";

/** More branches, or blocks, than these are not told one by one. */
export const MOST_TOLD = 10;

export interface ShortBlock {
  readonly name: string;
  readonly count: number;
  readonly figure: Sentence;
  /** The same in a fraction. */
  readonly bare: Sentence;
}

/**
 * How many each block lacks, the most first, those that lack nobody last; none where there are no blocks or not all seats are known. Rows
 * that stand for several branches are told themselves while they are few.
 */
export function shortBlocks(facts: Facts): readonly ShortBlock[] {
  const { table, blocks } = facts.statistics;
  const elected = countOf(facts.statistics, "elected");
  if (!elected || !seatsOf(facts, elected)) return [];
  const rows = table.branchCounts ? branchesIn(facts, "held").map((row) => shortBody(facts, row)) : [];
  const isInBlocks = blocks.length > 1 && !table.blockOf.includes(-1);
  const isFew = rows.filter(({ count }) => count > 0).length <= MOST_TOLD;
  const all =
    rows.length > 0 && (isFew || !isInBlocks) ? rows : !isInBlocks ? [] : blocks.map(shortIn(facts));
  return all.length < 2 ? [] : [...all].sort((a, b) => b.count - a.count);
}

function shortBody(facts: Facts, row: number): ShortBlock {
  const [planned, elected] = [countIn(facts, "planned", row) ?? 0, countIn(facts, "elected", row) ?? 0];
  const count = Math.max(0, planned - elected);
  return {
    name: bodyName(facts, row),
    count,
    figure: rowCount(facts, row, "shortage", count),
    bare: rowFigure(row, "shortage", count),
  };
}

function shortIn(facts: Facts): (one: { readonly name: string }, block: number) => ShortBlock {
  return ({ name }, block) => {
    const figure = some(facts, "shortage", block);
    return {
      name: asBlock({ name: blockName(name), noun: facts.shortNoun }),
      count: figure?.count ?? 0,
      figure: figure ? before(facts, figure, block) : [],
      bare: figure ? countFigure(figure, block) : [],
    };
  };
}

/** ", thiếu 26 đồng chí: Khối xã, phường 18 đồng chí; Khối cơ quan 02 đồng chí", where branches are too many to be told. */
export function missingByBlock(facts: Facts): Sentence {
  const missing = some(facts, "shortage");
  const rows = shortRows(facts);
  const blocks = shortBlocks(facts).filter(({ count }) => count > 0);
  if (!missing || (rows !== null && rows.length <= MOST_TOLD) || blocks.length === 0) return [];
  const names = blocks.map(({ name }) => name);
  const isOfBodies = areBodies(names);
  const where =
    blocks.length > MOST_TOLD
      ? ""
      : isOfBodies
        ? atBranches(facts, blocks)
        : blocks.length === 1
          ? said` ở ${names[0] ?? ""}`
          : said`: ${joinedBy(
              "; ",
              blocks.map(({ name, figure }) => said`${name} ${figure} đồng chí`),
            )}`;
  return said`, thiếu ${before(facts, missing)} đồng chí${where}`;
}

/** ", ở các chi bộ thuộc Đảng bộ xã Mây Trắng (06 đồng chí) và Đảng bộ xã Núi Đôi (02 đồng chí)"; of one no number again. */
function atBranches({ shortNoun }: Facts, blocks: readonly ShortBlock[]): Sentence {
  const bodies = blocks.map(({ name, figure }) =>
    blocks.length === 1 ? said`${wholeOf(name, true)}` : said`${wholeOf(name, true)} (${figure} đồng chí)`,
  );
  return said`, ở các ${shortNoun} thuộc ${joinSentences(bodies)}`;
}

/** ", thiếu 01 bí thư và 02 phó bí thư": seats that are those of empty offices, which are told by name with the positions. */
export function missingOffices(facts: Facts): Sentence {
  const rows = shortRows(facts);
  const [secretaries, deputies] = [seatsOfOffices(facts)["bí thư"], seatsOfOffices(facts)["phó bí thư"]];
  if (rows === null || rows.length > MOST_TOLD || secretaries + deputies === 0) return [];
  const told = [
    secretaries === 0 ? [] : said`${heldFigure(facts, "missingSecretaries", secretaries)} bí thư`,
    deputies === 0 ? [] : said`${heldFigure(facts, "missingDeputies", deputies)} phó bí thư`,
    missingMembers(facts, rows),
  ];
  return said`, thiếu ${joinSentences(told.filter(({ length }) => length > 0))}`;
}

/** "02 chi ủy viên": who is missing beside those of empty offices. */
export function missingMembers(facts: Facts, rows: readonly Short[]): Sentence {
  const short = rows.filter(({ missing }) => missing > 0);
  const count = short.reduce((sum, { missing }) => sum + missing, 0);
  const [noun = memberNoun(facts), another] = new Set(short.map((one) => one.noun));
  return count === 0
    ? []
    : said`${heldFigure(facts, "missingMembers", count)} ${another === undefined ? noun : memberNoun(facts)}`;
}

/** "Chi bộ thôn Đầm Sen bầu được 2/3 chi ủy viên do một người không đủ số phiếu."; of several "Bầu thiếu ở 02 chi bộ: ...". */
export function shortAt(facts: Facts): Sentence {
  const rows = (shortRows(facts) ?? []).filter(({ missing }) => missing > 0);
  const [first, second] = rows;
  if (!first) return shortByNote(facts);
  if (!second) return said`${nameOf(facts, first.row)} ${gotAt(first)}.`;
  const noun = nounOfRows(
    facts,
    rows.map(({ row }) => row),
  );
  const count = said`${heldFigure(facts, "short", rows.length)} ${noun}`;
  if (rows.length > MOST_TOLD) return said`Có ${count} bầu thiếu.`;
  const told = rows.map(
    ({ row, fraction, reason, later }) =>
      said`${nameOf(facts, row)} (${fraction}${becauseOf(reason, ",")}${later})`,
  );
  return said`Bầu thiếu ở ${count}: ${joinedBy("; ", told)}.`;
}

/** "Chi bộ thôn Đầm Sen khuyết 01 chi ủy viên.", where nobody tells of how many. */
function shortByNote(facts: Facts): Sentence {
  const rows = seatsNoted(facts);
  if (rows.length === 0 || rows.length > MOST_TOLD) return [];
  const told = rows.map(
    ({ row, count }) =>
      said`${nameOf(facts, row)} khuyết ${rowCount(facts, row, "shortage", count)} ${memberNoun(facts)}`,
  );
  return sentenceCase(said`${joinedBy("; ", told)}.`);
}

/** "bầu được 2/3 chi ủy viên do một người không đủ số phiếu" */
export function gotAt({ fraction, noun, reason, later }: Short): Sentence {
  return said`bầu được ${fraction} ${noun}${becauseOf(reason)}${later}`;
}
