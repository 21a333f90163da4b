/** A formula as a tree, by Excel's order of operations. */
import { type Reference, referenceOf, type Token, tokensOf } from "./formula-tokens";
import { CellError, type CellValue } from "./values";

/** "Bang1[#All]"; "Bang1[]" is its data. */
export type TablePart = "all" | "data" | "headers";

export type Tree =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "table"; readonly name: string; readonly part: TablePart }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Tree[] }
  | { readonly kind: "operation"; readonly sign: string; readonly operands: readonly Tree[] };

/** Weakest first; all of one line bind alike and from the left. */
const BINARY: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** The tree of a formula with its "="; null where Excel would refuse it. */
export function treeOf(formula: string): Tree | null {
  const tokens = tokensOf(formula.replace(/^=/, ""))?.filter(({ kind }) => kind !== "space");
  if (!tokens || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  try {
    const tree = reader.binary(0);
    return reader.atEnd ? tree : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

class Malformed extends Error {}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  binary(level: number): Tree {
    const signs = BINARY[level];
    if (!signs) return this.signed();
    let left = this.binary(level + 1);
    for (let sign = this.take(signs); sign !== null; sign = this.take(signs)) {
      left = { kind: "operation", sign, operands: [left, this.binary(level + 1)] };
    }
    return left;
  }

  private signed(): Tree {
    const sign = this.take(["-", "+", "@"]);
    if (sign === "-") return { kind: "operation", sign: "negative", operands: [this.signed()] };
    return sign === null ? this.percent() : this.signed();
  }

  private percent(): Tree {
    let tree = this.atom();
    while (this.take(["%"]) !== null) tree = { kind: "operation", sign: "%", operands: [tree] };
    return tree;
  }

  private atom(): Tree {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: new CellError(token.text.replace(/^.*!(?=#)/, "")) };
      case "reference":
        return { kind: "reference", reference: referenceOf(token.text) };
      case "table":
        return tableOf(token.text);
      case "name":
        return nameOf(token.text);
      case "function":
        return { kind: "call", name: token.text.toUpperCase(), operands: this.operands() };
      case "sign":
        if (token.text === "(") return this.inBrackets();
        break;
      case "space":
      case undefined:
        break;
    }
    throw new Malformed();
  }

  private inBrackets(): Tree {
    const tree = this.binary(0);
    this.expect(")");
    return tree;
  }

  private operands(): Tree[] {
    this.expect("(");
    const operands: Tree[] = [];
    if (this.take([")"]) !== null) return operands;
    do operands.push(this.isNext([",", ")"]) ? { kind: "value", value: null } : this.binary(0));
    while (this.take([","]) !== null);
    this.expect(")");
    return operands;
  }

  private isNext(signs: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "sign" && signs.includes(token.text);
  }

  private take(signs: readonly string[]): string | null {
    if (!this.isNext(signs)) return null;
    return this.tokens[this.at++]?.text ?? null;
  }

  private expect(sign: string): void {
    if (this.take([sign]) === null) throw new Malformed();
  }
}

function tableOf(text: string): Tree {
  const [, name = "", part = ""] = /^(.*)\[#?(.*)\]$/.exec(text) ?? [];
  const lower = part.toLowerCase();
  return { kind: "table", name, part: lower === "all" || lower === "headers" ? lower : "data" };
}

function nameOf(name: string): Tree {
  const upper = name.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  return { kind: "name", name };
}
