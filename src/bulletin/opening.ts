/** How a bulletin opens: headline, basis, and the lead that says when, where and whose congresses these are. */
import { sentenceCase } from "../vietnamese/capitals";
import { formatSpan } from "../vietnamese/date";
import type { Block } from "./blocks";
import { electedShare, ofBranches, paragraphsOf, shareOf, withStop, type Facts } from "./facts";

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
  const { held } = statistics.progress;
  if (onlyBranch !== null)
    return held > 0 ? `${onlyBranch} tổ chức Đại hội${ofTerm}` : `${onlyBranch} chuẩn bị Đại hội${ofTerm}`;
  if (held === 0) return `Các ${noun}${under} chuẩn bị đại hội${ofTerm}`;
  return held === base
    ? `100% ${noun}${under} hoàn thành đại hội${ofTerm}`
    : `${ofBranches(facts, held, base)}${under} đã tổ chức đại hội${ofTerm}`;
}

function headlineFigure(facts: Facts): string {
  const figure = electedShare(facts.statistics, facts.options.headlineFigure ?? "");
  const share = figure && shareOf(facts, figure.count, figure.of);
  return figure && share !== null ? `, ${share} cấp ủy viên ${figure.phrase}` : "";
}

export function basis(facts: Facts): Block {
  return { kind: "basis", paragraphs: paragraphsOf(facts.options.basis ?? ""), points: [] };
}

/** The season of the congresses and the day of the figures are two things: the lead tells the season. */
export function lead(facts: Facts): Block {
  const { statistics, noun, under, ofTerm, onlyBranch, options } = facts;
  const { days } = statistics.progress;
  const when = days ? formatSpan(days.first, days.last) : "";
  const where = options.place?.trim() ? `tại ${options.place.trim()}` : "";
  const ordinal =
    onlyBranch !== null && statistics.table.ordinal !== null ? ` lần thứ ${statistics.table.ordinal}` : "";
  const congress =
    onlyBranch === null ? `đại hội${ofTerm}` : `Đại hội${ordinal}${ordinal && ofTerm ? "," : ""}${ofTerm}`;
  const who = onlyBranch === null ? `các ${noun}${under}` : `${onlyBranch}${under}`;
  const verb = statistics.progress.held === 0 ? "dự kiến tổ chức" : "tổ chức";
  // That congresses are held the headline says already; the lead says when or where.
  if (`${when}${where}` === "" && onlyBranch === null) return { kind: "lead", paragraphs: [], points: [] };
  const sentence = [when, where, `${who} ${verb} ${congress}`].filter((part) => part !== "").join(", ");
  return { kind: "lead", paragraphs: [withStop(sentenceCase(sentence))], points: [] };
}
