/** How a bulletin opens: headline, and the lead that says when, where and whose congresses these are. */
import { plannedDate } from "../../congress/standing";
import { sentenceCase } from "../../vietnamese/capitals";
import { formatCount } from "../../vietnamese/count";
import { formatSpan } from "../../vietnamese/date";
import { compareDays, type DaySpan } from "../../vietnamese/day";
import type { Block } from "../document";
import { basisPhrase } from "./basis";
import {
  branchesIn,
  electedShare,
  nounOfRows,
  ofBranches,
  shareOf,
  withStop,
  type Facts,
} from "../sentences/facts";

export function headline(facts: Facts): Block {
  const typed = facts.options.headline?.trim();
  return {
    kind: "headline",
    paragraphs: [typed ? typed : `${headlineOf(facts)}${headlineFigure(facts)}`],
    points: [],
  };
}

function headlineOf(facts: Facts): string {
  const { statistics, noun, under, ofTerm, onlyBranch, base } = facts;
  const { held, required } = statistics.progress;
  if (required === 0)
    return `${onlyBranch ?? `Các ${noun}${under}`} không tổ chức ${onlyBranch === null ? "đại hội" : "Đại hội"}${ofTerm}`;
  if (onlyBranch !== null)
    return held > 0 ? `${onlyBranch} tổ chức Đại hội${ofTerm}` : `${onlyBranch} chuẩn bị Đại hội${ofTerm}`;
  if (held === 0) return `Các ${noun}${under} chuẩn bị đại hội${ofTerm}`;
  return held === base
    ? `100% ${noun}${under} hoàn thành đại hội${ofTerm}`
    : `${ofBranches(noun, held, base)}${under} đã tổ chức đại hội${ofTerm}`;
}

function headlineFigure(facts: Facts): string {
  const figure = electedShare(facts, facts.statistics, facts.options.headlineFigure ?? "");
  const share = figure && shareOf(facts, figure.count, figure.of);
  return figure && share !== null ? `, ${share} cấp ủy viên ${figure.phrase}` : "";
}

/**
 * The season of the congresses and the day of the figures are two things: the lead tells the season. While for one of
 * them no day is set, it tells when those held have met.
 */
export function lead(facts: Facts): Block {
  const { statistics, noun, under, ofTerm, onlyBranch, onlyDue, onlyHeld, options, base } = facts;
  const { required, held } = statistics.progress;
  const season = seasonOf(facts);
  const soFar = season === null ? heldDaysOf(facts) : null;
  const isPartly = season === null && (soFar !== null || (held > 0 && held < base));
  const days = season ?? soFar;
  const when = days === null ? "" : formatSpan(days.first, days.last);
  const where = options.place?.trim() ? `tại ${options.place.trim()}` : "";
  const isSet = `${when}${where}` !== "";
  const ground = basisPhrase(facts);
  // That congresses are held, or not, the headline says already; the lead says when, where or on what basis.
  if (required === 0 || (!isSet && ground === "" && onlyBranch === null))
    return { kind: "lead", paragraphs: [], points: [] };
  const only = isPartly ? onlyHeld : onlyDue;
  const ordinal =
    only !== null && statistics.table.ordinal !== null ? ` lần thứ ${statistics.table.ordinal}` : "";
  const congress =
    only === null ? `đại hội${ofTerm}` : `Đại hội${ordinal}${ordinal && ofTerm ? "," : ""}${ofTerm}`;
  const who = `${only ?? (isPartly ? `${formatCount(held)} ${nounOfRows(facts, branchesIn(facts, "held"))}` : `các ${noun}`)}${under}`;
  const coming = ground === "" ? "chưa tổ chức" : "chuẩn bị tổ chức";
  const verb = isPartly ? "đã tổ chức" : held > 0 || isSet ? "tổ chức" : coming;
  const time = [when, where].filter((part) => part !== "").join(", ");
  const sentence = [ground, isSet && held === 0 ? `dự kiến ${time}` : time, `${who} ${verb} ${congress}`]
    .filter((part) => part !== "")
    .join(", ");
  return { kind: "lead", paragraphs: [withStop(sentenceCase(sentence))], points: [] };
}

/** From the first congress to the last; null while for some of them no day is set. */
function seasonOf(facts: Facts): DaySpan | null {
  const { table, standing, progress } = facts.statistics;
  const isOpen = branchesIn(facts, "pending").some((i) => plannedDate(table, standing, i)?.kind !== "days");
  return isOpen ? null : progress.days;
}

/** The days of those held, where every one has its own and all of them are over. */
function heldDaysOf(facts: Facts): DaySpan | null {
  const { table, standing, progress } = facts.statistics;
  const days = progress.heldDays;
  const isWhole = branchesIn(facts, "held").every((i) => table.dates[i]?.kind === "days");
  const isOver = days !== null && (standing.asOf === null || compareDays(days.last, standing.asOf) <= 0);
  return isWhole && isOver ? days : null;
}
