/** The congresses that others learn from ("đại hội điểm"): before they meet, once they have, and a basis that is about them alone. */
import { wordsOf } from "../../congress/planned";
import { formatDay } from "../../vietnamese/date";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { said } from "../spans";
import { onBasis } from "./basis";
import { branchesIn, nameOf, type Facts } from "./facts";

/** So many are named in a text for the inside. */
const MOST_INSIDE = 10;
const PILOT = /(?<!không |chưa )(?:đại hội|ĐH|làm|chọn|đơn vị|tổ chức|chỉ đạo) điểm(?!\p{L})/iu;

/** The branches whose congress is one that others learn from, as their notes say. */
export function pilotsOf({ statistics: { table, standing } }: Facts): readonly number[] {
  return standing.states.flatMap((state, i) =>
    state !== "exempt" && PILOT.test(wordsOf(table, i).normalize("NFC")) ? [i] : [],
  );
}

/** Before the first congress: the one that others learn from. */
export function pilot(facts: Facts): readonly Sentence[] {
  const dates = facts.statistics.table.dates;
  return pilotsOf(facts).map((i) => {
    const date = dates[i];
    const time = date?.kind === "days" ? `, dự kiến vào ngày ${formatDay(date.first)}` : "";
    return said`Đại hội điểm được tổ chức tại ${nameOf(facts, i)}${time}.`;
  });
}

/** "Đại hội điểm được tổ chức tại A và B.", of few among several that have met; behind a basis that is about them. */
export function pilotsHeld(facts: Facts, ground = ""): Sentence {
  const rows = heldPilots(facts);
  if (rows.length === 0) return [];
  return ground === ""
    ? said`Đại hội điểm được tổ chức tại ${namesOf(facts, rows)}.`
    : onBasis(ground, said`${namesOf(facts, rows)} đã tổ chức đại hội điểm.`, true);
}

/** Whether a basis is about pilot congresses, and the sheet knows which of those that have met they are: it is no basis of the others. */
export function isOfPilots(facts: Facts, ground: string): boolean {
  return PILOT.test(ground.normalize("NFC")) && heldPilots(facts).length > 0;
}

/** The names of all that have met, where each was a pilot; null where one was none. */
export function onlyPilots(facts: Facts): string | null {
  const rows = heldPilots(facts);
  return rows.length > 0 && rows.length === branchesIn(facts, "held").length ? namesOf(facts, rows) : null;
}

function heldPilots(facts: Facts): readonly number[] {
  const { statistics, wording } = facts;
  if (statistics.table.branchCounts) return [];
  const rows = pilotsOf(facts).filter((i) => statistics.standing.states[i] === "held");
  return rows.length > (wording.internal ? MOST_INSIDE : wording.namedUpTo) ? [] : rows;
}

function namesOf(facts: Facts, rows: readonly number[]): string {
  return joinWords(rows.map((i) => nameOf(facts, i)));
}
