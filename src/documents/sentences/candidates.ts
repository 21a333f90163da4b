/** How many stood for election, and by how many more than the seats: in public where staff want it told and all seats were filled. */
import { countOf, type CountFigure } from "../../congress/statistics";
import { headersOf } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { said } from "../spans";
import { memberNoun } from "./electees";
import { branchesIn, countIn, nameOf, nounOfRows, type Facts } from "./facts";
import { before, heldFigure, shareFigure } from "./figures";

/**
 * "Tổng số người trong danh sách bầu cử của các chi bộ là 47, để bầu 41 cấp ủy viên (số dư 14,63%)."; `ballots` stands behind it: how
 * they were elected. Where the sheet has the surplus alone, that.
 */
export function candidates(facts: Facts, ballots: Sentence = []): Sentence {
  const { wording, allMet, shortNoun, statistics } = facts;
  const list = listOf(facts);
  const elected = countOf(statistics, "elected");
  if (!wording.surplus || !list || list.planned.count !== elected?.count) return [];
  const { stood, planned, surplus } = list;
  const who = allMet ? `các ${shortNoun}` : `các ${shortNoun} đã tổ chức đại hội`;
  const seats = said`để bầu ${before(facts, planned)} ${memberNoun(facts)}`;
  const how = ballots.length === 0 ? "" : said`; ${ballots}`;
  if (!stood)
    return surplus.count === 0
      ? []
      : said`Danh sách bầu cử của ${who} có số dư ${before(facts, surplus)} người, ${seats}${how}.`;
  const share = surplus.count > 0 ? shareFigure(facts, surplus) : [];
  const more = share.length === 0 ? "" : said` (số dư ${share})`;
  return said`Tổng số người ${areProposed(facts) ? "ứng cử, đề cử ở" : "trong danh sách bầu cử của"} ${who} là ${before(facts, stood)}, ${seats}${more}${how}.`;
}

/** The same of one congress in public. */
export function candidatesAt(facts: Facts): Sentence {
  const { wording, statistics } = facts;
  const isFull = countOf(statistics, "planned")?.count === countOf(statistics, "elected")?.count;
  return wording.surplus && isFull ? stoodFor(facts) : [];
}

/** "Danh sách bầu cử có 47 người (số dư 14,63%); Chi bộ A bầu không có số dư.", for the inside, or of one congress. */
export function stoodFor(facts: Facts): Sentence {
  const list = listOf(facts);
  if (!list) return [];
  const { stood, planned, surplus } = list;
  const isNone = surplus.count === 0;
  const share = planned.count < facts.wording.shareFrom ? [] : shareFigure(facts, surplus);
  const count = said`${before(facts, surplus)} người`;
  if (!stood)
    return said`Danh sách bầu cử ${isNone ? "không có số dư" : said`có số dư ${count}${share.length === 0 ? "" : said` (bằng ${share} số cần bầu)`}`}${without(facts)}.`;
  const people = areProposed(facts)
    ? said`Số người ứng cử, đề cử là ${before(facts, stood)}`
    : said`Danh sách bầu cử có ${before(facts, stood)} người`;
  if (isNone) return said`${people}, không có số dư.`;
  return said`${people} (số dư ${share.length === 0 ? count : share})${without(facts)}.`;
}

/** Who stood or was proposed need not be on the list. */
function areProposed({ statistics: { table } }: Facts): boolean {
  const headers = headersOf(table, "candidates").map(fold);
  return (
    headers.length > 0 &&
    headers.every((one) => /\b(?:ung|de) cu\b/.test(one) && !/\b(?:ds|danh sach)\b/.test(one))
  );
}

interface List {
  readonly stood: CountFigure | null;
  readonly planned: CountFigure;
  readonly surplus: CountFigure;
}

/** What every congress that was held tells of its list, where the numbers agree; null for any other sheet. */
function listOf(facts: Facts): List | null {
  const [stood, planned, surplus] = ["candidates", "planned", "surplus"].map((id) =>
    countOf(facts.statistics, id),
  );
  const tells = (id: string): boolean =>
    branchesIn(facts, "held").every((row) => countIn(facts, id, row) !== null);
  if (!planned || !surplus || !tells("planned")) return null;
  if (stood && tells("candidates"))
    return stood.count === planned.count + surplus.count ? { stood, planned, surplus } : null;
  return stood || !tells("surplus") ? null : { stood: null, planned, surplus };
}

/** "; Chi bộ Văn hóa bầu không có số dư": those of several that had no more names than seats. */
function without(facts: Facts): Sentence {
  const { table } = facts.statistics;
  const rows = branchesIn(facts, "held").filter((row) => surplusIn(facts, row) === 0);
  if (rows.length === 0 || table.branchCounts || facts.one !== null) return [];
  return rows.length > facts.wording.namedUpTo
    ? said`; ${heldFigure(facts, "withoutSurplus", rows.length)} ${nounOfRows(facts, rows)} bầu không có số dư`
    : said`; ${joinWords(rows.map((row) => nameOf(facts, row)))} bầu không có số dư`;
}

function surplusIn(facts: Facts, row: number): number | null {
  const [stood, planned] = [countIn(facts, "candidates", row), countIn(facts, "planned", row)];
  return stood === null || planned === null ? countIn(facts, "surplus", row) : stood - planned;
}
