/** A field of a template: `{{Tên đơn vị}}`, `{{#Chi bộ}} … {{/Chi bộ}}`, `{{^Khối}} … {{/}}`, whatever Word made of it. */
import { fold } from "../../../vietnamese/fold";
import { remembered } from "../../../vietnamese/remembered";

/** Where a field stands, as people find it. */
export interface Place {
  readonly part: "body" | "header" | "footer" | "footnote" | "endnote" | "comment";
  /** Which pages a header or footer is for, where it is not for all. */
  readonly pages: "first" | "even" | null;
  /** In a text box. */
  readonly isBoxed: boolean;
  /** Counted from 1; null where it is not known, or in no table. */
  readonly page: number | null;
  readonly table: number | null;
  readonly row: number | null;
  /** Of those that say something, outside of tables; on its page where that is known. */
  readonly paragraph: number | null;
}

/** "column": the column that it stands in is there only where the field has something. */
export type MarkKind = "value" | "each" | "unless" | "end" | "column";

export interface Mark {
  readonly kind: MarkKind;
  readonly name: string;
  /** "Upper": how Word is to write it. */
  readonly format: string | null;
  /** As it stands in the template. */
  readonly written: string;
  readonly place: Place;
  /** It cannot be filled: that was told, and it stays as it is. */
  isLeft: boolean;
}

/** Two names with the same key are one field: accents, case, spaces, quotes and Unicode form do not matter. Each row of a list asks for the same. */
export const keyOf = remembered((name) => fold(name));
const KINDS: Readonly<Record<string, MarkKind>> = { "#": "each", "^": "unless", "/": "end", "|": "column" };

/** The mark of what stands between the braces. */
export function markOf(inside: string, place: Place): Mark {
  const body = inside.trim();
  const kind = KINDS[body.charAt(0)] ?? "value";
  const format = /\s\\\*\s*(\w+)$/.exec(body);
  const named = format ? body.slice(0, format.index) : body;
  return {
    kind,
    name: kind === "value" ? named.trim() : named.slice(1).trim(),
    format: format?.[1]?.toLowerCase() ?? null,
    written: `{{${inside}}}`,
    place,
    isLeft: false,
  };
}

/** What is wrong in a template, with the words that it is found by. */
export interface Fault {
  readonly kind: "brace" | "not-closed" | "not-opened" | "crossed" | "in-field" | "no-text" | "no-column";
  readonly written: string;
  readonly place: Place;
}
