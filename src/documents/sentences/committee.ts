/** Who was elected into the committees, and who of them; how branches are led; who was appointed. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import { countOf, type CountFigure } from "../../congress/statistics";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { joinedBy, joinSentences, said, together } from "../spans";
import { chosen, parted } from "./chapters";
import { branchesIn, nounOfRows, type Facts } from "./facts";
import { comrades, countFigure, heldFigure, progressFigure, some } from "./figures";
import { allAre } from "./phrases";

export function elected(facts: Facts): readonly Sentence[] {
  const { onlyBranch, onlyHeld, noun, ofTerm, wording, allMet } = facts;
  const figure = some(facts, "elected");
  if (!figure) return [];
  const shortage = wording.internal ? some(facts, "shortage") : null;
  const seats = shortage && seatsOf(facts, figure.count + shortage.count);
  const whole = allMet
    ? `Các ${noun} đã`
    : said`${progressFigure(facts, "held")} ${nounOfRows(facts, branchesIn(facts, "held"))} đã tổ chức đại hội`;
  const who = onlyBranch === null ? (onlyHeld === null ? whole : `${onlyHeld} đã`) : "Đại hội đã";
  const result =
    seats === null
      ? said`bầu ${comrades(facts, figure)}`
      : said`bầu được ${countFigure(figure)}/${countFigure(seats)} đồng chí`;
  return [
    said`${who} ${result} vào cấp ủy${ofTerm}${whoOfThem(facts, figure)}.`,
    shortage ? said`Còn khuyết ${comrades(facts, shortage)}.` : [],
  ];
}

/** The seats of the held congresses, where they are as many as `wanted` and every row has seats and elected. */
function seatsOf({ statistics }: Facts, wanted: number): CountFigure | null {
  const { table, standing } = statistics;
  const columns = ["planned", "elected"].map((id) => table.counts.get(id)?.values);
  const isWhole = standing.states.every(
    (state, i) => state !== "held" || columns.every((values) => typeof values?.[i] === "number"),
  );
  const planned = countOf(statistics, "planned");
  return isWhole && planned?.count === wanted ? planned : null;
}

/** ", tất cả đều tái cử, trong đó có ...; không có ...": who of the elected. */
function whoOfThem(facts: Facts, elected: CountFigure): Sentence {
  const figures = chosen(facts, ["committee", "structure"]);
  const all = figures.filter((figure) => elected.count > 1 && figure.base && figure.count === elected.count);
  // Where all are re-elected nobody is there for the first time, and the other way round: it is told once.
  const settled = all.some(({ indicator }) => indicator.chapter === "committee");
  const rest = figures.filter(
    (figure) => !all.includes(figure) && !(settled && figure.indicator.chapter === "committee"),
  );
  const { present, absent } = parted(facts, rest);
  const everyone = all.map((figure) => allAre(facts, figure));
  return together([
    everyone.length === 0 ? "" : `, tất cả ${joinWords(everyone)}`,
    present.length === 0 ? "" : said`, trong đó có ${joinSentences(present)}`,
    absent.length === 0 ? "" : said`; ${joinSentences(absent)}`,
  ]);
}

/** For the inside: small branches elect no committee, which is told where the sheet has both kinds. */
export function leaderships(facts: Facts): Sentence {
  const { statistics, settings, kinds, wording } = facts;
  const { table, standing } = statistics;
  const elected = table.counts.get("elected")?.values;
  if (!wording.internal || !elected) return [];
  const counts: Record<Leadership, number> = { committee: 0, secretaryAndDeputy: 0, secretary: 0 };
  const rows = standing.states.flatMap((state, i) => {
    const isOurs = state === "held" && elected[i] && isSingleBranch({ table, settings, kinds }, i);
    return isOurs ? [i] : [];
  });
  for (const i of rows) {
    const leadership = leadershipOf(table, settings, i);
    if (leadership) counts[leadership]++;
  }
  const noun = nounOfRows(facts, rows);
  const parts = ELECTED_AS.filter(([leadership]) => counts[leadership] > 0);
  if (counts.committee === 0 || parts.length < 2) return [];
  const told = parts.map(
    ([leadership, what]) => said`${heldFigure(leadership, counts[leadership])} ${noun} ${what}`,
  );
  return said`Có ${joinedBy("; ", told)}.`;
}

const ELECTED_AS: readonly (readonly [Leadership, string])[] = [
  ["committee", "bầu chi ủy"],
  ["secretaryAndDeputy", "bầu bí thư, phó bí thư"],
  ["secretary", "chỉ bầu bí thư"],
];

/** Appointed is not elected: another verb, and never in the same sum. */
export function appointed(facts: Facts): Sentence {
  const figure = some(facts, "appointed");
  if (!figure) return [];
  const also = some(facts, "elected") ? "Ngoài ra, có" : "Có";
  return said`${also} ${comrades(facts, figure)} được chỉ định tham gia cấp ủy${facts.ofTerm}.`;
}
