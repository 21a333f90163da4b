/**
 * Whose branches a piece has: the organisation in its title, and the block that stands for it in the joined table. "Chi bộ 1" of two
 * organisations, or of two blocks, are two branches.
 */
import { looseBranchKey } from "../../congress/branch-name";
import { fold } from "../../vietnamese/fold";
import type { CongressTable } from "../../congress/table";
import type { Piece } from "./piece";

export interface Whose {
  readonly organisation: string | null;
  readonly block: string | null;
}

/** Words for the kind of body, which one writes so and another so: "Đảng bộ xã A", "BCH Đảng bộ xã A", "Đảng ủy A". */
const KIND_OF_BODY =
  /\b(?:ban chap hanh|bch|ban thuong vu|van phong|dang bo|dang ui|dang uy|chi bo|chi ui|chi uy|bo phan|co so|truc thuoc|xa|phuong|thi tran)\b/g;

/** Whose a branch of a table is, as far as that is told; `block` where the piece as a whole is one. */
export function whoseIs(table: CongressTable, branch: number, block: string | null): Whose {
  const own = table.blocks[table.blockOf[branch] ?? -1]?.name ?? null;
  const [organisation, within] = [bodyName(ownerOf(table)), bodyName(own ?? block)];
  return { organisation, block: within === organisation ? null : within };
}

/** The organisation that a table's branches belong to: the file of one branch may be headed by the branch itself. */
function ownerOf({ organisation, superior, names }: CongressTable): string | null {
  const [name, another] = names;
  const isItself = name !== undefined && another === undefined && bodyName(name) === bodyName(organisation);
  return isItself ? (superior ?? null) : organisation;
}

/** Whether they can be the same body's: each is told of one alone, or is the same, or names the other more fully. */
export function agree(one: Whose, other: Whose): boolean {
  return isSameBody(one.organisation, other.organisation) && isSameBody(one.block, other.block);
}

/** Whether two names without their kind may be one body's: they are equal, or one names it more fully; or one is not told. */
export function isSameBody(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** The name alone, without accents; null where nothing but its kind is said. */
export function bodyName(name: string | null): string | null {
  const bare = fold(name ?? "")
    .replace(KIND_OF_BODY, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? null : bare;
}

/** The organisation of all: the one that most of several tables name, where no other is named as often. */
export function organisationOf(tables: readonly CongressTable[]): string | null {
  const [first, another] = tables;
  if (first && !another) return first.organisation;
  const named = tables.flatMap((table) => {
    const owner = ownerOf(table);
    const body = bodyName(owner);
    return owner === null || body === null ? [] : [{ owner, body }];
  });
  const times = (body: string): number => named.filter((one) => one.body === body).length;
  const [most, second] = [...new Set(named.map(({ body }) => body))].sort((a, b) => times(b) - times(a));
  if (most === undefined || (second !== undefined && times(second) === times(most))) return null;
  return named.find(({ body }) => body === most)?.owner ?? null;
}

/**
 * Along the pieces, the organisation that each as a whole is a block of: where several of them have branches, and each of those more
 * than one; or where two have branches of one name.
 */
export function blocksOfPieces(pieces: readonly Piece[]): readonly (string | null)[] {
  const owners = pieces.map(({ table }) => ownerOf(table));
  if (nameAlike(pieces, owners.map(bodyName))) return owners;
  const branches = new Map<string, number>();
  pieces.forEach(({ table }, i) => {
    const body = bodyName(owners[i] ?? null);
    if (body !== null) branches.set(body, (branches.get(body) ?? 0) + table.rows.length);
  });
  const blocks = new Set([...branches].flatMap(([body, count]) => (count > 1 ? [body] : [])));
  return owners.map((owner) => (blocks.size > 1 && blocks.has(bodyName(owner) ?? "") ? owner : null));
}

/** Whether different bodies have branches of one name. */
function nameAlike(pieces: readonly Piece[], bodies: readonly (string | null)[]): boolean {
  const known = new Map<string, string>();
  return pieces.some(({ table }, i) => {
    const body = bodies[i] ?? null;
    if (body === null) return false;
    return table.names.some((name) => {
      const key = looseBranchKey(name);
      const other = known.get(key);
      if (other === undefined) known.set(key, body);
      return other !== undefined && !isSameBody(body, other);
    });
  });
}
