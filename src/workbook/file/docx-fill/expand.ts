/** From marks to text: lists and conditions first, from without inwards, then rows that repeat by themselves, then every field. */
import type { Budget } from "../limits";
import { settleColumns } from "./columns";
import { keyOf, type Fault, type Mark } from "./mark";
import { markedRuns } from "./marks";
import { blocksOf, hasContent, put, putBack, withoutIds } from "./put";
import { isRows, itemsOf, listOfRow, scopeOf, valueOf, type Data, type Scope, type Value } from "./scope";
import {
  around,
  below,
  cloned,
  element,
  remove,
  replace,
  replaceRange,
  type Element,
  type Node,
} from "./tree";

/** What is filled in, and what became of it. */
export interface Filling {
  readonly budget: Budget;
  readonly faults: Fault[];
  /** Fields that nobody knows, and those that there is nothing for. */
  readonly unknown: Mark[];
  readonly missing: Mark[];
}

/** Stands where there is nothing to fill a field with, as offices leave room to be filled in by hand. */
const NOTHING = "…";

export function expand(root: Element, scopes: readonly Scope[], filling: Filling): void {
  settleColumns(root, scopes, filling.faults);
  for (;;) {
    const runs = markedRuns(root);
    const begins = runs.findIndex(
      ({ mark }) => !mark.isLeft && (mark.kind === "each" || mark.kind === "unless"),
    );
    const open = runs[begins];
    if (!open) break;
    repeat(root, open, endOf(runs.slice(begins + 1)), scopes, filling);
  }
  repeatRows(root, scopes, filling);
  for (const run of markedRuns(root)) fillField(run, scopes, filling);
}

type Marked = ReturnType<typeof markedRuns>[number];

/** The end that belongs to what began before these. */
function endOf(runs: readonly Marked[]): Marked | null {
  let depth = 0;
  for (const run of runs) {
    const { kind, isLeft } = run.mark;
    if (isLeft || kind === "value" || kind === "column") continue;
    if (kind !== "end") depth++;
    else if (depth-- === 0) return run;
  }
  return null;
}

function fillField(run: Marked, scopes: readonly Scope[], { unknown, missing, faults }: Filling): void {
  const { mark } = run;
  const value = mark.kind === "value" && !mark.isLeft ? valueOf(scopes, mark.name) : undefined;
  if (value === undefined || typeof value === "boolean" || isRows(value)) {
    if (mark.kind === "end" && !mark.isLeft) faults.push(faultOf("not-opened", mark));
    else if (mark.kind === "value" || (mark.kind === "column" && !mark.isLeft)) {
      if (value === undefined) unknown.push(mark);
      else faults.push(faultOf("no-text", mark));
    }
    putBack(run);
    return;
  }
  if (value === null) missing.push(mark);
  put(run, value === null ? NOTHING : texts(value));
}

function faultOf(kind: Fault["kind"], { written, place }: Mark): Fault {
  return { kind, written, place };
}

/** An empty list has no form of its own. */
function texts(value: string | readonly string[] | readonly Data[]): string | readonly string[] {
  return typeof value === "string" ? value : value.filter((one) => typeof one === "string");
}

/** What is repeated: from child `from` to child `to` of the holder. */
interface Stretch {
  readonly holder: Element;
  readonly from: Element;
  readonly to: Element;
  readonly isInline: boolean;
}

function repeat(
  root: Element,
  open: Marked,
  close: Marked | null,
  scopes: readonly Scope[],
  filling: Filling,
): void {
  const leave = (): void => {
    open.mark.isLeft = true;
    if (close) close.mark.isLeft = true;
  };
  const isCrossed =
    close !== null && close.mark.name !== "" && keyOf(close.mark.name) !== keyOf(open.mark.name);
  if (!close || isCrossed) {
    leave();
    filling.faults.push(faultOf(close ? "crossed" : "not-closed", open.mark));
    return;
  }
  const value = valueOf(scopes, open.mark.name);
  if (value === undefined) {
    leave();
    filling.unknown.push(open.mark);
    return;
  }
  const stretch = stretchOf(root, open, close);
  const nodes = nodesOf(stretch, open, close);
  const items = open.mark.kind === "each" ? itemsOf(value) : itemsOf(value).length > 0 ? [] : [{}];
  const made = copies(nodes, items, keyOf(open.mark.name), scopes, filling);
  const { holder, from, to, isInline } = stretch;
  const first = holder.children.indexOf(from);
  replaceRange(holder, first, holder.children.indexOf(to) + 1, made);
  if (made.length === 0) keepPaper(holder, first, nodes);
  mend(holder, isInline);
}

/**
 * What was taken away up to the end of a document may have begun pages of another paper: those before it then keep theirs, which stood at the end of
 * their section.
 */
function keepPaper(holder: Element, from: number, gone: readonly Node[]): void {
  const [last, ...others] = holder.children.slice(from).filter((one) => one.kind === "element");
  if (last?.name !== "w:sectPr" || others.length > 0) return;
  const ends = gone.flatMap((one) => (one.kind === "element" ? [...below(one)] : []));
  const own = ends.find(({ name }) => name === "w:sectPr");
  if (own) replace(last, [cloned(own)]);
}

/** The nodes once for each item, filled with it. */
function copies(
  nodes: readonly Node[],
  items: readonly Data[],
  list: string,
  scopes: readonly Scope[],
  filling: Filling,
): readonly Node[] {
  const size = nodes.reduce(
    (sum, node) => sum + 1 + (node.kind === "element" ? [...below(node)].length : 0),
    0,
  );
  filling.budget.spend("tags", size * items.length);
  return items.flatMap((item, i): readonly Node[] => {
    const piece = element("");
    replaceRange(
      piece,
      0,
      0,
      nodes.map((node) => cloned(node)),
    );
    if (i > 0) withoutDoubles(piece);
    expand(piece, [...scopes, scopeOf(item, list)], filling);
    return piece.children;
  });
}

/** The row, or what else is repeated, is the smallest that has both ends in it. */
function stretchOf(root: Element, open: Element, close: Element): Stretch {
  const [ofOpen, ofClose] = [chainOf(root, open), chainOf(root, close)];
  let i = 0;
  while (ofOpen[i + 1] !== undefined && ofOpen[i + 1] === ofClose[i + 1]) i++;
  const holder = ofOpen[i] ?? root;
  const [from = open, to = close] = [ofOpen[i + 1], ofClose[i + 1]];
  const isInline = around(open, "w:p") === around(close, "w:p");
  if (isInline) return { holder, from: hoisted(open, holder), to: hoisted(close, holder), isInline };
  if (holder.name === "w:tr" && holder.parent)
    return { holder: holder.parent, from: holder, to: holder, isInline };
  return outOfRepeatedSection({ holder, from, to, isInline });
}

/** From the root down to the node. */
function chainOf(root: Element, node: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = node; at && at !== root.parent; at = at.parent) chain.unshift(at);
  return chain;
}

/** Word's own control for repeated sections wraps each item in a control of its own: that is repeated as a whole. */
function outOfRepeatedSection(stretch: Stretch): Stretch {
  const control = stretch.holder.name === "w:sdtContent" ? stretch.holder.parent : null;
  const outer = control?.name === "w:sdt" ? control.parent : null;
  if (!control || !outer) return stretch;
  const isItem = [...below(control)].some(
    ({ name, parent }) => name === "w15:repeatingSectionItem" && parent?.parent === control,
  );
  return isItem ? outOfRepeatedSection({ ...stretch, holder: outer, from: control, to: control }) : stretch;
}

const WRAPS = /^w:(?:ins|moveTo|smartTag|hyperlink|customXml|dir|bdo)$/;
const IS_PROPERTIES = /Pr$/;

/** Brings a mark up to be the holder's own child: what wraps it (a tracked insertion, a link) is parted in two. */
function hoisted(mark: Element, holder: Element): Element {
  while (mark.parent && mark.parent !== holder) {
    const wrap = mark.parent;
    if (!WRAPS.test(wrap.name)) return wrap;
    const at = wrap.children.indexOf(mark);
    const [before, behind] = [wrap.children.slice(0, at), wrap.children.slice(at + 1)];
    const isProperties = (one: Node): boolean => one.kind === "element" && IS_PROPERTIES.test(one.name);
    const properties = before.filter(isProperties);
    replace(wrap, [
      ...(before.some((one) => !isProperties(one)) ? [element(wrap.name, wrap.attributes, before)] : []),
      mark,
      ...(behind.length > 0
        ? [element(wrap.name, wrap.attributes, [...properties.map((one) => cloned(one)), ...behind])]
        : []),
    ]);
  }
  return mark;
}

/** What stands between the marks; a paragraph or a row that holds a mark alone goes with it. */
function nodesOf({ holder, from, to, isInline }: Stretch, open: Element, close: Element): readonly Node[] {
  const nodes = holder.children.slice(holder.children.indexOf(from), holder.children.indexOf(to) + 1);
  if (from !== open) remove(open);
  if (to !== close) remove(close);
  if (isInline) return nodes.filter((one) => one !== open && one !== close);
  if (from === to) return nodes;
  return nodes.filter((one) => (one !== from && one !== to) || !isBare(one));
}

function isBare(one: Node): boolean {
  return one.kind === "element" && (one.name === "w:p" || one.name === "w:tr") && !hasContent(one);
}

const NEEDS_PARAGRAPH = /^w:(?:tc|txbxContent|hdr|ftr|footnote)$/;

/** A table without rows goes; a cell, a header or a box ends with a paragraph. */
function mend(holder: Element, isInline: boolean): void {
  const hasRows = holder.children.some(
    (one) => one.kind === "element" && (one.name === "w:tr" || one.name === "w:sdt"),
  );
  if (holder.name === "w:tbl" && !hasRows) remove(holder);
  else if (NEEDS_PARAGRAPH.test(holder.name) && !isInline && blocksOf(holder).at(-1)?.name !== "w:p")
    replaceRange(holder, holder.children.length, holder.children.length, [element("w:p")]);
}

/** A row with fields of a list ("Chi bộ - Tên") repeats by itself. */
function repeatRows(root: Element, scopes: readonly Scope[], filling: Filling): void {
  for (const row of [...below(root)].filter(({ name }) => name === "w:tr")) {
    const names = markedRuns(row).flatMap(({ mark }) => (mark.kind === "value" ? [mark.name] : []));
    const list = names.length === 0 ? null : listOfRow(scopes, names);
    const value: Value | undefined = list === null ? undefined : valueOf(scopes, list);
    if (list === null || value === undefined) continue;
    const table = row.parent;
    replace(row, copies([row], itemsOf(value), list, scopes, filling));
    if (table) mend(table, false);
  }
}

/** What there may be but once is not in a copy: bookmarks, ids of controls and paragraphs. */
function withoutDoubles(piece: Element): void {
  for (const one of [...below(piece)]) {
    const isId = one.name === "w:id" && one.parent?.name === "w:sdtPr";
    if (isId || /^w:bookmark(?:Start|End)$/.test(one.name)) remove(one);
    else one.attributes = withoutIds(one.attributes);
  }
}
