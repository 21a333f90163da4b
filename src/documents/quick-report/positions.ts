/** Part II, positions: how many, who of the secretaries, who leads which branches, and the places that stayed empty. */
import { countOf, type CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { chosen, SERVICE } from "../sentences/chapters";
import { counted, nobody } from "../sentences/composition";
import { asBlock, bodyName } from "../sentences/block-shares";
import { dualRolePart } from "../sentences/dual-role";
import { othersIn } from "../sentences/electees";
import { branchesIn, countIn, nameOf, nounOfRows, type Facts } from "../sentences/facts";
import { before, comrades, heldFigure, some } from "../sentences/figures";
import { leaderships, notedWithoutCommittee, withoutCommittee } from "../sentences/leaderships";
import { allAre, phraseOf } from "../sentences/phrases";
import { blockName } from "../sentences/names";
import { NOUNS } from "../sentences/positions";
import {
  becauseOf,
  byOffice,
  vacanciesOf,
  vacantAt,
  vacantOfMany,
  type Office,
  type Vacancy,
} from "../sentences/vacancies";
import { joinedBy, said } from "../spans";
import { change, comparedPoints } from "./comparison";
import type { Item } from "./items";
import { MOST_TOLD } from "./shortages";

/** "17 bí thư, trong đó nữ 06 đồng chí (35,29%); 18 phó bí thư." */
export function positionsItem(facts: Facts): Item {
  const figures = postsOf(facts).filter(
    ({ count, indicator }) => count > 0 && (indicator.id !== "secretaries" || isWhole(facts)),
  );
  const among = amongSecretaries(facts);
  const usual = figures.flatMap((one) => {
    const noun = NOUNS[one.indicator.id];
    if (noun === undefined) return [];
    const isSecretaries = one.indicator.id === "secretaries";
    return [
      said`${before(facts, one)} ${noun}${isSecretaries ? vacantByBlock(facts) : ""}${isSecretaries ? among : ""}`,
    ];
  });
  const own = figures
    .filter(({ indicator }) => NOUNS[indicator.id] === undefined)
    .map((one) => said`${before(facts, one)} đồng chí ${one.indicator.phrase ?? ""}`);
  const isCounted = figures.some(({ indicator: { id } }) => id === "secretaries");
  const all = isCounted ? [] : uncounted(facts);
  const isAmong = all.length > 0 && some(facts, "secretaries") === null;
  const told = joinedBy("; ", [
    isAmong ? [] : all,
    joinedBy(among.length > 0 ? "; " : ", ", usual),
    isAmong ? all : [],
    ...own,
    // Others than whom, where nobody has been told.
    usual.length > 0 || all.length > 0 ? otherMembers(facts) : [],
    dualRolePart(facts),
  ]);
  const sentences = [
    told.length === 0 ? [] : said`${told}.`,
    leaderships(facts),
    withoutCommittee(facts),
    notedWithoutCommittee(facts),
    ...vacancySentences(facts),
  ];
  return { label: "Chức danh", sentences };
}

/** The positions that are told; beside the other members also secretaries and deputies that were not chosen. */
function postsOf(facts: Facts): readonly CountFigure[] {
  const picked = chosen(facts, ["positions"]);
  if (otherMembers(facts).length === 0) return picked;
  const missed = ["secretaries", "deputySecretaries"].flatMap((id) =>
    picked.some(({ indicator }) => indicator.id === id) ? [] : (some(facts, id) ?? []),
  );
  return [...missed, ...picked];
}

/** "21 bí thư, trong đó tái cử ..." of a sheet that has no column of them all; where their number is not known, "bí thư nữ 07 đồng chí", behind the others. */
function uncounted(facts: Facts): Sentence {
  const figures = chosen(facts, ["secretaries"]).filter(({ count }) => count > 0);
  const all = some(facts, "secretaries");
  if (figures.length === 0 || facts.statistics.table.counts.has("secretaries")) return [];
  return all
    ? said`${before(facts, all)} bí thư${amongSecretaries(facts)}`
    : joinedBy(
        ", ",
        figures.map((one) => said`bí thư ${phraseOf(facts, one)} ${comrades(facts, one)}`),
      );
}

/** Beside eleven congresses "09 bí thư" would be two vacancies, where two cells are but blank. */
function isWhole(facts: Facts): boolean {
  if (!facts.statistics.table.counts.has("secretaries")) return true;
  const vacant = new Set(vacanciesOf(facts).map(({ row }) => row));
  return branchesIn(facts, "held").every(
    (row) => countIn(facts, "secretaries", row) !== null || vacant.has(row),
  );
}

/** " (khuyết bí thư ở 07 chi bộ: Khối xã 05 chi bộ, Khối phường 02 chi bộ)", of rows that each stand for several. */
function vacantByBlock(facts: Facts): Sentence {
  const { table } = facts.statistics;
  const all = vacantOfMany(facts);
  if (all === 0) return [];
  const noun = facts.shortNoun;
  const isInBlocks = table.blocks.length > 1 && !table.blockOf.includes(-1);
  const held = branchesIn(facts, "held");
  const vacantRows = held.filter((row) => (vacantAt(facts, row) ?? 0) > 0);
  const parts =
    isInBlocks && vacantRows.length > facts.wording.namedUpTo
      ? table.blocks.map(({ name }, block) => ({
          name: asBlock({ name: blockName(name), noun }),
          count: vacantOfMany(
            facts,
            held.filter((row) => table.blockOf[row] === block),
          ),
        }))
      : held.map((row) => ({ name: bodyName(facts, row), count: vacantAt(facts, row) ?? 0 }));
  const told = parts.filter(({ count }) => count > 0);
  const [only, another] = told;
  const where =
    parts.length < 2 || told.length > MOST_TOLD || !only
      ? ""
      : another === undefined
        ? ` thuộc ${only.name}`
        : said`: ${joinedBy(
            ", ",
            told.map(
              ({ name, count }) => said`${name} ${heldFigure(facts, "withoutSecretary", count)} ${noun}`,
            ),
          )}`;
  return said` (khuyết bí thư ở ${heldFigure(facts, "withoutSecretary", all)} ${noun}${where})`;
}

/** ", trong đó nữ 06 đồng chí (35,29%)", ", đều tái cử" */
function amongSecretaries(facts: Facts): Sentence {
  const figures = chosen(facts, ["secretaries"]);
  // What stands in brackets is explained above.
  const beside = comparedPoints(facts).length > 0 ? change : (): Sentence => [];
  const isAll = figures.map(({ base, count }) => base !== null && base.count > 1 && count === base.count);
  const all = figures.filter((_one, i) => isAll[i]).map((one) => said`, ${allAre(facts, one)}`);
  const some = figures
    .filter(({ count }, i) => count > 0 && !isAll[i])
    .map((one) => said`${counted(facts, one)}${beside(facts, one)}`);
  // Where all are re-elected nobody is there for the first time, and the other way round.
  const isSettled = figures.some(({ indicator: { id } }, i) => isAll[i] === true && SERVICE.has(id));
  const none = nobody(
    facts,
    figures.filter(({ count, indicator: { id } }) => count === 0 && !(isSettled && SERVICE.has(id))),
    false,
  );
  return joinedBy("", [
    ...all,
    some.length === 0 ? "" : said`, trong đó ${joinedBy(", ", some)}`,
    none.length === 0 ? "" : said`, ${none}`,
  ]);
}

/** "23 chi ủy viên khác", "1.183 đồng chí là cấp ủy viên khác", where every row tells them. */
function otherMembers(facts: Facts): Sentence {
  const figure = countOf(facts.statistics, "otherMembers");
  const isWhole = branchesIn(facts, "held").every((row) => tellsOthers(facts, row));
  if (!figure) return namedBeside(facts);
  return figure.count > 0 && isWhole
    ? facts.kinds.every((kind) => kind === "branch")
      ? said`${before(facts, figure)} chi ủy viên khác`
      : said`${before(facts, figure)} đồng chí là cấp ủy viên khác`
    : [];
}

/** The same where a column names them beside the secretary and the deputies: as many in every row as were elected beside these. */
function namedBeside(facts: Facts): Sentence {
  const names = facts.statistics.table.people.get("elected");
  const rows = branchesIn(facts, "held").map((row) => [othersIn(facts, row), names?.[row]?.length] as const);
  const count = rows.reduce((sum, [others]) => sum + (others ?? 0), 0);
  if (count === 0 || rows.some(([others, named]) => others !== named)) return [];
  const isBranches = facts.kinds.every((kind) => kind === "branch");
  return said`${heldFigure(facts, "others", count)} ${isBranches ? "chi ủy viên khác" : "đồng chí là cấp ủy viên khác"}`;
}

/** Blank beside a secretary and deputies who are all that were elected is nobody. */
function tellsOthers(facts: Facts, row: number): boolean {
  if (countIn(facts, "otherMembers", row) !== null) return true;
  const [elected, secretaries] = [countIn(facts, "elected", row), countIn(facts, "secretaries", row)];
  return secretaries !== null && elected === secretaries + (countIn(facts, "deputySecretaries", row) ?? 0);
}

/** "Chi bộ A khuyết bí thư do ..."; of several "khuyết bí thư ở 02 chi bộ: A (...); B." A reason that was told is not told again. */
function vacancySentences(facts: Facts): readonly Sentence[] {
  const told = new Set<string>();
  const vacancies = vacanciesOf(facts).map((one) => {
    const key = `${one.row} ${one.reason}`;
    const isTold = told.has(key);
    told.add(key);
    return isTold ? { ...one, reason: "" } : one;
  });
  return byOffice(vacancies).map(({ offices, rows }) => vacant(facts, offices, rows));
}

function vacant(facts: Facts, offices: readonly Office[], rows: readonly Vacancy[]): Sentence {
  const office = offices.join(", ");
  const [first, second] = rows;
  if (!first) return [];
  if (!second)
    return said`${nameOf(facts, first.row)} khuyết ${first.isOne ? "01 " : ""}${office}${becauseOf(first.reason)}.`;
  const noun = nounOfRows(
    facts,
    rows.map(({ row }) => row),
  );
  const tally = office === "bí thư" ? "withoutSecretary" : "withoutDeputy";
  const where = said`khuyết ${office} ở ${heldFigure(facts, tally, rows.length)} ${noun}`;
  if (rows.length > MOST_TOLD) return said`${where}.`;
  const names = rows.map(({ row, reason }) => `${nameOf(facts, row)}${reason === "" ? "" : ` (${reason})`}`);
  return said`${where}: ${names.join("; ")}.`;
}
