/** The lines of a list that head those below them: branches, blocks, offices. They have no facts of a person. */
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";
import { branchNamed } from "../words/branch-named";
import {
  isBranchNumber,
  isCapitals,
  isSectionNumber,
  namesBlock,
  readsAsBranch,
  rowWord,
} from "../words/row-words";
import { isOnePerson } from "./layout";
import { officeIn } from "./offices";

/** A line that heads those below it. */
export interface Section {
  readonly row: number;
  readonly column: number;
  /** As written. */
  readonly label: string;
  /** How it is numbered: sections of one style stand beside each other. */
  readonly style: "roman" | "letter" | "number" | "none";
  /** It names an office, not a branch. */
  readonly ofOffice: boolean;
}

/** The first text of a line, up to the names. */
export interface Label {
  readonly text: string;
  readonly column: number;
}

/** What is known of a list before its lines are walked. */
export interface ListSigns {
  readonly grid: Grid;
  readonly nameColumn: number;
  /** -1 where the list has none. */
  readonly numberColumn: number;
  /** Persons have whole numbers. */
  readonly isNumbered: boolean;
  /** Persons' names are in capitals, which then say nothing of a section. */
  readonly inCapitals: boolean;
}

/** A lone text that is longer is a sentence; a branch's may have its figures behind it. */
const LONGEST_NAME = 120;
const LONGEST_LABEL = 320;
/** "Danh sách này có 13 đồng chí", "Ấn định danh sách có 5 người" */
export const CLOSING =
  /^(?:danh sach (?:nay|tren|co|gom)|an dinh|tong cong danh sach|(?:co|gom) \d+ (?:dong chi|nguoi))/;

/** What stands above a line when it is asked whether it opens a section. */
interface Above {
  readonly sections: readonly Section[];
  /** A total or a closing remark. */
  readonly closed: boolean;
}

/** The section that a line without facts opens; null where it opens none. */
export function sectionAt(signs: ListSigns, row: number, label: Label, above: Above): Section | null {
  const { grid, nameColumn, numberColumn, isNumbered, inCapitals } = signs;
  const { text, column } = label;
  const own = OWN_NUMBER.exec(text);
  const bare = own ? text.slice(own[0].length) : text;
  const numbered = own?.[1] ?? (column === numberColumn ? "" : textOf(grid.values[row]?.[numberColumn]));
  const ofOffice = sectionOffice(bare).office !== undefined || OF_VOTE.test(bare);
  const made = { row, column, label: text, style: styleOf(numbered, above.sections), ofOffice };
  // A signature's office stands below all persons.
  if (ofOffice) return isSectionNumber(numbered) || !(above.closed || isLast()) ? made : null;
  const plain = bare.replace(/^[\s*+•–-]+/u, "");
  if (rowWord(readsAsBranch(plain) ? plain : bare) || CLOSING.test(fold(bare))) return null;
  if (bare.length > LONGEST_LABEL) return null;
  if (readsAsBranch(bare) || BODY.test(fold(bare)) || namesBlock(bare) || isSectionNumber(numbered))
    return made;
  if (bare.length > LONGEST_NAME || above.closed) return null;
  if (isCapitals(bare) && !inCapitals) return made;
  const isWide = grid.merges.some(
    (merge) => merge.top === row && merge.left === column && merge.right - column >= 2,
  );
  if (isRemark()) return null;
  if (isWide || (isNumbered && numbered === "" && !/[.;]$/.test(bare))) return isFollowed() ? made : null;
  return isBranchNumber(numbered) && isFollowed() && numberOf(nextRow()) === "1" ? made : null;

  function nextRow(): readonly CellValue[] {
    return grid.values.slice(row + 1).find((cells) => !cells.every(isBlank)) ?? [];
  }

  /** A person, or another section, stands right below. */
  function isFollowed(): boolean {
    const next = nextRow();
    return !isBlank(next[nameColumn]) || isBranchNumber(numberOf(next));
  }

  /** "Phiên họp thứ nhất của Ban Chấp hành:" over lines of words, below all that are numbered. */
  function isRemark(): boolean {
    const below = grid.values.slice(row + 1);
    const isLone = nextRow().filter((value) => !isBlank(value)).length === 1;
    return isNumbered && isLone && !below.some((cells) => isBranchNumber(numberOf(cells)));
  }

  function isLast(): boolean {
    return !grid.values
      .slice(row + 1)
      .some((cells) => isOnePerson(cells[nameColumn]) || isBranchNumber(numberOf(cells)));
  }

  function numberOf(cells: readonly CellValue[]): string {
    return textOf(cells[numberColumn]).replace(/\.$/, "");
  }
}

/** "II. BẦU BÍ THƯ": who is voted for what. */
const VOTE = /^bầu (?:(?:các )?chức danh )?/iu;
const OF_VOTE = /^bầu .*(?:bí thư|(?:chi|cấp) (?:ủy|uỷ)|chấp hành|thường vụ)/iu;
const SEVERAL = /,|;| và /iu;
/** "I. Chi bộ …", "1/ Chi bộ …": a section's number in front of its name. */
const OWN_NUMBER = /^\s*([IVXLC]{1,6}|[A-H]|\d{1,3})\s*[.)\-–:/]\s*(?=\S)/u;
const BODY = /^(?:dang bo|dang uy|chi uy|to dang)\b/;

/** A section's name without its number, its remarks and its counts: "I. Chi bộ Tổ 1 (3 đồng chí)" is "Chi bộ Tổ 1". */
export function sectionName(label: string): string {
  const titled = /^danh sách/iu.test(label) ? branchNamed(label) : null;
  if (titled !== null) return titled;
  let name = label
    .replace(OWN_NUMBER, "")
    .replace(/^[\s*+•–-]+/u, "")
    .replace(/^(chi bộ|đơn vị)\s*:\s*/iu, "$1 ")
    .replace(/\s*:\s.*$/u, "");
  // "Chi bộ Thôn Đoài (01 đồng chí), đại hội ngày 07/6/2025": what stands behind is in any order.
  for (let before = ""; before !== name;) {
    before = name;
    name = BEHIND.reduce((text, remark) => text.replace(remark, ""), name);
  }
  return name;
}

const BEHIND: readonly RegExp[] = [
  /\s*[([][^)\]]*(?:\d|đồng chí|đ\/c|ngày)[^)\]]*[)\]]\s*$/iu,
  /\s*[,;–-]?\s*(?:(?:(?:đã|tổ chức) )*(?:đại hội|ĐH)\s*)?ngày\s*\d.*$/iu,
  /\s*[,;–-]\s*(?:tổng số\s*)?\d+\s*(?:đ\/c|đồng chí|người).*$/iu,
  /[\s:.,;]+$/u,
];

/** The office that a section names: "II. PHÓ BÍ THƯ (5 đ/c)", "II. BẦU BÍ THƯ". A vote for the committee, or for several offices, gives none: its lines tell which. */
export function sectionOffice(label: string): ReturnType<typeof officeIn> {
  const words = label.replace(OWN_NUMBER, "").replace(/[(:].*$/u, "");
  const voted = words.replace(VOTE, "");
  const isOfOne = voted === words || (/bí thư/iu.test(voted) && !SEVERAL.test(voted));
  return isOfOne ? officeIn(voted) : {};
}

/** "I. BÍ THƯ CHI BỘ" right above a header is said of the persons below it; "" where nothing is. */
export function officeAbove(grid: Grid, header: number): string {
  for (const row of [header - 1, header - 2]) {
    const [text = "", another] = (grid.values[row] ?? []).map(textOf).filter((one) => one !== "");
    if (text === "") continue;
    return another === undefined && OWN_NUMBER.test(text) && sectionOffice(text).office !== undefined
      ? text
      : "";
  }
  return "";
}

/** "C" and "D" behind "A" are letters, behind "I" Roman figures. */
function styleOf(number: string, before: readonly Section[]): Section["style"] {
  const isLettered = before.some(({ style }) => style === "letter");
  if (/^[A-H]\s*[.)]?$/i.test(number) && (isLettered || !/^[CD]/i.test(number))) return "letter";
  if (/^[IVXLCD]+\s*[.)]?$/i.test(number)) return "roman";
  return /^\d/.test(number) ? "number" : "none";
}
