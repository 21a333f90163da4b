/**
 * What an office's own template for Word can be filled with: who and when, every figure, every text that we write, and rows of branches and
 * blocks. All names follow from the lists (indicators, kinds of documents and their parts) by one rule; docs/huong-dan.md tells it to staff.
 */
import { indicators, type Indicator } from "../../congress/indicators";
import { documentKindIds, type DocumentKindId } from "../../congress/outputs";
import { REPORT_ROWS } from "../../congress/report-table";
import { defaultSettings, type CongressSettings } from "../../congress/settings";
import type { TermStatistics } from "../../congress/statistics";
import { say } from "../../i18n/messages";
import { clean } from "../../vietnamese/clean";
import { applySpelling } from "../../vietnamese/spelling";
import { roman } from "../../vietnamese/roman";
import { documentKinds } from "../kinds";
import { lineOf, type LineStyle } from "../lines";
import type { DocumentLine } from "../text";
import { usualWording } from "../options";
import { factsOf } from "../sentences/facts";
import { proseCase } from "../sentences/prose-case";
import { branchFields, type BranchPlace } from "./branches";
import { filled, type Field, type Placeholder, type Placeholders } from "./field";
import { groupFields, HELD } from "./figures";
import { OFFICE_FIELDS, type OfficeWords, type OfOffice } from "./office";

/** Each document line by line, as it stands with what was written into it by hand. */
export type DocumentLines = Readonly<Record<DocumentKindId, readonly DocumentLine[]>>;

interface Whole extends OfOffice {
  readonly lines: DocumentLines;
}

const GENERAL: readonly Field<Whole>[] = [
  ...OFFICE_FIELDS,
  { name: "Có khối", isCondition: true, value: ({ facts }) => facts.statistics.blocks.length > 0 },
  {
    name: REPORT_ROWS.several,
    isCondition: true,
    value: ({ facts }) => facts.statistics.table.rows.length > 1,
  },
  {
    name: "Dòng có nhiều chi bộ",
    isCondition: true,
    value: ({ facts }) => facts.statistics.table.branchCounts !== null,
  },
];

/** The fields of figures, the texts, and the lists with theirs: every name that there is. */
export interface FieldNames {
  readonly general: readonly string[];
  readonly figures: readonly string[];
  readonly texts: readonly string[];
  /** Of all these, those that hold or not, and are no text. */
  readonly conditions: readonly string[];
  /** By list the names of its rows' fields. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** What a template for the results of congresses usually has; texts of ours say it as well. */
export const USUAL_FIELDS: readonly string[] = [
  "Tên đơn vị",
  "Nhiệm kỳ",
  "Ngày tính",
  HELD,
  "Cấp ủy viên được bầu",
];

/** The list of all branches. */
export const BRANCHES = "Chi bộ";
const BLOCKS = "Khối";
/** Lists of some of the branches, by which they are. */
const LISTS: readonly (readonly [string, (statistics: TermStatistics, branch: number) => boolean])[] = [
  ["Chi bộ đã đại hội", ({ standing }, branch) => standing.states[branch] === "held"],
  ["Chi bộ chưa đại hội", ({ standing }, branch) => standing.states[branch] === "pending"],
  ["Chi bộ không phải đại hội", ({ standing }, branch) => standing.states[branch] === "exempt"],
  ["Chi bộ ngoài khối", ({ table }, branch) => table.blocks[table.blockOf[branch] ?? -1] === undefined],
];

/** All values of a term's statistics. */
export function placeholdersOf(
  statistics: TermStatistics,
  lines: DocumentLines,
  office: OfficeWords = {},
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
): Placeholders {
  const { organisation = null } = office;
  const facts = factsOf({ statistics }, { ...usualWording, organisation }, settings);
  const { states } = statistics.standing;
  const ofBranch = branchFields(registry).map(({ name, of }): Field<BranchPlace> => {
    return { name, value: of(facts) };
  });
  const rows = (belongs: (branch: number) => boolean): readonly Placeholders[] =>
    states
      .flatMap((_state, branch) => (belongs(branch) ? [branch] : []))
      .map((branch, i) => filled<BranchPlace>(ofBranch, { branch, number: i + 1 }));
  const ofGroup = groupFields(registry);
  const whole = filled(ofGroup, { group: statistics, facts });
  const blocks = statistics.blocks.map((group, i): Placeholders => ({
    STT: String(i + 1),
    "Số La Mã": roman(i + 1),
    Tên: applySpelling(proseCase(clean(group.name)), settings.spelling),
    ...withoutGaps(filled(ofGroup, { group, facts }), whole),
    [BRANCHES]: rows((branch) => statistics.table.blockOf[branch] === i),
  }));
  return {
    ...filled([...GENERAL, ...textFields()], { facts, office, lines }),
    ...whole,
    [BRANCHES]: rows(() => true),
    ...Object.fromEntries(LISTS.map(([name, isOne]) => [name, rows((branch) => isOne(statistics, branch))])),
    [BLOCKS]: blocks,
  };
}

/** A block has nothing where it has no figure that the sheet has: none of its congresses was held yet. */
function withoutGaps(block: Placeholders, whole: Placeholders): Placeholders {
  return Object.fromEntries(
    Object.entries(block).map(([name, value]) => [name, value ?? (whole[name] === null ? null : "")]),
  );
}

export function fieldNames(registry: readonly Indicator[] = indicators): FieldNames {
  const namesOf = (fields: readonly { readonly name: string }[]): readonly string[] =>
    fields.map(({ name }) => name);
  const ofGroup = groupFields(registry);
  const figures = namesOf(ofGroup);
  const branches = namesOf(branchFields(registry));
  return {
    general: namesOf(GENERAL),
    figures,
    texts: namesOf(textFields()),
    conditions: namesOf([...GENERAL, ...ofGroup].filter(({ isCondition }) => isCondition)),
    lists: {
      [BRANCHES]: branches,
      ...Object.fromEntries(LISTS.map(([name]) => [name, branches])),
      [BLOCKS]: ["STT", "Số La Mã", "Tên", ...figures, BRANCHES],
    },
  };
}

/** Every field with something in it, a row in each list: what names are known wherever they stand. */
export function knownFields(registry: readonly Indicator[] = indicators): Placeholders {
  const { general, figures, texts, conditions, lists } = fieldNames(registry);
  const valueOf = (name: string): Placeholder => {
    if (conditions.includes(name)) return true;
    return name.endsWith(` - ${LINES}`) ? [line] : name;
  };
  const values = (names: readonly string[]): Placeholders =>
    Object.fromEntries(names.map((name) => [name, valueOf(name)]));
  const line = Object.fromEntries(Object.values(LINE_FIELDS).map((name) => [name, name]));
  const { [BLOCKS]: ofBlock = [], ...ofBranches } = lists;
  const rows = Object.entries(ofBranches).map(([list, names]) => [list, [values(names)]] as const);
  const inBlock = Object.fromEntries(rows.filter(([list]) => list === BRANCHES));
  return {
    ...values([...general, ...figures, ...texts]),
    ...Object.fromEntries(rows),
    [BLOCKS]: [{ ...values(ofBlock), ...inBlock }],
  };
}

/** What a line is called in the rows of a text, so that a template gives each kind the looks of its own. */
const LINE_FIELDS: Readonly<Record<LineStyle, string>> = {
  headline: "Tiêu đề",
  subject: "Trích yếu",
  asOf: "Thời điểm",
  heading: "Đề mục",
  body: "Đoạn",
  point: "Ý",
  caption: "Chú thích",
  byline: "Người viết",
};

/** A document's whole text and each of its parts: as paragraphs, and as rows ("Bản tin - các dòng") that tell what each line is. */
function textFields(): readonly Field<Whole>[] {
  return documentKindIds.flatMap((id): readonly Field<Whole>[] => {
    const { label, blocks } = documentKinds[id];
    const parts = blocks.map((kind) => ({ name: `${label} - ${say(`document.part.${kind}`)}`, kind }));
    return [{ name: label, kind: null }, ...parts].flatMap(({ name, kind }): readonly Field<Whole>[] => {
      const linesOf = ({ lines }: Whole): DocumentLines[DocumentKindId] =>
        lines[id].filter((line) => kind === null || line.kind === kind);
      return [
        { name, value: (whole) => linesOf(whole).map(({ text }) => text) },
        { name: `${name} - ${LINES}`, value: (whole) => linesOf(whole).map((line) => lineRow(line)) },
      ];
    });
  });
}

const LINES = "các dòng";

/** All but one of a row's fields are of no paragraph at all. */
function lineRow(told: DocumentLine): Placeholders {
  const line = lineOf(told);
  return Object.fromEntries(
    Object.entries(LINE_FIELDS).map(([style, name]) => [name, style === line.style ? [line.text] : []]),
  );
}
