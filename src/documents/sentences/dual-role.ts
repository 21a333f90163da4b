/** Secretaries who are heads of their village as well: "Ở 12 chi bộ thôn, 09 đồng chí bí thư đồng thời là trưởng thôn." */
import type { Sentence } from "../document";
import { said } from "../spans";
import { branchesIn, countIn, nameOf, type Facts } from "./facts";
import { comrades, heldFigure, some } from "./figures";

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

/** Nothing where they are of several kinds of place, or of none. */
export function dualRole(facts: Facts): Sentence {
  const figure = some(facts, "dualRole");
  if (!figure) return [];
  const held = branchesIn(facts, "held");
  const places = held.map((i) => placeIn(nameOf(facts, i)));
  const both = new Set(places.filter((_place, at) => (countIn(facts, "dualRole", held[at] ?? -1) ?? 0) > 0));
  const [place] = both;
  const head = place === undefined || place === null ? undefined : HEADS[place];
  if (both.size !== 1 || head === undefined) return [];
  const count = places.filter((one) => one === place).length;
  return said`Ở ${heldFigure(facts, "ofPlaces", count)} chi bộ ${place ?? ""}, ${comrades(facts, figure)} bí thư đồng thời là ${head}.`;
}

function placeIn(name: string): string | null {
  return /^Chi bộ (thôn|ấp|bản|xóm|buôn|khu phố|tổ dân phố)(?= )/u.exec(name)?.[1] ?? null;
}
