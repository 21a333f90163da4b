/** The elements of a document's text that mean something to its reader; of all others only the content is looked at. */
import { LETTER_NAMES, LINE_NAMES } from "./styles";

/** What properties of a paragraph, of a run, of a table, its rows and its cells say. */
const PARAGRAPH_NAMES = ["pStyle", "jc", "numId", "ilvl", "outlineLvl"] as const;
const RUN_NAMES = [...LETTER_NAMES, "rStyle", "vertAlign"] as const;
const TABLE_NAMES = [
  ...LINE_NAMES,
  "tblStyle",
  "gridBefore",
  "hidden",
  "gridSpan",
  "vMerge",
  "hMerge",
  "cellDel",
] as const;
/** Elements that hold such properties. */
const PROPERTY_NAMES = ["pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr"] as const;
/** Signs and texts of a run. */
const TEXT_NAMES = [
  "t",
  "tab",
  "br",
  "cr",
  "noBreakHyphen",
  "sym",
  "fldChar",
  "checkBox",
  "checked",
  "default",
] as const;
/** Elements whose content is never text of the document as it stands. */
const MUTE_NAMES = [
  "moveFrom",
  "rPrChange",
  "pPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
  "tblPrExChange",
  "sectPrChange",
  "tblPrEx",
  "rt",
] as const;

export const NAMES = [
  ...PARAGRAPH_NAMES,
  ...RUN_NAMES,
  ...TABLE_NAMES,
  ...PROPERTY_NAMES,
  ...TEXT_NAMES,
  ...MUTE_NAMES,
  "p",
  "r",
  "sectPr",
  "footnoteReference",
  "footnote",
  "del",
  "drawing",
  "pict",
  "txbxContent",
  "sdt",
  "sdtContent",
  "showingPlcHdr",
  "tbl",
  "tr",
  "tc",
] as const;

export type Name = (typeof NAMES)[number];
export type ParagraphName = (typeof PARAGRAPH_NAMES)[number];
export type RunName = (typeof RUN_NAMES)[number];
export type TableName = (typeof TABLE_NAMES)[number];
export type PropertyName = (typeof PROPERTY_NAMES)[number];
export type TextName = (typeof TEXT_NAMES)[number];

function among<One extends Name>(names: readonly One[]): (name: Name) => name is One {
  const known: ReadonlySet<Name> = new Set<Name>(names);
  return (name): name is One => known.has(name);
}

export const isOfParagraph = among(PARAGRAPH_NAMES);
export const isOfRun = among(RUN_NAMES);
export const isOfTable = among(TABLE_NAMES);
export const isProperties = among(PROPERTY_NAMES);
export const isText = among(TEXT_NAMES);
export const isMute = among(MUTE_NAMES);
