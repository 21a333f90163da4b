/**
 * The XML of a sheet with some of its cells changed, and every other letter of it as it was: looks, merges, rules of entry, what
 * other programs wrote there. What comes out is read back before anybody gets it (corrected.ts), so an unusual way of writing
 * XML is refused and never made wrong.
 */
import { columnLetters, type CellPosition } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";
import { damaged } from "../problem";
import { inXml } from "../xml-text";
import { withoutReferences } from "./bytes";
import { movedFormula } from "./formulas";
import { areaOf } from "./place";

export interface CellChange extends CellPosition {
  readonly value: CellValue;
  /** What stands behind "=" from now on; null for none, undefined where that stays as it is. */
  readonly formula?: string | null;
  /** The cell's font shows letters of an old encoding alone: the text brings one of its own. */
  readonly needsFont?: boolean;
}

const DATA = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*?(?:\/>|>([\s\S]*?)<\/\1sheetData\s*>)/;
const ROW = /<((?:[\w.-]+:)?)row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row\s*>)/g;
const CELL = /<((?:[\w.-]+:)?)c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c\s*>)/g;
const FORMULA = /<((?:[\w.-]+:)?)f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1f\s*>)/;

export function correctedSheet(xml: string, changes: readonly CellChange[]): string {
  const found = DATA.exec(xml);
  if (!found) throw damaged("a sheet without cells that can be changed");
  const [whole, prefix = "", body = ""] = found;
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const own = withoutShared(body, new Set(changes.filter(isFormulaGone).map(key)));
  const rows = putIn(own, ROW, {
    wanted: [...byRow.keys()].sort((a, b) => a - b),
    placeOf: (attributes, last) => {
      const number = attribute(attributes, "r");
      return number === null ? last + 1 : Number(number) - 1;
    },
    changed: (row, attributes, content) =>
      element(prefix, "row", attributes, cellsOf(content, prefix, byRow.get(row) ?? [], attributes)),
    added: (row) => element(prefix, "row", ` r="${row + 1}"`, cellsOf("", prefix, byRow.get(row) ?? [], "")),
  });
  const opening = /^<[^>]*?(?=\/?>)/.exec(whole)?.[0] ?? "";
  const data = `${opening}>${rows}</${prefix}sheetData>`;
  return xml.slice(0, found.index) + data + xml.slice(found.index + whole.length);
}

function isFormulaGone({ formula }: CellChange): boolean {
  return formula !== undefined;
}

function key({ row, column }: CellPosition): string {
  return columnLetters(column) + String(row + 1);
}

function cellsOf(content: string, prefix: string, changes: readonly CellChange[], row: string): string {
  const byColumn = new Map(changes.map((change) => [change.column, change]));
  // A row may have a look of its own, which a new cell in it gets.
  const style = attribute(row, "customFormat") === "1" ? attribute(row, "s") : null;
  return putIn(content, CELL, {
    wanted: [...byColumn.keys()].sort((a, b) => a - b),
    placeOf: (attributes, last) => {
      const at = areaOf(attribute(attributes, "r") ?? "");
      return at ? at.left : last + 1;
    },
    changed: (column, attributes, inside) => {
      const change = byColumn.get(column);
      return change ? cell(prefix, attributes, inside, change) : "";
    },
    added: (column) => {
      const change = byColumn.get(column);
      const look = style === null ? "" : ` s="${style}"`;
      return change ? cell(prefix, ` r="${key(change)}"${look}`, "", change) : "";
    },
  });
}

interface Putting {
  /** Places to be changed, in order. */
  readonly wanted: readonly number[];
  readonly placeOf: (attributes: string, last: number) => number;
  readonly changed: (place: number, attributes: string, content: string) => string;
  readonly added: (place: number) => string;
}

/** Elements in their order, those that are wanted changed, and added where there are none. */
function putIn(content: string, pattern: RegExp, { wanted, placeOf, changed, added }: Putting): string {
  let last = -1;
  let next = 0;
  const addedBefore = (place: number): string => {
    let all = "";
    for (let one = wanted[next]; one !== undefined && one < place; one = wanted[++next]) all += added(one);
    return all;
  };
  const put = content.replace(
    pattern,
    (whole: string, _prefix: string, attributes: string, inside?: string) => {
      last = placeOf(attributes, last);
      const before = addedBefore(last);
      if (wanted[next] !== last) return before + whole;
      next++;
      return before + changed(last, attributes, inside ?? "");
    },
  );
  return put + addedBefore(Infinity);
}

/** Its look stays; what said how its old value is written goes. */
function cell(prefix: string, attributes: string, inside: string, change: CellChange): string {
  const { value, formula, needsFont = false } = change;
  const plain = attributes.replace(/\s+(?:t|cm|vm|ph)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trimEnd();
  const kept = formula === undefined ? (FORMULA.exec(inside)?.[0] ?? "") : "";
  const f = formula === undefined || formula === null ? kept : element(prefix, "f", "", escaped(formula));
  const v = (text: string): string => f + element(prefix, "v", "", text);
  if (value === null) return element(prefix, "c", plain, f);
  if (typeof value === "number") return element(prefix, "c", plain, v(String(value)));
  if (typeof value === "boolean") return element(prefix, "c", `${plain} t="b"`, v(value ? "1" : "0"));
  if (typeof value === "object") return element(prefix, "c", `${plain} t="e"`, v(escaped(value.error)));
  if (f !== "") return element(prefix, "c", `${plain} t="str"`, v(escaped(value)));
  const text = element(prefix, "t", ' xml:space="preserve"', escaped(value));
  const font = element(prefix, "rPr", "", `<${prefix}rFont val="Times New Roman"/>`);
  const run = needsFont ? element(prefix, "r", "", font + text) : text;
  return element(prefix, "c", `${plain} t="inlineStr"`, element(prefix, "is", "", run));
}

/** A formula that others share and that goes leaves each of the others with a formula of its own. */
function withoutShared(body: string, gone: ReadonlySet<string>): string {
  const shared = new Map<string, { readonly text: string; readonly at: CellPosition }>();
  for (const [, , attributes = "", inside = ""] of body.matchAll(CELL)) {
    const address = attribute(attributes, "r") ?? "";
    const [, , ofFormula = "", text = ""] = FORMULA.exec(inside) ?? [];
    const at = areaOf(address);
    if (!gone.has(address) || !at || attribute(ofFormula, "t") !== "shared" || text === "") continue;
    shared.set(attribute(ofFormula, "si") ?? "", {
      text: withoutReferences(text),
      at: { row: at.top, column: at.left },
    });
  }
  if (shared.size === 0) return body;
  return body.replace(CELL, (whole: string, prefix: string, attributes: string, inside = "") => {
    const formula = FORMULA.exec(inside);
    const [found = "", , ofFormula = ""] = formula ?? [];
    const first =
      attribute(ofFormula, "t") === "shared" ? shared.get(attribute(ofFormula, "si") ?? "") : undefined;
    const at = areaOf(attribute(attributes, "r") ?? "");
    if (!first || !at) return whole;
    const moved = movedFormula(first.text, at.top - first.at.row, at.left - first.at.column);
    return whole.replace(found, () => element(prefix, "f", "", escaped(moved)));
  });
}

function element(prefix: string, name: string, attributes: string, content: string): string {
  const tag = `${prefix}${name}`;
  return content === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? (found[1] ?? found[2] ?? "") : null;
}

/** As XML has it, and what looks like one of Excel's own escapes is none. */
export function escaped(text: string): string {
  return inXml(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
