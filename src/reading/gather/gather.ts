/**
 * Many pieces of one term's results as one table: each branch counted once, whatever the order of the pieces. Of a branch that stands in
 * several the later line counts; pieces of which nothing is left, that have the sums of others, or that are of another term are named and
 * not counted.
 */
import { finding, worded, type Finding } from "../../congress/findings";
import { cellsOf, type CongressTable } from "../../congress/table";
import { dayNumber, type Day } from "../../vietnamese/day";
import type { Term } from "../../vietnamese/term";
import { joinTables } from "../join";
import { joinByBranch } from "../same-sheet/by-branch";
import { inBlock, oneBlockOfAName } from "./blocks";
import { withDerived } from "./derived";
import { limitsThatDiffer } from "./limits";
import { isPlan, pickBranches, size, type Piece } from "./piece";
import { PieceOrder } from "./order";
import { differencesTold, sharedBranches, type Line } from "./same-branch";
import { sumsAmong } from "./sums";
import { termsOf, type OtherTerm } from "./terms";
import { byDay } from "./versions";
import { organisationOf } from "./whose";

/** What became of a piece. */
export type Fate =
  | { readonly status: "counted" }
  /** Each of its branches stands in other pieces as well, with the same figures, or with later ones; `of` names one of them. */
  | { readonly status: "duplicate" | "older"; readonly of: number; readonly differs: string }
  | { readonly status: "sums"; readonly of: number }
  | OtherTerm;

export interface Gathered {
  /** Null where nothing is counted. */
  readonly table: CongressTable | null;
  /** Branches of which a piece's line was left out, while others of it count. */
  readonly findings: readonly Finding[];
  /** Along the pieces. */
  readonly fates: readonly Fate[];
}

const COUNTED: Fate = { status: "counted" };

/** Differences that a sentence tells. */
const MOST_TOLD = 3;

/** `blockOf` tells the block that a piece as a whole is; null for none. Pieces come out in the order given. */
export function gather(
  pieces: readonly Piece[],
  blockOf: (piece: number) => string | null = () => null,
): Gathered {
  const { term, others: ofOthers } = termsOf(pieces.map(({ table }) => table));
  const fates = ofOthers.map((other): Fate => other ?? COUNTED);
  const ofTerm = (): readonly number[] => fates.flatMap((fate, i) => (fate === COUNTED ? [i] : []));
  const at = (indices: readonly number[]): readonly Piece[] => indices.flatMap((i) => pieces[i] ?? []);

  const left = new Leftovers(pieces, ofTerm(), blockOf);
  left.fates.forEach((fate, piece) => (fates[piece] = fate));

  const counted = ofTerm();
  sumsAmong(at(counted).map((piece, i) => left.withoutLeft(piece, counted[i] ?? -1))).forEach((of, i) => {
    const [piece, other] = [counted[i], counted[of]];
    if (piece !== undefined && other !== undefined) fates[piece] = { status: "sums", of: other };
  });

  const read = ofTerm();
  const tables = withDerived(
    at(read).map((piece, i) => {
      const index = read[i] ?? -1;
      return inBlock(left.withoutLeft(piece, index).table, blockOf(index));
    }),
  );
  const [first, ...others] = tables;
  const findings = [
    ...left.findings.filter(({ piece }) => fates[piece] === COUNTED).map(({ told }) => told),
    ...limitsThatDiffer(tables),
  ];
  if (!first) return { table: null, findings, fates };
  const { table: whole, told } = left.filled(oneBlockOfAName(joinTables([first, ...others])), read);
  for (const piece of told) fates[piece] = COUNTED;
  const said = saidOfAll(at(read), term);
  // A sheet that only fills in what the others leave open may be the one that is headed.
  const organisation = said.organisation ?? organisationOf(at([...told]).map(({ table }) => table));
  return { table: { ...whole, ...said, organisation }, findings, fates };
}

/** The lines of branches that count elsewhere. */
class Leftovers {
  readonly fates = new Map<number, Fate>();
  readonly findings: { readonly piece: number; readonly told: Finding }[] = [];
  private readonly lines = new Map<number, Set<number>>();
  /** By piece its lines that differ nowhere from those that count instead, each with that one. */
  private readonly alike = new Map<number, Map<number, Line>>();
  private readonly order: PieceOrder;

  constructor(
    private readonly pieces: readonly Piece[],
    read: readonly number[],
    blockOf: (piece: number) => string | null,
  ) {
    const some = read.flatMap((i) => pieces[i] ?? []);
    const shared = sharedBranches(some, (i) => blockOf(read[i] ?? -1)).map((lines) =>
      lines.map(({ piece, branch }) => ({ piece: read[piece] ?? -1, branch })),
    );
    this.order = new PieceOrder(pieces, shared);
    const told = new Map<number, { readonly of: number; readonly differs: readonly string[] }[]>();
    for (const lines of shared) {
      const counts = this.order.first(lines);
      for (const line of lines.filter((one) => one !== counts)) {
        const differs = counts ? this.differences(counts, line) : [];
        this.lines.set(line.piece, (this.lines.get(line.piece) ?? new Set()).add(line.branch));
        told.set(line.piece, [...(told.get(line.piece) ?? []), { of: counts?.piece ?? -1, differs }]);
        if (!counts) continue;
        if (differs.length === 0) {
          const alike = this.alike.get(line.piece) ?? new Map<number, Line>();
          this.alike.set(line.piece, alike.set(line.branch, counts));
        }
        this.findings.push({ piece: line.piece, told: this.finding(counts, line, differs) });
      }
    }
    for (const [piece, lines] of this.lines) {
      const one = pieces[piece];
      if (!one || lines.size < size(one)) continue;
      const all = told.get(piece) ?? [];
      const differs = all.flatMap((line) => line.differs);
      const of = (all.find((line) => line.differs.length > 0) ?? all[0])?.of ?? -1;
      const later = pieces[of];
      const isOlder = differs.length > 0 || (later !== undefined && byDay(later, one) > 0);
      const status = isOlder ? "older" : "duplicate";
      if (isOlder) this.alike.delete(piece);
      this.fates.set(piece, { status, of, differs: differs.slice(0, MOST_TOLD).join("; ") });
    }
  }

  /** The joined table with what lines that were left out tell besides: a list of days beside the results of the same branches. */
  filled(
    table: CongressTable,
    read: readonly number[],
  ): { readonly table: CongressTable; readonly told: readonly number[] } {
    const placed = new Map<string, number>();
    for (const piece of read)
      for (const branch of this.kept(piece)) placed.set(`${piece} ${branch}`, placed.size);
    let whole = table;
    const told: number[] = [];
    for (const [piece, lines] of this.alike) {
      const own = this.pieces[piece]?.table;
      const pairs = [...lines].flatMap(([branch, counts]) => {
        const to = placed.get(`${counts.piece} ${counts.branch}`);
        return to === undefined ? [] : [{ branch, to }];
      });
      // What a list of persons counts has cells of its own; of several branches in a line nothing is known of one.
      if (!own || isPlan(own) || own.persons || own.branchCounts || whole.branchCounts || pairs.length === 0)
        continue;
      const rest = pickBranches(
        own,
        pairs.map(({ branch }) => branch),
      );
      const source = whole.sources.length;
      const pair = { of: pairs.map(({ to }) => to), added: [], alone: [], byOrder: [] };
      const { table: joined } = joinByBranch(whole, rest, pair);
      const tells = [...(joined.further?.values() ?? [])].flat().filter((line) => line.source >= source);
      if (!tells.some((line) => line.tells.size > 0)) continue;
      whole = joined;
      told.push(piece);
    }
    return { table: whole, told };
  }

  private kept(piece: number): readonly number[] {
    const left = this.lines.get(piece);
    const all = this.pieces[piece]?.table.rows ?? [];
    return all.flatMap((_row, i) => (left?.has(i) ? [] : [i]));
  }

  /** The piece with what counts of it. */
  withoutLeft(piece: Piece, index: number): Piece {
    return this.lines.has(index) ? { ...piece, table: pickBranches(piece.table, this.kept(index)) } : piece;
  }

  private differences(counts: Line, left: Line): readonly string[] {
    const [now, before] = [this.pieces[counts.piece]?.table, this.pieces[left.piece]?.table];
    if (!now || !before) return [];
    return differencesTold(before, left.branch, now, counts.branch, before.names[left.branch] ?? "");
  }

  private finding(counts: Line, left: Line, differs: readonly string[]): Finding {
    const [now, before] = [this.pieces[counts.piece]?.table, this.pieces[left.piece]?.table];
    const cell = before ? cellsOf(before, left.branch, "branch")[0] : null;
    const other = now ? cellsOf(now, counts.branch, "branch")[0] : "";
    const branch = before?.names[left.branch] ?? "";
    if (differs.length === 0) return finding("branch-repeated", cell, { branch, other });
    const words = differs.slice(0, MOST_TOLD).join("; ");
    return finding("branch-replaced", cell, { branch, other, differs: worded(words, words) });
  }
}

/** What is said of the whole: where pieces say different things, the latest day, and nothing else. */
function saidOfAll(
  pieces: readonly Piece[],
  term: Term | null,
): Pick<CongressTable, "organisation" | "term" | "ordinal" | "asOf" | "documentDay"> {
  const tables = pieces.map(({ table }) => table);
  const ordinals = new Set(tables.flatMap(({ ordinal }) => ordinal ?? []));
  const [ordinal = null] = ordinals;
  const documentDay = latest(tables.flatMap(({ documentDay: day }) => day ?? []));
  return {
    organisation: organisationOf(tables),
    term,
    ordinal: ordinals.size === 1 ? ordinal : null,
    asOf: latest(tables.flatMap(({ asOf }) => asOf ?? [])),
    ...(documentDay && { documentDay }),
  };
}

function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (last, day) => (last && dayNumber(last) >= dayNumber(day) ? last : day),
    null,
  );
}
