/** Parts of a workbook that are short enough to be told by names, and the relations that lead from part to part. */
import { findEntry, inflateEntry, type Archive, type ArchiveEntry } from "../archive";
import type { Budget } from "../limits";
import { Refusal } from "../problem";
import { Scanner, type Listener } from "./scanner";

/** An opened workbook: its archive, and what reading it may use up. */
export interface Package {
  readonly archive: Archive;
  readonly budget: Budget;
}

/** Hands the XML of an entry to a scanner, and counts its tags. */
export async function scanEntry(entry: ArchiveEntry, budget: Budget, scanner: Scanner): Promise<void> {
  if (entry.encrypted) throw new Refusal({ code: "encrypted" }, entry.name);
  let counted = 0;
  await inflateEntry(entry, budget, (piece) => {
    scanner.push(piece);
    budget.spend("tags", scanner.tags - counted);
    counted = scanner.tags;
  });
  scanner.finish();
}

export interface NamedListener<Name extends string> {
  /** Told of the elements with these names alone. True where its text is wanted. */
  open(name: Name, xml: Scanner): boolean | undefined;
  close?(name: Name, xml: Scanner): void;
}

/** Reads a part. False where it is not there. */
export async function scanPart<Name extends string>(
  { archive, budget }: Package,
  part: string,
  names: readonly Name[],
  listener: NamedListener<Name>,
): Promise<boolean> {
  const entry = findEntry(archive, part);
  if (!entry) return false;
  const byTag: Listener = {
    open: (tag, xml) => {
      const name = names[tag];
      return name !== undefined && listener.open(name, xml) === true;
    },
    close: (tag, xml) => {
      const name = names[tag];
      if (name !== undefined) listener.close?.(name, xml);
    },
  };
  await scanEntry(entry, budget, new Scanner(names, byTag));
  return true;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in the strict and the transitional form: "worksheet". */
  readonly kind: string;
  /** The name of the part, from the root of the archive. */
  readonly target: string;
}

/** The relations of a part, or of the whole package (""); those that lead outside are left out. */
export async function readRelations(file: Package, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations: Relation[] = [];
  await scanPart(file, `${folder}_rels/${part.slice(folder.length)}.rels`, ["Relationship"], {
    open: (_name, xml) => {
      file.budget.spend("parts");
      const target = xml.attribute("Target");
      if (!target || xml.attribute("TargetMode") === "External") return false;
      const kind = xml.attribute("Type")?.split("/").at(-1) ?? "";
      relations.push({ id: xml.attribute("Id") ?? "", kind, target: resolved(folder, target) });
      return false;
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The part that the package begins with; "" where it does not say. */
export async function mainPart(file: Package): Promise<string> {
  const relations = await readRelations(file, "");
  return relations.find(({ kind }) => kind === "officeDocument")?.target ?? "";
}
