/**
 * What cells hold, asked for and put there exactly: a text stays a text whatever it looks like, and number formats are those
 * that were given.
 */
import type { Loaded } from "./book";

export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly value: number | boolean }
  /** An error by its name, "#N/A". */
  | { readonly kind: "error"; readonly error: string };

export interface Contents {
  readonly cells: readonly (readonly Content[])[];
  readonly formats: readonly (readonly string[])[];
}

const TEXT_FORMAT = "@";
const PLAIN_FORMAT = "General";
/** Excel keeps 15 digits. */
const DIGITS = 1e-14;

/** What stands in the cells; with `asValues` what formulas give there instead of the formulas. */
export function loadContents(range: Excel.Range, asValues = false): Loaded<Contents> {
  range.load("formulas,values,valueTypes,numberFormat");
  return () => contentsOf(range, asValues);
}

/** Of a range whose formulas, values, valueTypes and numberFormat are loaded. */
function contentsOf(range: Excel.Range, asValues: boolean): Contents {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const values: readonly (readonly unknown[])[] = range.values;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  return {
    cells: values.map((row, r) =>
      row.map((value, c): Content => {
        const formula = formulas[r]?.[c];
        // A text that begins with "=" is its own value.
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
        return isFormula && !asValues
          ? { kind: "formula", formula }
          : contentOf(value, range.valueTypes[r]?.[c]);
      }),
    ),
    formats: formats.map((row) => row.map((format) => (typeof format === "string" ? format : PLAIN_FORMAT))),
  };
}

function contentOf(value: unknown, kind: string | undefined): Content {
  // What a formula gives as "" is nothing once it is a value.
  if (kind === "Empty" || value === "" || value === null || value === undefined) return { kind: "empty" };
  if (kind === "Error") return { kind: "error", error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return { kind: "value", value };
  return { kind: "text", text: String(value) };
}

/** Puts the contents and their formats into cells of just this shape. */
export function putContents(range: Excel.Range, { cells, formats }: Contents): void {
  // A text is typed into a cell of texts, everything else into a plain one; null leaves a cell as it is.
  range.numberFormat = cells.map((row) =>
    row.map(({ kind }) => (kind === "text" ? TEXT_FORMAT : PLAIN_FORMAT)),
  );
  const isText = ({ kind }: Content): boolean => kind === "text";
  if (cells.some((row) => row.some((content) => !isText(content))))
    range.formulas = cells.map((row) => row.map((content) => (isText(content) ? null : typed(content))));
  if (cells.some((row) => row.some(isText)))
    range.values = cells.map((row) => row.map((content) => (isText(content) ? typed(content) : null)));
  range.numberFormat = formats.map((row) => [...row]);
}

/** What `putContents` takes of a request, about. */
export function bytesOfContents({ cells }: Contents): number {
  return 1_200 + 3 * JSON.stringify(cells).length;
}

function typed(content: Content): string | number | boolean {
  switch (content.kind) {
    case "empty":
      return "";
    case "formula":
      return content.formula;
    case "text":
      // An apostrophe at the front is taken for the sign that a text follows.
      return content.text.startsWith("'") ? `'${content.text}` : content.text;
    case "value":
      return content.value;
    case "error":
      return content.error;
  }
}

/** Whether the same stands there; numbers as far as Excel keeps digits. */
export function sameContents(one: Contents, other: Contents): boolean {
  return one.cells.every((row, r) =>
    row.every((content, c) => {
      const beside = other.cells[r]?.[c];
      if (content.kind !== "value" || beside?.kind !== "value" || typeof content.value === "boolean")
        return JSON.stringify(content) === JSON.stringify(beside);
      return Math.abs(content.value - Number(beside.value)) <= Math.abs(content.value) * DIGITS;
    }),
  );
}
