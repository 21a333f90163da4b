/** Secretaries who are heads of their village as well: "Ở 12 chi bộ thôn, 09 đồng chí bí thư đồng thời là trưởng thôn." */
import type { CountFigure } from "../../congress/statistics";
import { headersOf } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { percent } from "../../vietnamese/percent";
import type { Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { branchesIn, countIn, nameOf, type Facts } from "./facts";
import { comrades, countFigure, heldBare, heldFigure, reached, some } from "./figures";
import { didMeet } from "./who-met";

/** Who heads each kind of place. */
const HEADS: Readonly<Record<string, string>> = {
  thôn: "trưởng thôn",
  ấp: "trưởng ấp",
  bản: "trưởng bản",
  xóm: "trưởng xóm",
  buôn: "trưởng buôn",
  khu: "trưởng khu",
  "khu phố": "trưởng khu phố",
  "tổ dân phố": "tổ trưởng tổ dân phố",
};

export function dualRole(facts: Facts): Sentence {
  const told = dualRoleOf(facts);
  if (!told) return [];
  const { figure, heads, of } = told;
  const who = said`${comrades(facts, figure)} bí thư đồng thời là ${heads}`;
  return of && facts.noun !== `chi bộ ${of.place}`
    ? said`Ở ${heldFigure(facts, "ofPlaces", of.count)} chi bộ ${of.place}${alone(facts, of.place)}, ${who}.`
    : said`Có ${who}.`;
}

/** The same as a part of the positions: "9/12 bí thư chi bộ thôn đồng thời là trưởng thôn (đạt 75%)". */
export function dualRolePart(facts: Facts): Sentence {
  const told = dualRoleOf(facts);
  if (!told) return [];
  const { figure, heads, of } = told;
  if (!of) return said`${comrades(facts, figure)} bí thư đồng thời là ${heads}`;
  const text = percent(figure.count, of.count, facts.settings.decimals) ?? "";
  const share = figureSpan({ kind: "held", what: "ofPlacesShare", block: null }, text);
  return said`${countFigure(figure)}/${heldBare("ofPlaces", of.count)} bí thư chi bộ ${of.place} đồng thời là ${heads}${reached(share, figure.count, of.count, facts.wording.shareFrom)}`;
}

interface DualRole {
  readonly figure: CountFigure;
  readonly heads: string;
  /** Their kind of place, where all are of one, and how many branches of such places have met. */
  readonly of: { readonly place: string; readonly count: number } | null;
}

/** Of several kinds of place all heads are named; null where a branch's kind is not known. */
function dualRoleOf(facts: Facts): DualRole | null {
  const figure = some(facts, "dualRole");
  if (!figure) return null;
  // Rows of committees with numbers of branches: of the kinds of place that the header names.
  if (facts.statistics.table.branchCounts) return { figure, heads: headsNamed(facts), of: null };
  const held = branchesIn(facts, "held");
  const places = held.map((i) => placeIn(nameOf(facts, i)));
  const both = [
    ...new Set(places.filter((_place, at) => (countIn(facts, "dualRole", held[at] ?? -1) ?? 0) > 0)),
  ];
  const heads = both.map((place) => (place === null ? undefined : HEADS[place]));
  const [place] = both;
  if (place === undefined || heads.includes(undefined)) return null;
  const of =
    both.length > 1 ? null : { place: place ?? "", count: places.filter((one) => one === place).length };
  return { figure, heads: heads.join(", "), of };
}

/** "trưởng thôn, tổ trưởng tổ dân phố" */
function headsNamed({ statistics: { table } }: Facts): string {
  const header = fold(headersOf(table, "dualRole").join(" "));
  const named = Object.entries(HEADS).filter(([place]) =>
    (NAMED[place] ?? new RegExp(`\\b${fold(place)}\\b`)).test(header),
  );
  const heads = named.length > 0 ? named.map(([, head]) => head) : [HEADS.thôn, HEADS["tổ dân phố"]];
  return heads.join(", ");
}

const NAMED: Readonly<Record<string, RegExp>> = {
  khu: /\bkhu\b(?! pho)/,
  "tổ dân phố": /\b(?:dan pho|tdp)\b/,
};

/** " đã tổ chức đại hội": of a kind of place that has others, which are still to meet. */
function alone(facts: Facts, place: string): string {
  const isOpen = branchesIn(facts, "pending").some((i) => placeIn(nameOf(facts, i)) === place);
  return isOpen ? ` ${didMeet(facts)}` : "";
}

function placeIn(name: string): string | null {
  return (
    /^Chi bộ (thôn|ấp|bản|xóm|buôn|khu phố|khu|tổ dân phố)(?= )/iu.exec(name)?.[1]?.toLowerCase() ?? null
  );
}
