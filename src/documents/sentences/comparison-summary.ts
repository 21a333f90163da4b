/** What rose and what fell since the term before, in one sentence for the inside: what rose first, then the average age, then what fell. */
import { shareChangeOf } from "../../congress/change";
import type { CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { joinWords } from "../../vietnamese/list";
import { joinedBy, said } from "../spans";
import { chosen } from "./chapters";
import { allBefore, before, changeIn, countChangeIn } from "./comparison";
import type { Facts } from "./facts";
import { averageAgeOf, differenceFigure } from "./figures";

/** Points; a fall of fewer is a slight one. */
const SLIGHT = 1;

/** "So với nhiệm kỳ trước, tỷ lệ nữ tăng, tuổi bình quân giảm; tỷ lệ cán bộ trẻ giảm nhẹ tuy số lượng tăng 01 đồng chí." */
export function comparisonSummary(facts: Facts): Sentence {
  const reelected = chosen(facts, ["committee"]).filter(({ indicator: { id } }) => id === "reelected");
  const figures = [...chosen(facts, ["structure"]), ...levels(facts)].filter(
    // What is as many as before neither rose nor fell.
    (one) => countChangeIn(facts, one)?.way !== "same",
  );
  const going = (way: "up" | "down"): readonly CountFigure[] =>
    figures.filter((one) => {
      const change = changeIn(facts, one);
      return change?.of === "share" && change.way === way;
    });
  const age = changeOfAge(facts);
  const rises = going("up");
  const again = reelected.filter((one) => isUp(facts, one));
  // Who serves again is neither better nor worse, and told where nothing else rose: falls alone are not the whole of it.
  const up = (rises.length === 0 && going("down").length > 0 ? again : rises).map(shareOf);
  const rising = joinedBy(", ", [
    together(age === "up" ? [...up, AGE] : up, "tăng"),
    age === "down" ? `${AGE} giảm` : "",
  ]);
  const falling = joinedBy(", ", fallen(facts, going("down")));
  const told = joinedBy("; ", [rising, falling]);
  const all = facts.allMet ? [] : allBefore(facts);
  return told.length === 0
    ? []
    : said`So với ${all.length === 0 ? "" : said`${all} `}nhiệm kỳ trước, ${told}.`;
}

function isUp(facts: Facts, figure: CountFigure): boolean {
  const change = changeIn(facts, figure);
  return change?.of === "share" && change.way === "up";
}

/**
 * Of levels those from which on upwards all are counted. Single levels divide the whole, and one falls as another rises: of these the
 * highest ones that all went the same way.
 */
function levels(facts: Facts): readonly CountFigure[] {
  const education = chosen(facts, ["education"]);
  const above = education.filter(({ indicator }) => / trở lên$/u.test(indicator.phrase ?? ""));
  return above.length > 0 ? above : highest(facts, education);
}

function highest(facts: Facts, figures: readonly CountFigure[]): readonly CountFigure[] {
  // Schooling is of nearly everybody, and no level above the others.
  const downwards = figures.filter(({ indicator: { phrase } }) => !/học vấn/u.test(phrase ?? "")).reverse();
  const ways = downwards
    .map((one) => changeIn(facts, one))
    .map((change) => change?.of === "share" && change.way);
  const [first] = ways;
  if (first !== "up" && first !== "down") return [];
  const end = ways.findIndex((way) => way !== first);
  // Where all went one way some level is not told.
  return downwards.slice(0, end < 0 ? 1 : end);
}

function together(whats: readonly string[], way: string): Sentence {
  return whats.length === 0 ? [] : said`${joinWords(whats)} ${way}`;
}

/** Those that simply fell, those that fell a little, and each that has more persons all the same. */
function fallen(facts: Facts, figures: readonly CountFigure[]): readonly Sentence[] {
  const told = figures.map((figure) => {
    const count = countChangeIn(facts, figure);
    const way = isSlight(facts, figure) ? "giảm nhẹ" : "giảm";
    const though =
      count?.way === "up" ? said` tuy số lượng tăng ${differenceFigure(facts, figure, count)} đồng chí` : [];
    return { figure, way, though };
  });
  const alike = (["giảm", "giảm nhẹ"] as const).map((way) =>
    together(
      told.filter((one) => one.way === way && one.though.length === 0).map(({ figure }) => shareOf(figure)),
      way,
    ),
  );
  const alone = told
    .filter(({ though }) => though.length > 0)
    .map(({ figure, way, though }) => said`${shareOf(figure)} ${way}${though}`);
  return [...alike, ...alone];
}

/** Some beside all: how little it is says nothing. */
function isSlight(facts: Facts, figure: CountFigure): boolean {
  if (!facts.allMet) return false;
  const past = before(facts, figure);
  // Told with no decimals, a fall of less than a point is none.
  const change = past && shareChangeOf(figure, past, 2);
  return change !== null && Number(change.by.replaceAll(".", "").replace(",", ".")) < SLIGHT;
}

/** "tỷ lệ nữ", "tỷ lệ có trình độ từ đại học trở lên" */
function shareOf({ indicator: { phrase, label } }: CountFigure): string {
  return `tỷ lệ ${(phrase ?? label.toLowerCase()).replace(/^là /u, "")}`;
}

const AGE = "tuổi bình quân";

function changeOfAge(facts: Facts): "up" | "down" | null {
  const figure = averageAgeOf(facts);
  const way = figure && changeIn(facts, figure)?.way;
  return way === "up" || way === "down" ? way : null;
}
