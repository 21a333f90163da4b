/** What the congresses elected: the committee, its structure, positions, education, theory, age; then each block. */
import type { Chapter } from "../../congress/indicators";
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import { progressBase } from "../../congress/labels";
import type { CongressSettings } from "../../congress/settings";
import { countOf, countsOf, type CountFigure, type TermStatistics } from "../../congress/statistics";
import { formatCount, formatDecimal } from "../../vietnamese/count";
import { sentenceCase } from "../../vietnamese/capitals";
import { joinWords } from "../../vietnamese/list";
import type { Block } from "../document";
import {
  branchesIn,
  comrades,
  factsOf,
  nounOfRows,
  ofBranches,
  phraseOf,
  shareOf,
  some,
  phrased,
  type Facts,
} from "./facts";
import { proseCase } from "./prose-case";

export function results(facts: Facts): Block {
  if (facts.statistics.progress.held === 0) return { kind: "results", paragraphs: [], points: [] };
  const sentences = [
    attendance(facts),
    elected(facts),
    committees(facts),
    chapter(facts, ["positions"], "Có "),
    secretaries(facts),
    chapter(facts, ["education"], "Về trình độ: "),
    chapter(facts, ["theory"], "Về lý luận chính trị: "),
    averageAge(facts),
    appointed(facts),
    withoutSecretary(facts),
  ];
  const text = sentences.filter((sentence) => sentence !== "").join(" ");
  if (text === "") return { kind: "results", paragraphs: [], points: [] };
  const points = blockPoints(facts);
  const paragraphs = points.length === 0 ? [text] : [text, "Kết quả cụ thể theo từng khối:"];
  return { kind: "results", paragraphs, points };
}

function attendance(facts: Facts): string {
  const attended = some(facts.statistics, "attended");
  if (!attended) return "";
  // Where the summoned are known and yet no base, somewhere either was left blank.
  if (!attended.base)
    return countOf(facts.statistics, "summoned")
      ? ""
      : `Có ${formatCount(attended.count)} đảng viên dự đại hội.`;
  if (attended.count > attended.base.count) return "";
  const share = shareOf(facts, attended.count, attended.base.count);
  const fraction = `${formatCount(attended.count)}/${formatCount(attended.base.count)}`;
  return `Có ${fraction} đảng viên được triệu tập đã dự đại hội (đạt ${share ?? ""}).`;
}

function elected(facts: Facts): string {
  const { statistics, onlyBranch, onlyHeld, noun, ofTerm, options, allMet } = facts;
  const figure = some(statistics, "elected");
  if (!figure) return "";
  const shortage = options.internal ? some(statistics, "shortage") : null;
  const seats = shortage && seatsOf(facts, figure.count + shortage.count);
  const whole = allMet
    ? `Các ${noun} đã`
    : `${formatCount(statistics.progress.held)} ${nounOfRows(facts, branchesIn(facts, "held"))} đã tổ chức đại hội`;
  const who = onlyBranch === null ? (onlyHeld === null ? whole : `${onlyHeld} đã`) : "Đại hội đã";
  const result =
    seats === null
      ? `bầu ${comrades(facts, figure.count)}`
      : `bầu được ${formatCount(figure.count)}/${formatCount(seats)} đồng chí`;
  const missing = shortage ? ` Còn khuyết ${comrades(facts, shortage.count)}.` : "";
  return `${who} ${result} vào cấp ủy${ofTerm}${structure(facts, figure)}.${missing}`;
}

/** The seats of the held congresses, where they are as many as `wanted` and every row has seats and elected. */
function seatsOf({ statistics }: Facts, wanted: number): number | null {
  const { table, standing } = statistics;
  const columns = ["planned", "elected"].map((id) => table.counts.get(id)?.values);
  const isWhole = standing.states.every(
    (state, i) => state !== "held" || columns.every((values) => typeof values?.[i] === "number"),
  );
  return isWhole && countOf(statistics, "planned")?.count === wanted ? wanted : null;
}

/** ", tất cả đều tái cử, trong đó có ...; không có ...": who of the elected. */
function structure(facts: Facts, elected: CountFigure): string {
  const figures = chosen(facts, ["committee", "structure"]);
  const all = figures.filter((figure) => elected.count > 1 && figure.base && figure.count === elected.count);
  // Where all are re-elected nobody is there for the first time, and the other way round: it is told once.
  const settled = all.some(({ indicator }) => indicator.chapter === "committee");
  const rest = figures.filter(
    (figure) => !all.includes(figure) && !(settled && figure.indicator.chapter === "committee"),
  );
  const { present, absent } = parted(facts, rest);
  const everyone = all.map((figure) => allAre(facts, figure));
  return [
    everyone.length === 0 ? "" : `, tất cả ${joinWords(everyone)}`,
    present.length === 0 ? "" : `, trong đó có ${joinWords(present)}`,
    absent.length === 0 ? "" : `; ${joinWords(absent)}`,
  ].join("");
}

/** "đều tái cử", "đều là nữ". */
function allAre(facts: Facts, figure: CountFigure): string {
  return `đều ${figure.indicator.predicate ?? phraseOf(facts, figure)}`;
}

/** Those that are there, and those of whom there is none: "không có" would take in what stands behind it. */
function parted(
  facts: Facts,
  figures: readonly CountFigure[],
): { readonly present: readonly string[]; readonly absent: readonly string[] } {
  return {
    present: figures.filter(({ count }) => count > 0).map((figure) => phrased(facts, figure)),
    absent: figures.filter(({ count }) => count === 0).map((figure) => phrased(facts, figure)),
  };
}

/** The figures of some chapters that are told: in the order that staff chose, else the registry's. */
function chosen(facts: Facts, chapters: readonly Chapter[]): readonly CountFigure[] {
  const { statistics, options } = facts;
  const ids = new Set(options.indicators ?? statistics.figures.keys());
  return [...ids].flatMap((id) => {
    const figure = countOf(statistics, id);
    const ours = figure?.indicator.chapter !== undefined && chapters.includes(figure.indicator.chapter);
    if (!figure || !ours || (figure.count === 0 && !(options.tellNone && isNone(facts, figure)))) return [];
    // More than the whole is a fault of the sheet, which a finding names; it never goes out as a figure.
    const whole = figure.base ?? countOf(statistics, figure.indicator.atMost ?? "");
    if (whole && figure.count > whole.count) return [];
    // What we derived only mirrors what is told already, unless staff ask for it.
    return figure.derivedFrom && !options.indicators ? [] : [figure];
  });
}

/** Nobody among somebody: a figure that is 0 since cells are blank says nothing. */
function isNone({ statistics }: Facts, { indicator: { id, base }, ...figure }: CountFigure): boolean {
  const { table, standing } = statistics;
  const values = countsOf(table, id)?.values ?? [];
  const bases = base === undefined ? null : countsOf(table, base)?.values;
  const isBlank = standing.states.some(
    (state, i) => state === "held" && values[i] === null && bases?.[i] !== 0,
  );
  return !isBlank && figure.base?.count !== 0;
}

/** A sentence that begins with `start` in any case: it says of whom it speaks. */
function chapter(facts: Facts, chapters: readonly Chapter[], start: string): string {
  const { present, absent } = parted(facts, chosen(facts, chapters));
  const parts = [present, absent].filter((part) => part.length > 0).map((part) => joinWords(part));
  const opening = present.length > 0 ? start : start.replace(/có $/i, "");
  return parts.length === 0 ? "" : sentenceCase(`${opening}${parts.join("; ")}.`);
}

/** For the inside: small branches elect no committee, which is told where the sheet has both kinds. */
function committees(facts: Facts): string {
  const { statistics, settings, kinds, options } = facts;
  const { table, standing } = statistics;
  const elected = table.counts.get("elected")?.values;
  if (!options.internal || !elected) return "";
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
  const what = [
    [counts.committee, "bầu chi ủy"],
    [counts.secretaryAndDeputy, "bầu bí thư, phó bí thư"],
    [counts.secretary, "chỉ bầu bí thư"],
  ] as const;
  const some = what.filter(([count]) => count > 0);
  if (counts.committee === 0 || some.length < 2) return "";
  const parts = some.map(([count, what]) => `${formatCount(count)} ${noun} ${what}`);
  return `Có ${parts.join("; ")}.`;
}

/** What is said of the secretaries among themselves. */
function secretaries(facts: Facts): string {
  const figures = chosen(facts, ["secretaries"]);
  const [first] = figures;
  const all = first?.base?.count ?? 0;
  if (all > 1 && figures.length === 1 && first?.count === all) {
    return `Các đồng chí bí thư ${facts.allMet ? "" : "được bầu "}${allAre(facts, first)}.`;
  }
  return chapter(facts, ["secretaries"], "Trong số bí thư có ");
}

function averageAge(facts: Facts): string {
  const figure = facts.statistics.figures.get("averageAge");
  if (figure?.kind !== "average") return "";
  const age = formatDecimal(figure.numerator, figure.denominator, facts.settings.decimals);
  return age === null ? "" : `Tuổi bình quân của cấp ủy là ${age} tuổi.`;
}

/** Appointed is not elected: another verb, and never in the same sum. */
function appointed(facts: Facts): string {
  const figure = some(facts.statistics, "appointed");
  if (!figure) return "";
  const also = some(facts.statistics, "elected") ? "Ngoài ra, có" : "Có";
  return `${also} ${comrades(facts, figure.count)} được chỉ định tham gia cấp ủy${facts.ofTerm}.`;
}

/** What is still missing, for the inside: seats that were not filled, branches without a secretary; "" where nothing is. */
export function shortages(statistics: TermStatistics, settings: CongressSettings): string {
  const facts = factsOf(statistics, { internal: true }, settings);
  const shortage = some(statistics, "shortage");
  const missing = shortage ? `Còn khuyết ${comrades(facts, shortage.count)} so với số cần bầu.` : "";
  return [missing, withoutSecretary(facts)].filter((sentence) => sentence !== "").join(" ");
}

function withoutSecretary(facts: Facts): string {
  const { statistics, options } = facts;
  const column = statistics.table.counts.get("secretaries");
  if (!options.internal || !column || statistics.table.branchCounts) return "";
  const vacant = branchesIn(facts, "held").filter((i) => column.values[i] === 0);
  return vacant.length === 0
    ? ""
    : `Có ${formatCount(vacant.length)} ${nounOfRows(facts, vacant)} còn khuyết bí thư.`;
}

function blockPoints(facts: Facts): readonly string[] {
  const { table, standing, blocks } = facts.statistics;
  const due = [...blocks.entries()].filter(([, { progress }]) => progress.required > 0);
  return due.map(([index, block], i, all) => {
    const rows = table.blockOf.flatMap((of, row) =>
      of === index && standing.states[row] !== "exempt" ? [row] : [],
    );
    const noun = nounOfRows(facts, rows);
    const { held } = block.progress;
    const figure = some(block, "elected");
    const result = figure ? `, bầu ${comrades(facts, figure.count)} vào cấp ủy` : "";
    const part =
      held === 0
        ? `chưa có ${noun} nào đại hội`
        : `đã đại hội ${ofBranches(noun, held, progressBase(block.progress, facts.settings))}${result}`;
    return `${proseCase(block.name)}: ${part}${i === all.length - 1 ? "." : ";"}`;
  });
}
