/**
 * XML as a tree that is worked on in place: what is not touched is written again letter by letter as it stood. (The scanner of the readers tells what
 * passes and keeps nothing, so it cannot give a document back.) XML that breaks its rules is refused, never mended.
 */
import { DEEPEST } from "../limits";
import { damaged } from "../problem";
import type { Budget } from "../limits";
import { inXml } from "../xml-text";
import type { Mark } from "./mark";

/** Text as it is written, with its references (`&amp;`), or what is kept as it is: comments, instructions. */
export interface Written {
  readonly kind: "text" | "kept";
  xml: string;
  parent: Element | null;
}

export interface Element {
  readonly kind: "element";
  readonly name: string;
  /** As they are written, each with the space before it. */
  attributes: string;
  children: Node[];
  parent: Element | null;
  /** Stands as a pair of tags even when it is empty. */
  readonly isPair: boolean;
  /** Of a run that is a field of ours and nothing else. */
  mark: Mark | null;
}

export type Node = Written | Element;

/** Made anew, with these children. */
export function element(name: string, attributes = "", children: readonly Node[] = []): Element {
  const made: Element = {
    kind: "element",
    name,
    attributes,
    children: [...children],
    parent: null,
    isPair: false,
    mark: null,
  };
  for (const child of children) child.parent = made;
  return made;
}

export function text(words: string): Written {
  return { kind: "text", xml: escaped(words), parent: null };
}

/** The root holds all that the part consists of, its declaration too. Tags are counted by the budget. */
export function parse(xml: string, budget: Budget): Element {
  const root = element("");
  let at = root;
  let depth = 0;
  const add = (node: Node): void => {
    node.parent = at;
    at.children.push(node);
  };
  for (let i = 0; i < xml.length;) {
    const open = xml.indexOf("<", i);
    if (open !== i) {
      const words = xml.slice(i, open < 0 ? xml.length : open);
      if (BARE_REFERENCE.test(words)) throw damaged("a reference to nothing");
      add({ kind: "text", xml: words, parent: at });
      i += words.length;
      continue;
    }
    const special = SPECIAL.find(({ begins }) => xml.startsWith(begins, i));
    if (special) {
      const end = xml.indexOf(special.ends, i + special.begins.length);
      if (end < 0) throw damaged("the XML breaks off");
      const whole = xml.slice(i, end + special.ends.length);
      const isText = special.begins === CDATA;
      add(isText ? text(whole.slice(CDATA.length, -3)) : { kind: "kept", xml: whole, parent: at });
      i += whole.length;
      continue;
    }
    const end = endOfTag(xml, i);
    budget.spend("tags");
    const inside = xml.slice(i + 1, end);
    i = end + 1;
    if (inside.startsWith("!")) throw damaged("a DOCTYPE");
    if (inside.startsWith("/")) {
      if (at.parent === null || at.name !== inside.slice(1).trimEnd())
        throw damaged(`${at.name} is not closed`);
      at = at.parent;
      depth--;
      continue;
    }
    const isClosed = inside.endsWith("/");
    const [name = ""] = /^[^\s/<>]+/.exec(inside) ?? [];
    if (name === "") throw damaged("a tag without a name");
    const attributes = inside.slice(name.length, isClosed ? -1 : undefined);
    const made: Element = { ...element(name, attributes), isPair: !isClosed };
    add(made);
    if (isClosed) continue;
    if (++depth > DEEPEST) throw damaged("elements nested too deeply");
    at = made;
  }
  if (at !== root) throw damaged(`${at.name} is not closed`);
  if (elementsIn(root).length !== 1) throw damaged("not one root");
  return root;
}

const CDATA = "<![CDATA[";
const SPECIAL = [
  { begins: "<!--", ends: "-->" },
  { begins: "<?", ends: "?>" },
  { begins: CDATA, ends: "]]>" },
] as const;
const BARE_REFERENCE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|lt|gt|amp|quot|apos);)/i;

/** Where the tag that begins here ends; a sign within quotes ends none. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let i = start + 1; i < xml.length; i++) {
    const sign = xml.charAt(i);
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return i;
    else if (sign === "<") break;
  }
  throw damaged("a tag without end");
}

export function write(node: Node): string {
  const pieces: string[] = [];
  const add = (one: Node): void => {
    if (one.kind !== "element") {
      pieces.push(one.xml);
      return;
    }
    const { name, attributes, children, isPair } = one;
    if (name === "") children.forEach(add);
    else if (children.length === 0) pieces.push(`<${name}${attributes}${isPair ? `></${name}>` : "/>"}`);
    else {
      pieces.push(`<${name}${attributes}>`);
      children.forEach(add);
      pieces.push(`</${name}>`);
    }
  };
  add(node);
  return pieces.join("");
}

export function attribute({ attributes }: Element, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? "") : null;
}

export function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((child) => child.kind === "element");
}

export function child(of: Element, name: string): Element | null {
  return elementsIn(of).find((one) => one.name === name) ?? null;
}

/** All elements below, in the order of the document; what is below those that `skips` names is left out. */
export function* below(root: Element, skips: ReadonlySet<string> = NONE): Generator<Element> {
  // One generator with a stack: one within the other would hand each element up through all levels.
  const open = [root.children.values()];
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { done, value: one } = at.next();
    if (done) open.pop();
    else if (one.kind === "element") {
      yield one;
      if (!skips.has(one.name)) open.push(one.children.values());
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The nearest of this name, itself or around it. */
export function around(of: Element, name: string): Element | null {
  for (let at: Element | null = of; at; at = at.parent) if (at.name === name) return at;
  return null;
}

/** The words of an element that has nothing but text. */
export function wordsOf({ children }: Element): string {
  return children.map((one) => (one.kind === "text" ? unescaped(one.xml) : "")).join("");
}

export function cloned<One extends Node>(node: One, parent?: Element): One;
export function cloned(node: Node, parent: Element | null = null): Node {
  if (node.kind !== "element") return { ...node, parent };
  const copy: Element = { ...node, parent, children: [] };
  copy.children = node.children.map((one) => cloned(one, copy));
  return copy;
}

/** Puts these where the node stands. */
export function replace(node: Node, others: readonly Node[]): void {
  const { parent } = node;
  if (!parent) return;
  const at = parent.children.indexOf(node);
  replaceRange(parent, at, at + 1, others);
}

/** Puts these in place of some children, of any number. */
export function replaceRange(parent: Element, from: number, to: number, others: readonly Node[]): void {
  for (const one of others) one.parent = parent;
  const { children } = parent;
  parent.children = children.slice(0, from).concat(others, children.slice(to));
}

export function remove(node: Node): void {
  replace(node, []);
}

const REFERENCES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(xml: string): string {
  return xml.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return REFERENCES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function escaped(words: string): string {
  return inXml(words).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
