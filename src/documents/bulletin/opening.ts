/** How a bulletin opens: headline, and the lead that says when, where and whose congresses these are. */
import { plannedDate } from "../../congress/standing";
import { formatSpan } from "../../vietnamese/date";
import { compareDays, type DaySpan } from "../../vietnamese/day";
import { blockOf, type Block, type Sentence } from "../document";
import { branchesIn, nounOfRows, type Facts } from "../sentences/facts";
import { electedShare, heldOfBase, progressFigure } from "../sentences/figures";
import { joinedBy, said, sentenceCase, withStop } from "../spans";
import { basisPhrase } from "./basis";
import type { FullBulletinOptions } from "./options";

export function headline(facts: Facts, options: FullBulletinOptions): Block {
  const typed = options.headline.trim();
  const ours = said`${headlineOf(facts)}${headlineFigure(facts, options.headlineFigure)}`;
  return blockOf("headline", [[typed === "" ? ours : said`${typed}`]]);
}

function headlineOf(facts: Facts): Sentence {
  const { statistics, noun, under, ofTerm, onlyBranch, base } = facts;
  const { held, required } = statistics.progress;
  if (required === 0)
    return said`${onlyBranch ?? `Các ${noun}${under}`} không tổ chức ${onlyBranch === null ? "đại hội" : "Đại hội"}${ofTerm}`;
  if (onlyBranch !== null) return said`${onlyBranch} ${held > 0 ? "tổ chức" : "chuẩn bị"} Đại hội${ofTerm}`;
  if (held === 0) return said`Các ${noun}${under} chuẩn bị đại hội${ofTerm}`;
  return held === base
    ? said`${progressFigure(facts, "share")} ${noun}${under} hoàn thành đại hội${ofTerm}`
    : said`${heldOfBase(facts, noun)}${under} đã tổ chức đại hội${ofTerm}`;
}

function headlineFigure(facts: Facts, id: string): Sentence {
  const figure = electedShare(facts, id);
  return figure && figure.share.length > 0 ? said`, ${figure.share} cấp ủy viên ${figure.phrase}` : [];
}

/**
 * The season of the congresses and the day of the figures are two things: the lead tells the season. While for one of
 * them no day is set, it tells when those held have met.
 */
export function lead(facts: Facts, options: FullBulletinOptions): Block {
  const { statistics, noun, under, ofTerm, onlyBranch, onlyDue, onlyHeld, base } = facts;
  const { required, held } = statistics.progress;
  const season = seasonOf(facts);
  const soFar = season === null ? heldDaysOf(facts) : null;
  const isPartly = season === null && (soFar !== null || (held > 0 && held < base));
  const days = season ?? soFar;
  const when = days === null ? "" : formatSpan(days.first, days.last);
  const place = options.place.trim();
  const where = place === "" ? "" : `tại ${place}`;
  const isSet = `${when}${where}` !== "";
  const ground = basisPhrase(options.basis);
  // That congresses are held, or not, the headline says already; the lead says when, where or on what basis.
  if (required === 0 || (!isSet && ground === "" && onlyBranch === null)) return blockOf("lead", []);
  const only = isPartly ? onlyHeld : onlyDue;
  const ordinal =
    only !== null && statistics.table.ordinal !== null ? ` lần thứ ${statistics.table.ordinal}` : "";
  const congress =
    only === null ? `đại hội${ofTerm}` : `Đại hội${ordinal}${ordinal && ofTerm ? "," : ""}${ofTerm}`;
  const several = isPartly
    ? said`${progressFigure(facts, "held")} ${nounOfRows(facts, branchesIn(facts, "held"))}`
    : `các ${noun}`;
  const coming = ground === "" ? "chưa tổ chức" : "chuẩn bị tổ chức";
  const verb = isPartly ? "đã tổ chức" : held > 0 || isSet ? "tổ chức" : coming;
  const time = joinedBy(", ", [when, where]);
  const sentence = joinedBy(", ", [
    ground,
    isSet && held === 0 ? said`dự kiến ${time}` : time,
    said`${only ?? several}${under} ${verb} ${congress}`,
  ]);
  return blockOf("lead", [[withStop(sentenceCase(sentence))]]);
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
