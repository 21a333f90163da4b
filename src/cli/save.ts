/**
 * Results on a disk: all of them or none, and never half a one. Each is written whole into a file of its own beside its
 * target, read back, and only then renamed over it: what stood there stands there until the new one does, whenever the
 * work is cut off. Targets are told apart by what they are on the disk, not by how they are spelled.
 */
import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** What a path leads to, through links of every kind. Two places of one identity are one file, whatever their paths. */
export type Place =
  | { readonly kind: "file"; readonly path: string; readonly identity: string; readonly exists: boolean }
  /** A device or a pipe: it is written to as it is, and nothing in it can be lost. */
  | { readonly kind: "stream"; readonly path: string; readonly identity: string }
  | { readonly kind: "folder"; readonly identity: string }
  /** Its folder is not there or may not be looked into. */
  | { readonly kind: "nowhere" };

export interface Output {
  readonly place: Extract<Place, { readonly kind: "file" | "stream" }>;
  readonly content: string | Uint8Array;
}

export interface SaveProblem {
  /** Which of the outputs it was. */
  readonly index: number;
  readonly reason: "exists" | "disk-full" | "open-elsewhere" | "not-allowed";
  /** Where the old files are that could not be put back under their names. */
  readonly kept: readonly string[];
}

/** Where a path leads to. A link leads to what it points at, be it there yet or not. */
export function placeOf(path: string): Place {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found) {
      const identity = `${found.dev}:${found.ino}`;
      if (found.isDirectory()) return { kind: "folder", identity };
      if (!found.isFile()) return { kind: "stream", path, identity };
      return { kind: "file", path: throughLinks(path), identity, exists: true };
    }
    const real = throughLinks(path);
    const folder = statSync(dirname(real), { bigint: true });
    // Whether case and the form of accents count is known to the disk alone: here they do not.
    const name = basename(real).normalize("NFC").toLowerCase();
    return { kind: "file", path: real, identity: `${folder.dev}:${folder.ino}/${name}`, exists: false };
  } catch {
    return { kind: "nowhere" };
  }
}

/** The file that standard output or standard error goes into (`> tep.txt`), where this is one. */
export function isScreen(place: Place): boolean {
  if (place.kind !== "file") return false;
  return [1, 2].some((descriptor) => {
    const { dev, ino } = fstatSync(descriptor, { bigint: true });
    return `${dev}:${ino}` === place.identity;
  });
}

/** Writes them all, or says why none is written. Without `force` no file that exists is written over. */
export function saveTogether(
  outputs: readonly Output[],
  force: boolean,
  platform: NodeJS.Platform = process.platform,
): SaveProblem | null {
  // Ctrl+C waits until every file is whole: the work is done in one go, and the program ends right behind it.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const wait = (): void => undefined;
  signals.forEach((signal) => process.on(signal, wait));
  try {
    return saveWhole(outputs, force, platform === "win32");
  } finally {
    signals.forEach((signal) => process.off(signal, wait));
  }
}

/** An output that is whole on the disk, and does not have its name yet. */
interface Ready {
  readonly index: number;
  readonly path: string;
  readonly temporary: string;
  /** A second name of the file that it takes the place of, where it may have to be put back. */
  readonly old: string | null;
}

function saveWhole(outputs: readonly Output[], force: boolean, onWindows: boolean): SaveProblem | null {
  const besides: string[] = [];
  const named: Ready[] = [];
  let index = 0;
  let replacing = false;
  /** A name that nobody has, in the folder of a target: only there is renaming one step. */
  const beside = (path: string): string => {
    const file = join(dirname(path), `.dai-hoi-${randomUUID()}.tmp`);
    besides.push(file);
    return file;
  };
  try {
    const ready: Ready[] = [];
    for (const [i, { place, content }] of outputs.entries()) {
      if (place.kind === "stream") continue;
      index = i;
      const { path } = place;
      const replaces = force && place.exists;
      if (replaces) accessSync(path, constants.W_OK);
      const temporary = beside(path);
      writeWhole(temporary, content, replaces ? path : null);
      const old = replaces && i < outputs.length - 1 ? beside(path) : null;
      if (old !== null) nameTwice(path, old);
      ready.push({ index: i, path, temporary, old });
    }
    for (const [i, { place, content }] of outputs.entries()) {
      index = i;
      if (place.kind === "stream") writeFileSync(place.path, content);
    }
    for (const file of ready) {
      index = file.index;
      replacing = force;
      if (force) renameSync(file.temporary, file.path);
      else putNew(file.temporary, file.path);
      named.push(file);
    }
    return null;
  } catch (error) {
    const lost = named.filter(
      ({ path, old }) => !tried(() => (old === null ? rmSync(path) : renameSync(old, path))),
    );
    const kept = lost.flatMap(({ old }) => old ?? []);
    for (const file of kept) besides.splice(besides.indexOf(file), 1);
    return { index, reason: reasonOf(error, replacing && onWindows), kept };
  } finally {
    for (const file of besides) tried(() => rmSync(file, { force: true }));
  }
}

/** Writes a new file down to the disk and reads it back, with the permissions of the one that it will stand for. */
function writeWhole(path: string, content: string | Uint8Array, like: string | null): void {
  const bytes = Buffer.from(content);
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
    // Some drives know no permissions; the file is as good without.
    if (like !== null) tried(() => fchmodSync(file, statSync(like).mode));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (!readFileSync(path).equals(bytes))
    throw new Error("The disk gives back other bytes than it was given.");
}

/** Gives a file a name that must not exist yet, also when another program takes it in this moment. */
function putNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // A drive without links (FAT): the name is taken first, and then given to the whole file.
    closeSync(openSync(path, "wx"));
    try {
      renameSync(temporary, path);
    } catch (cause) {
      tried(() => rmSync(path));
      throw cause;
    }
  }
}

function nameTwice(path: string, other: string): void {
  if (!tried(() => linkSync(path, other))) copyFileSync(path, other, constants.COPYFILE_EXCL);
}

function throughLinks(path: string): string {
  const own = join(realpathSync(dirname(path)), basename(path));
  const isLink = lstatSync(own, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? throughLinks(resolve(dirname(own), readlinkSync(own))) : own;
}

function tried(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

function reasonOf(error: unknown, mayBeOpen: boolean): SaveProblem["reason"] {
  switch (codeOf(error)) {
    case "EEXIST":
      return "exists";
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return "disk-full";
    case "EBUSY":
    case "ETXTBSY":
      return "open-elsewhere";
    case "EPERM":
    case "EACCES":
      // What Windows says of a file that Excel has open, and of nothing else that is likely here.
      return mayBeOpen ? "open-elsewhere" : "not-allowed";
    default:
      return "not-allowed";
  }
}
