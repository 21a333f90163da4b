/** The words of a formula, and the references among them. */
import { type Area, columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, quoted } from "./addresses";

export interface Token {
  readonly kind: "table" | "reference" | "number" | "text" | "error" | "function" | "name" | "sign" | "space";
  readonly text: string;
}

/** A corner of a reference: "$B$5". A whole column has no row of its own, a whole row no column. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface Reference {
  /** Null: the sheet of the formula. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
  readonly kind: "cell" | "cells" | "columns" | "rows";
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const PLACE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.]*`;

const KINDS: readonly (readonly [Token["kind"], string])[] = [
  ["space", String.raw`\s+`],
  ["text", String.raw`"(?:[^"]|"")*"`],
  ["error", String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`],
  ["table", String.raw`${WORD}\[(?:#(?:All|Data|Headers))?\]`],
  ["reference", `(?:${SHEET})?${PLACE}`],
  ["error", `(?:${SHEET})#REF!`],
  ["number", String.raw`\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+`],
  ["function", String.raw`${WORD}(?=\()`],
  ["name", WORD],
  ["sign", String.raw`<>|<=|>=|[-+*/^&=<>%(),;{}:@]`],
];
const MATCHERS = KINDS.map(([kind, source]) => ({ kind, matcher: new RegExp(source, "uy") }));

/** The tokens of a formula without its "="; null where something in it is no word of a formula. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const { kind, matcher } of MATCHERS) {
    matcher.lastIndex = at;
    const text = matcher.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return null;
}

export function referenceOf(text: string): Reference {
  const cut = text.lastIndexOf("!");
  const sheet = cut < 0 ? null : text.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
  const [first = "", second = first] = text.slice(cut + 1).split(":");
  const [from, to] = [cornerOf(first, 0, 0), cornerOf(second, LAST_ROW, LAST_COLUMN)];
  if (!text.includes(":")) return { sheet, from, to, kind: "cell" };
  const kind = /^\$?\d+$/.test(first) ? "rows" : /\d/.test(first) ? "cells" : "columns";
  return { sheet, from, to, kind };
}

function cornerOf(text: string, noRow: number, noColumn: number): Corner {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // "$5" is a row of its own: its sign stands before no letters.
  const fixedRow = rowSign === "$" || (letters === "" && columnSign === "$");
  return {
    row: digits === "" ? noRow : Number(digits) - 1,
    column: letters === "" ? noColumn : columnNumber(letters),
    fixedRow,
    fixedColumn: letters !== "" && columnSign === "$",
  };
}

export function areaOf({ from, to }: Reference): Area {
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function referenceText({ sheet, from, to, kind }: Reference): string {
  const column = (corner: Corner): string =>
    `${corner.fixedColumn ? "$" : ""}${columnLetters(corner.column)}`;
  const row = (corner: Corner): string => `${corner.fixedRow ? "$" : ""}${corner.row + 1}`;
  const cell = (corner: Corner): string => column(corner) + row(corner);
  const write = kind === "columns" ? column : kind === "rows" ? row : cell;
  const place = kind === "cell" ? write(from) : `${write(from)}:${write(to)}`;
  return sheet === null ? place : `${quoted(sheet)}!${place}`;
}

/** The formula with its references replaced; null for one that leads nowhere any more. */
export function withReferences(formula: string, replace: (reference: Reference) => Reference | null): string {
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return formula;
  const words = tokens.map(({ kind, text }) => {
    if (kind !== "reference") return text;
    const replaced = replace(referenceOf(text));
    return replaced ? referenceText(replaced) : "#REF!";
  });
  return `=${words.join("")}`;
}
