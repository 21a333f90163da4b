/** How many of those who were summoned came; nothing in public where few did, or nobody counted who was summoned. */
import { countOf, type CountFigure } from "../../congress/statistics";
import { headersOf, type CongressTable } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { percent } from "../../vietnamese/percent";
import type { Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { branchesIn, congress, countIn, type Facts } from "./facts";
import {
  baseFigure,
  before,
  countFigure,
  heldBare,
  progressCount,
  reached,
  shareFigure,
  some,
} from "./figures";

/** Below two thirds a text that goes out says nothing of them. */
const FEWEST = { numerator: 2, denominator: 3 };

interface Attendance extends CountFigure {
  readonly base: NonNullable<CountFigure["base"]>;
}

export function attendance(facts: Facts): Sentence {
  const figure = attendanceOf(facts);
  if (!figure) {
    const ofMembers = attendedOfMembers(facts);
    return ofMembers ?? byAbsent(facts) ?? (facts.wording.internal ? attendedAlone(facts) : []);
  }
  const { count, base } = figure;
  const came = saysSummoned(facts) ? " được triệu tập" : "";
  const where = facts.one === null ? congress(facts) : "Đại hội";
  if (count === base.count) {
    if (isToldInLead(facts)) return [];
    return facts.one === null
      ? said`Có đủ ${before(facts, figure)} ${summonedNoun(facts)}${came} dự ${where}${ofHeld(facts)}.`
      : said`Dự Đại hội có đủ ${before(facts, figure)} ${summonedNoun(facts)}${came}.`;
  }
  const { held } = facts.statistics.progress;
  const share =
    facts.one === null ? reached(shareFigure(facts, figure), count, base.count, facts.wording.shareFrom) : [];
  return said`Có ${countFigure(figure)}/${baseFigure(figure)} ${summonedNoun(facts)}${came}${came === "" ? "" : " đã"} dự ${where}${held > 1 ? ofHeld(facts) : ""}${share}.`;
}

/** Whether the sheet says that they were summoned, or had to come: "ĐV dự 32/33" may be of all members. */
function saysSummoned({ statistics: { table } }: Facts): boolean {
  return headersOf(table, "summoned").some((header) => SUMMONED.test(fold(header)));
}

const SUMMONED = /trieu tap|\btt\b|phai du|duoc moi|moi du|dai bieu/;

/** Who was summoned: full members where the header says so; delegates where it does, or where far fewer were than an organisation has members. */
export function summonedNoun(facts: Facts): string {
  const headers = headersOf(facts.statistics.table, "summoned").map(fold);
  const says = (words: RegExp): boolean => headers.some((header) => words.test(header));
  const members = says(/\b(?:dv|dang vien) chinh thuc\b/) ? "đảng viên chính thức" : "đảng viên";
  const held = branchesIn(facts, "held");
  const delegates = held.filter((row) => sendsDelegates(facts, row)).length;
  if (says(/\bdai bieu\b/)) return says(/\b(?:dv|dang vien)\b/) ? `đại biểu, ${members}` : "đại biểu";
  if (delegates > 0 && delegates < held.length) return `đại biểu, ${members}`;
  return delegates > 0 ? "đại biểu" : members;
}

/** An organisation whose congress is one of delegates: of its members no more than so many were summoned. */
function sendsDelegates(facts: Facts, row: number): boolean {
  const [summoned, members] = [countIn(facts, "summoned", row), countIn(facts, "members", row)];
  if (facts.kinds[row] !== "organisation" || summoned === null || members === null) return false;
  return summoned * MOST_DELEGATES.denominator <= members * MOST_DELEGATES.numerator;
}

const MOST_DELEGATES = { numerator: 4, denominator: 5 };

/** ", với đủ 07 đảng viên tham dự": of a branch without a committee the lead says it. */
export function attendanceInLead(facts: Facts): Sentence {
  const figure = attendanceOf(facts);
  if (!figure || figure.count !== figure.base.count || !isToldInLead(facts)) return [];
  return said`, với đủ ${before(facts, figure)} đảng viên tham dự`;
}

function isToldInLead({ one, statistics }: Facts): boolean {
  const elected = statistics.table.counts.get("elected")?.values[one ?? -1];
  return one !== null && typeof elected === "number" && elected < 3;
}

function attendanceOf(facts: Facts): Attendance | null {
  const figure = some(facts, "attended");
  if (!figure?.base || figure.count > figure.base.count) return null;
  const { base, count } = figure;
  return isLow(count, base.count) && !facts.wording.internal ? null : { ...figure, base };
}

/** " của 14 chi bộ" while others are still to meet. */
function ofHeld(facts: Facts): Sentence {
  if (facts.allMet) return [];
  return said` của ${progressCount(facts, "held", facts.statistics.progress.held)} ${facts.noun}`;
}

/** "tổng số đảng viên", of whom else than those that have met has none: "tổng số đảng viên của 14 chi bộ này". */
function allMembers(facts: Facts, who = "đảng viên"): Sentence {
  const { allMet, shortNoun, one, statistics } = facts;
  if (!allMet) return said`tổng số ${who} của các ${shortNoun} này`;
  if (one !== null || statistics.progress.exempt === 0) return said`tổng số ${who}`;
  return said`tổng số ${who} của ${progressCount(facts, "held", statistics.progress.held)} ${shortNoun} này`;
}

/** "Có 50/51 đảng viên dự đại hội (đạt 98,04% tổng số đảng viên).", where nobody counted who was summoned; null where not every row tells both. */
function attendedOfMembers(facts: Facts): Sentence | null {
  const [attended, members] = [some(facts, "attended"), some(facts, "members")];
  if (attended && !members && !attended.base) return attendedOfBothKinds(facts, attended);
  if (!attended || !members || attended.base || countOf(facts.statistics, "summoned")) return null;
  const isWhole = branchesIn(facts, "held").every(
    (row) => countIn(facts, "attended", row) !== null && countIn(facts, "members", row) !== null,
  );
  const isLikely = attended.count <= members.count && !isLow(attended.count, members.count);
  if (!isWhole || !isLikely || facts.statistics.table.branchCounts) return null;
  const who = facts.one === null ? said`${congress(facts)}${ofHeld(facts)}` : said`Đại hội`;
  if (facts.one !== null && attended.count === members.count)
    return said`Dự Đại hội có đủ ${before(facts, attended)} đảng viên.`;
  const text = percent(attended.count, members.count, facts.settings.decimals) ?? "";
  const share = figureSpan({ kind: "held", what: "attendedShare", block: null }, text);
  const ofMembers = said`${share} ${allMembers(facts)}`;
  const told =
    facts.one === null ? reached(ofMembers, attended.count, members.count, facts.wording.shareFrom) : [];
  return said`Có ${countFigure(attended)}/${countFigure(members)} đảng viên dự ${who}${told}.`;
}

/**
 * The same of full and probationary members, where these alone have columns, and of full members where a cell has those who came of them
 * ("ĐV dự/ĐV chính thức"); null where not every row tells all.
 */
function attendedOfBothKinds(facts: Facts, attended: CountFigure): Sentence | null {
  const { statistics, one } = facts;
  if (statistics.table.branchCounts || one !== null || countOf(statistics, "summoned")) return null;
  const isOfOfficial = areOfOneCell(statistics.table, "attended", "officialMembers");
  const rows = branchesIn(facts, "held").map((row) => {
    const official = countIn(facts, "officialMembers", row);
    const probationary = isOfOfficial ? 0 : countIn(facts, "probationaryMembers", row);
    const isTold = typeof official === "number" && typeof probationary === "number";
    return isTold && countIn(facts, "attended", row) !== null ? official + probationary : null;
  });
  const all = rows.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (rows.includes(null) || attended.count > all || isLow(attended.count, all)) return null;
  const text = percent(attended.count, all, facts.settings.decimals) ?? "";
  const share = figureSpan({ kind: "held", what: "attendedShare", block: null }, text);
  const who = isOfOfficial ? "đảng viên chính thức" : "đảng viên";
  const ofMembers = said`${share} ${allMembers(facts, who)}`;
  const told = reached(ofMembers, attended.count, all, facts.wording.shareFrom);
  return said`Có ${countFigure(attended)}/${heldBare("ofAttended", all)} ${who} dự ${congress(facts)}${ofHeld(facts)}${told}.`;
}

/** Whether two figures stand in one cell of each row. */
function areOfOneCell({ sources }: CongressTable, one: string, other: string): boolean {
  return sources.every(({ figureColumns }) => {
    const [mine, theirs] = [figureColumns.get(one) ?? [], figureColumns.get(other) ?? []];
    return mine.length === 1 && theirs.length === 1 && mine[0] === theirs[0];
  });
}

/** The same where the sheet counts who was absent and not who came; null where not every row tells it. */
function byAbsent(facts: Facts): Sentence | null {
  const { statistics, one } = facts;
  if (statistics.table.counts.has("attended") || statistics.table.branchCounts || one !== null) return null;
  const of = statistics.table.counts.has("summoned") ? "summoned" : "members";
  const rows = branchesIn(facts, "held").map((row) => {
    const [all, absent] = [countIn(facts, of, row), countIn(facts, "absent", row)];
    return all === null || absent === null || absent > all ? null : { all, came: all - absent };
  });
  const known = rows.flatMap((row) => row ?? []);
  const all = known.reduce((sum, row) => sum + row.all, 0);
  const came = known.reduce((sum, row) => sum + row.came, 0);
  if (known.length < rows.length || all === 0 || isLow(came, all)) return null;
  const text = percent(came, all, facts.settings.decimals) ?? "";
  const share = figureSpan({ kind: "held", what: "attendedShare", block: null }, text);
  const told = reached(
    of === "summoned" ? share : said`${share} ${allMembers(facts)}`,
    came,
    all,
    facts.wording.shareFrom,
  );
  const who = of === "summoned" ? `${summonedNoun(facts)} được triệu tập đã dự` : "đảng viên dự";
  return said`Có ${heldBare("attended", came)}/${heldBare("ofAttended", all)} ${who} ${congress(facts)}${ofHeld(facts)}${told}.`;
}

function isLow(count: number, of: number): boolean {
  return count * FEWEST.denominator < of * FEWEST.numerator;
}

function attendedAlone(facts: Facts): Sentence {
  const attended = some(facts, "attended");
  // Where the summoned are known and yet no base, somewhere either was left blank.
  if (!attended || attended.base || countOf(facts.statistics, "summoned")) return [];
  return said`Có ${before(facts, attended)} đảng viên dự ${congress(facts)}.`;
}
