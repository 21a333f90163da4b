/** Secretaries who are heads of their village as well: "Ở 12 chi bộ thôn, 09 đồng chí bí thư đồng thời là trưởng thôn." */
import type { CountFigure } from "../../congress/statistics";
import { percent } from "../../vietnamese/percent";
import type { Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { branchesIn, countIn, nameOf, type Facts } from "./facts";
import { comrades, countFigure, heldBare, heldFigure, reached, some } from "./figures";

/** Who heads each kind of place. */
const HEADS: Readonly<Record<string, string>> = {
  thôn: "trưởng thôn",
  ấp: "trưởng ấp",
  bản: "trưởng bản",
  xóm: "trưởng xóm",
  buôn: "trưởng buôn",
  "khu phố": "trưởng khu phố",
  "tổ dân phố": "tổ trưởng tổ dân phố",
};

export function dualRole(facts: Facts): Sentence {
  const told = dualRoleOf(facts);
  if (!told) return [];
  const { figure, place, head, count } = told;
  return said`Ở ${heldFigure(facts, "ofPlaces", count)} chi bộ ${place}, ${comrades(facts, figure)} bí thư đồng thời là ${head}.`;
}

/** The same as a part of the positions: "9/12 bí thư chi bộ thôn đồng thời là trưởng thôn (đạt 75%)". */
export function dualRolePart(facts: Facts): Sentence {
  const told = dualRoleOf(facts);
  if (!told) return [];
  const { figure, place, head, count } = told;
  const text = percent(figure.count, count, facts.settings.decimals) ?? "";
  const share = figureSpan({ kind: "held", what: "ofPlacesShare", block: null }, text);
  return said`${countFigure(figure)}/${heldBare("ofPlaces", count)} bí thư chi bộ ${place} đồng thời là ${head}${reached(share, figure.count, count, facts.wording.shareFrom)}`;
}

interface DualRole {
  readonly figure: CountFigure;
  readonly place: string;
  readonly head: string;
  /** The branches of such places that have met. */
  readonly count: number;
}

/** Null where they are of several kinds of place, or of none. */
function dualRoleOf(facts: Facts): DualRole | null {
  const figure = some(facts, "dualRole");
  if (!figure) return null;
  const held = branchesIn(facts, "held");
  const places = held.map((i) => placeIn(nameOf(facts, i)));
  const both = new Set(places.filter((_place, at) => (countIn(facts, "dualRole", held[at] ?? -1) ?? 0) > 0));
  const [place] = both;
  const head = place === undefined || place === null ? undefined : HEADS[place];
  if (both.size !== 1 || head === undefined) return null;
  return { figure, place: place ?? "", head, count: places.filter((one) => one === place).length };
}

function placeIn(name: string): string | null {
  return /^Chi bộ (thôn|ấp|bản|xóm|buôn|khu phố|tổ dân phố)(?= )/u.exec(name)?.[1] ?? null;
}
