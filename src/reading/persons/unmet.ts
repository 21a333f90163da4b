/** Branches of a list that have nobody on it: they have not met yet, or hold no congress, and count among those that there are. */
import type { CongressDate, LineCell, StatedState } from "../../congress/table";
import { spokenPlan } from "../../congress/spoken-plan";
import type { Grid } from "../../sheet/grid";
import { stateInWords } from "../cells/states";
import { isBlank, textOf } from "../cells/text";
import { isSectionNumber, namesBlock, readsAsBranch, rowWord } from "../words/row-words";
import { waitingIn } from "../words/waiting-note";
import type { Layout } from "./layout";
import { sectionName, type Section } from "./sections";

/** What is known of such a branch. */
export interface Unmet {
  readonly name: string;
  readonly cell: LineCell;
  readonly state?: StatedState;
  /** All that its line says besides. */
  readonly note: string | null;
  /** When it is to meet, as its line says. */
  readonly date: CongressDate | null;
}

/** Whether a line without facts names a branch in its column, and nobody: its words say so, or the next line is another's. */
export function isUnmet(grid: Grid, layout: Layout, row: number): boolean {
  const column = branchColumnOf(layout);
  const cells = grid.values[row] ?? [];
  const branch = textOf(cells[column]);
  const name = cells[layout.name.column];
  const isNamed = column >= 0 && column !== layout.name.column && /\p{L}/u.test(branch);
  if (!isNamed || namesBlock(branch) || rowWord(branch)) return false;
  if (!isBlank(name) && stateInWords(name).state === null) return false;
  if (statedIn(grid, row, column) !== undefined) return true;
  const isOfSeveral = grid.merges.some(
    ({ left, right, top, bottom }) => left === column && right === column && top === row && bottom > top,
  );
  const next = grid.values.slice(row + 1).find((one) => !one.every(isBlank));
  return readsAsBranch(branch) && !isOfSeveral && (next === undefined || !isBlank(next[column]));
}

/** The branch that such a line names. */
export function unmetAt(grid: Grid, layout: Layout, row: number, year: number | null): Unmet {
  const column = branchColumnOf(layout);
  return unmetOn(grid, row, { name: textOf(grid.values[row]?.[column]), column }, year);
}

/** The branch of a section without persons, whose line says why it has none; null where it does not say. */
export function unmetSection(grid: Grid, section: Section, year: number | null): Unmet | null {
  const { row, column, label, ofOffice } = section;
  const bare = label.replace(/^\s*(?:[IVXLC]{1,6}|[A-H]|\d{1,3})\s*[.)\-–:/]\s*/u, "");
  if (ofOffice || !readsAsBranch(bare)) return null;
  const [waiting] = waitingIn(bare);
  const [named] = waiting?.names ?? [];
  if (waiting && named !== undefined) {
    const date = spokenPlan(waiting.words, year).to;
    return { name: named, cell: { line: row, column }, state: "pending", note: waiting.words, date };
  }
  const told = SENTENCE.exec(bare);
  const name = sectionName(told ? bare.slice(0, told.index) : label);
  const said = unmetOn(grid, row, { name: withoutState(name), column, told: told?.[1] ?? "" }, year);
  const state = stateInWords(bare).state ?? said.state;
  return state ? { ...said, state } : null;
}

/** Those that notes to the list name. */
export function unmetInNotes(
  grid: Grid,
  isNote: (row: number) => boolean,
  year: number | null,
): readonly Unmet[] {
  return grid.values.flatMap((cells, line) =>
    (isNote(line) ? cells : []).flatMap((value, column) =>
      waitingIn(textOf(value)).flatMap(({ names, words }) =>
        names.map((name): Unmet => {
          const cell = { line, column };
          return { name, cell, state: "pending", note: words, date: spokenPlan(words, year).to };
        }),
      ),
    ),
  );
}

/** What a sentence says of the branch that it begins with: "Chi bộ Hai (07 đảng viên) chưa đại hội, dự kiến ngày 28/3/2025". */
const SENTENCE =
  /\s*[,;:–-]?\s*(?<!\p{L})((?:(?:hiện|nay|còn|được|tạm|xin|đề nghị) )*(?:chưa (?:được )?(?:tổ chức|tiến hành|đại hội|ĐH)|hoãn|lùi|dời|không (?:phải )?(?:tổ chức|tiến hành|đại hội|ĐH))(?!\p{L})(?![^(]*\)).*?)[\s.;]*$/iu;

/** "Chi bộ Công an (không tổ chức đại hội)": what stands in brackets of the congress is no part of the name. */
function withoutState(name: string): string {
  return name.replace(/\s*[([]([^)\]]*)[)\]]\s*$/u, (bracket, words: string) =>
    stateInWords(words).state === null ? bracket : "",
  );
}

function unmetOn(
  grid: Grid,
  row: number,
  { name, column, told = "" }: { readonly name: string; readonly column: number; readonly told?: string },
  year: number | null,
): Unmet {
  const state = statedIn(grid, row, column);
  const cells = (grid.values[row] ?? []).filter((value, i) => i !== column && typeof value === "string");
  const inName = /[([]([^)\]]*\p{L}[^)\]]*)[)\]]/u.exec(textOf(grid.values[row]?.[column]))?.[1] ?? "";
  const texts = [inName, told, ...cells.map(textOf)].filter(
    (text) => /\p{L}{2}/u.test(text) && !isSectionNumber(text),
  );
  const note = texts.length === 0 ? null : texts.join("; ");
  return {
    name,
    cell: { line: row, column },
    ...(state && { state }),
    note,
    date: note === null ? null : spokenPlan(note, year).to,
  };
}

/** What any cell of the line says of the congress. */
function statedIn(grid: Grid, row: number, except: number): StatedState | undefined {
  const states = (grid.values[row] ?? []).map((value, i) =>
    i === except ? null : stateInWords(value).state,
  );
  return states.find((state) => state !== null) ?? undefined;
}

function branchColumnOf({ columns }: Layout): number {
  return columns.find(({ role }) => role.is === "branch")?.column ?? -1;
}
