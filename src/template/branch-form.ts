/**
 * The form that a branch fills in and sends back: labels at the left, entries at the right, each with a look at what is
 * typed, and everything else locked. What is filled in reads back as it stands there, which a test holds it to.
 *
 * One for all has the branches to choose from, on a second sheet that is hidden; one for a branch has its name already.
 */
import { askedSections, type Asked, type BranchList, type ListedBranch } from "../congress/branch-form";
import { seasonOf } from "../congress/checks/progress";
import type { Area } from "../sheet/area";
import type { LayoutCell, LayoutValidation, SheetLayout } from "../sheet/layout";
import { formatTerm } from "../vietnamese/term";
import {
  BLANKS,
  choiceCheck,
  countCheck,
  dayCheck,
  nameCheck,
  noteCheck,
  onForm,
  partCheck,
} from "./entry-checks";
import { FormPaper, onePage, textValue, type AnswerStyle } from "./form-paper";

const FORM = "Phiếu";
const LIST = "Danh sách";
const TITLE = "PHIẾU KẾT QUẢ ĐẠI HỘI CHI BỘ";
const HOW = `Chỉ điền vào các ô có khung bên phải. ${BLANKS}`;
const PREPARER = "Người lập phiếu";
const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** What drops down, a column each on the sheet of lists. */
const LISTED = ["block", "branch"] as const;
type Listed = Readonly<Record<(typeof LISTED)[number], readonly string[]>>;

/** The sheets of the form for all branches (`branch` is null), or for the one. The first is the form. */
export function branchForm(
  list: BranchList,
  branch: ListedBranch | null,
): readonly [SheetLayout, ...SheetLayout[]] {
  const { organisation, term } = list;
  const paper = new FormPaper();
  // What is not known is open, to be completed by the office before it sends the form out.
  paper.line(organisation === null ? "openHead" : "head", organisation ?? "ĐẢNG ỦY ...");
  paper.line("title", TITLE);
  paper.line(term ? "title" : "openTitle", `NHIỆM KỲ ${term ? formatTerm(term) : "..."}`);
  paper.line("how", HOW);

  const listed = listedIn(branch ? [branch] : list.branches);
  const rows = new Map<string, Whole>();
  askedSections.forEach(({ title, asks }, i) => {
    paper.line("head", `${ROMAN[i] ?? ""}. ${title.toUpperCase()}`);
    for (const asked of asks) {
      const { field, label } = asked;
      const words = field === "block" || field === "branch" ? listed[field] : [];
      const [given] = words;
      if (field === "block" && given === undefined) continue;
      if (branch && given !== undefined) paper.give(label, given);
      else {
        const check = (area: Area): LayoutValidation => checkOf(asked, area, list, words, rows);
        rows.set(field, { row: paper.ask(label, styleOf(asked), check), label });
      }
    }
  });
  paper.ask(PREPARER, "text", (area) => nameCheck(area, "Ghi họ và tên, số điện thoại của người lập phiếu."));
  const hasList = !branch && listed.branch.length > 0;
  return [paper.layout(FORM), ...(hasList ? [listSheet(listed)] : [])];
}

/** Where a whole stands that others are parts of. */
interface Whole {
  readonly row: number;
  readonly label: string;
}

function listedIn(branches: readonly ListedBranch[]): Listed {
  const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
  return {
    block: unique(branches.flatMap(({ block }) => block ?? [])),
    branch: unique(branches.map(({ name }) => name)),
  };
}

function styleOf({ field, counts }: Asked): AnswerStyle {
  if (field === "date") return "day";
  if (field === "note") return "note";
  return counts && counts.names !== "one" ? "number" : "text";
}

/** What is looked at when somebody types an answer. */
function checkOf(
  { field, label, counts }: Asked,
  area: Area,
  { term }: BranchList,
  words: readonly string[],
  rows: ReadonlyMap<string, Whole>,
): LayoutValidation {
  if (field === "date") return dayCheck(area, term ? seasonOf(term) : undefined);
  if (field === "note") return noteCheck(area, "Ghi lời giải thích, nếu có.");
  const column = LISTED.findIndex((one) => one === field);
  if (words.length > 0)
    return choiceCheck(area, LIST, { top: 0, left: column, bottom: words.length - 1, right: column });
  if (!counts) return nameCheck(area, "Ghi tên như trong danh sách của cấp trên.");
  if (counts.names === "one") return nameCheck(area, "Ghi họ và tên. Chưa bầu được thì để trống.");
  const whole = rows.get(counts.atMost ?? "");
  return whole
    ? partCheck(area, label, { at: { row: whole.row }, heading: whole.label }, onForm)
    : countCheck(area, onForm);
}

function listSheet(listed: Listed): SheetLayout {
  return {
    name: LIST,
    styles: { text: { size: 12 } },
    cells: LISTED.flatMap((field, column) =>
      listed[field].map((word, row): LayoutCell => ({ row, column, style: "text", value: textValue(word) })),
    ),
    merges: [],
    columnWidths: LISTED.map(() => 40),
    rowHeights: new Map(),
    print: onePage,
    isHidden: true,
  };
}
