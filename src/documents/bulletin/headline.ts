/** The headline: the news first, short enough to be read at a glance. */
import { isAboveBase } from "../../congress/organisation";
import { countOf } from "../../congress/statistics";
import { roundedQuotient } from "../../vietnamese/count";
import { blockOf, type Block, type Sentence } from "../document";
import { haveMet, isOfDue, nameOf, under, type Facts } from "../sentences/facts";
import { electedShare, heldOfBase, progressCount } from "../sentences/figures";
import { firstBallotHeadline } from "../sentences/first-ballot";
import { newHeadline, newSince } from "../sentences/new-since";
import { bodyOf, placeOf } from "../sentences/organisation";
import { phraseOf, subjectOf } from "../sentences/phrases";
import { pilotsOf } from "../sentences/pilots";
import { figureSpan, said, textOf } from "../spans";
import { headlineFormOf } from "./opening";
import type { FullBulletinOptions } from "./options";

export function headline(facts: Facts, options: FullBulletinOptions): Block {
  const typed = options.headline.trim();
  return blockOf("headline", [[typed === "" ? headlineOf(facts, options) : said`${typed}`]]);
}

/** A headline in its parts: what may be left out where it grows too long, from the ordinal on. */
type Parts = (whose: string, term: string) => Sentence;

function headlineOf(facts: Facts, options: FullBulletinOptions): Sentence {
  const parts = shareHeadline(facts, options.headlineFigure) ?? partsOf(facts, options);
  const whole = under(facts);
  const { ofOrdinal, ofTerm, above, one } = facts;
  const whose = above !== null && isAboveBase(above) ? whole.replace(/ trong toàn .*$/u, "") : whole;
  // Branches of all bodies of a place do not name the one above them all: its name stands before.
  const place = whole === whose || above === null || one !== null ? "" : `${placeOf(above)}: `;
  const tell = (...told: Parameters<Parts>): Sentence => {
    const sentence = parts(...told);
    return place === "" || textOf(sentence).startsWith(place) ? sentence : said`${place}${sentence}`;
  };
  // Whose they are may be left out where the place stands before.
  const placed = (sentence: Sentence): Sentence => {
    const before = above === null || one !== null ? "" : `${placeOf(above)}: `;
    return textOf(sentence).startsWith(before) ? sentence : said`${before}${sentence}`;
  };
  const shorter = place === "" ? [tell(whose, ""), placed(tell("", ofTerm))] : [tell("", ofTerm)];
  const forms = [tell(whose, ofOrdinal), tell(whose, ofTerm), ...shorter, placed(tell("", ""))];
  const fitting = forms.find((form) => textOf(form).split(" ").length <= options.headlineWords);
  return fitting ?? forms.at(-1) ?? [];
}

function partsOf(facts: Facts, options: FullBulletinOptions): Parts {
  const { noun, shape, one, organisation } = facts;
  if (one !== null) return aboutOne(facts, one);
  const more = newSince(facts, options);
  if (more) {
    const place = organisation === null ? "" : `${placeOf(organisation)}: `;
    return (_whose, term) => said`${place}${newHeadline(facts, more)}${term}`;
  }
  if (shape === "none") return (whose, term) => said`Các ${noun}${whose} không tổ chức đại hội${term}`;
  if (shape === "preparation") {
    const verb = facts.underway.length > 0 ? "tổ chức" : "chuẩn bị";
    return (whose, term) => said`Các ${noun}${whose} ${verb} đại hội${term}`;
  }
  return shape === "summary" ? allMet(facts, options) : someMet(facts, options);
}

function aboutOne(facts: Facts, one: number): Parts {
  const { shape, organisation, underway, statistics } = facts;
  const isHeld = statistics.standing.states[one] === "held";
  const pilot = pilotsOf(facts).includes(one) ? "đại hội điểm" : "Đại hội";
  const whose = shape === "first" && organisation !== null ? bodyOf(organisation) : "";
  const kind = endOf(nameOf(facts, one), whose);
  const called = kind !== "";
  const name = called ? nameOf(facts, one).slice(0, -kind.length) + whose : nameOf(facts, one);
  if (shape === "none") return (_whose, term) => said`${name} không tổ chức Đại hội${term}`;
  const body = whose === "" || called ? "" : `, ${whose}`;
  if (underway.includes(one)) return (_whose, term) => said`${name}${body} tiến hành Đại hội${term}`;
  if (!isHeld) return (_whose, term) => said`${name}${body} chuẩn bị Đại hội${term}`;
  const isPlain = whose === "" && pilot === "Đại hội" && statistics.table.ordinal === null;
  return (_whose, term) =>
    isPlain ? said`Đại hội ${name}${term}` : said`${name}${body} tổ chức ${pilot}${term}`;
}

/** The words that a name ends with and the body begins with: "Chi bộ Văn phòng Chi cục" of "Chi cục Thuế" is "Chi bộ Văn phòng Chi cục Thuế". */
function endOf(name: string, body: string): string {
  const words = body === "" ? [] : body.split(" ");
  const starts = words.map((_word, i) => words.slice(0, i + 1).join(" "));
  return starts.findLast((start) => name.endsWith(` ${start}`)) ?? "";
}

function allMet(facts: Facts, options: FullBulletinOptions): Parts {
  const { noun, base } = facts;
  const form = headlineFormOf(facts, options);
  // "228/228" would be all of them, where others hold none.
  if (isOfDue(facts) && form === "fraction" && options.headlineForm === null)
    return (whose, term) =>
      said`${progressCount(facts, "base", base)} ${noun}${whose} hoàn thành đại hội${term}`;
  if (form === "count" || facts.isList)
    return (whose, term) =>
      said`${progressCount(facts, "base", base)} ${noun}${whose} tổ chức đại hội${term}`;
  const who = {
    fraction: said`${heldOfBase(facts)} ${noun}`,
    whole: said`Toàn bộ ${progressCount(facts, "base", base)} ${noun}`,
    plain: said`Các ${noun}`,
  }[form];
  return (whose, term) => said`${who}${whose}${haveMet(facts, "hoàn thành", term)}`;
}

function someMet(facts: Facts, options: FullBulletinOptions): Parts {
  const { noun, base, organisation, statistics } = facts;
  const { held } = statistics.progress;
  const reaches = (percent: number): boolean => held * 100 >= percent * base;
  if (base >= options.roundHeadlineFrom && reaches(options.roundHeadlineShare)) {
    const place = organisation === null ? "" : `${placeOf(organisation)}: `;
    const share = roundShare(held, base);
    return (whose, term) => said`${place}${share} số ${noun}${whose} đã tổ chức đại hội${term}`;
  }
  return reaches(options.fractionHeadlineFrom)
    ? (whose, term) => said`${heldOfBase(facts)} ${noun}${whose} đã tổ chức đại hội${term}`
    : (whose, term) => said`Các ${noun}${whose} tổ chức đại hội${term}`;
}

/** "Gần 99%" where it was rounded up, "Hơn 94%" where down. */
function roundShare(held: number, base: number): Sentence {
  // Not all have met, however near it is.
  const rounded = Math.min(roundedQuotient(held, base, 100) ?? 0, 99);
  const difference = held * 100 - rounded * base;
  const near = difference === 0 ? "" : difference < 0 ? "Gần " : "Hơn ";
  return said`${near}${figureSpan({ kind: "progress", what: "roundShare", block: null }, `${rounded}%`)}`;
}

/** "Tỷ lệ nữ trong cấp ủy các chi bộ ... đạt 35,53%", where staff chose a figure that is a share of the elected. */
function shareHeadline(facts: Facts, id: string): Parts | null {
  if (id === "fullAtFirstBallot") return facts.one === null ? firstBallotHeadline(facts) : null;
  const figure = countOf(facts.statistics, id);
  const share = electedShare(facts, id);
  if (!figure || !share || share.share.length === 0 || facts.one !== null) return null;
  if (share.of < facts.wording.shareFrom) return null;
  const phrase = phraseOf(facts, figure);
  const who = phrase.startsWith("có ")
    ? `cấp ủy viên ${phrase} ở`
    : `${subjectOf(facts, figure)} trong cấp ủy`;
  const met = facts.allMet ? "" : " đã tổ chức đại hội";
  return (whose, term) =>
    said`Tỷ lệ ${who} các ${facts.noun}${whose}${met}${term === "" ? "" : facts.ofTerm} đạt ${share.share}`;
}
