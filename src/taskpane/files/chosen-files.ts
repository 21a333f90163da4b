/** Files that were chosen or dropped, folders looked through, each with a name of its own. */
import type { FileToJoin } from "../core/host";

/** A file, and where it stands below what was chosen: "Khối xã/Thôn 3.xlsx". */
export interface ChosenFile {
  readonly file: File;
  readonly path: string;
}

/** Files of a field in which files, or a folder, were chosen. */
export function chosenIn(files: Iterable<File>): readonly ChosenFile[] {
  return [...files].flatMap((file) => {
    const path = file.webkitRelativePath || file.name;
    return path.includes("/") && !isOfPeople(file.name) ? [] : [{ file, path }];
  });
}

/** Files that were dropped, and those in folders that were, however deep. */
export async function chosenBelow(entries: readonly FileSystemEntry[]): Promise<readonly ChosenFile[]> {
  const chosen: ChosenFile[] = [];
  // Not all at once: a folder may hold thousands.
  for (const entry of entries) {
    if (isFile(entry)) chosen.push({ file: await fileOf(entry), path: entry.fullPath.replace(/^\//, "") });
    else if (isFolder(entry)) {
      const inside = (await entriesIn(entry)).filter(({ name }) => isOfPeople(name));
      chosen.push(...(await chosenBelow(inside)));
    }
  }
  return chosen;
}

/**
 * Where several have the same name, they are called by their folder as well; where that is the same too, they are numbered. Others run
 * in between: the browser looks at the disk for each.
 */
export async function filesToJoin(chosen: readonly ChosenFile[]): Promise<readonly FileToJoin[]> {
  const alike = countBy(chosen, ({ file }) => file.name);
  const named = chosen.map(({ file, path }) => ({
    file,
    name: alike.get(file.name) === 1 ? file.name : path,
  }));
  const taken = new Set<string>();
  const files: FileToJoin[] = [];
  let paused = -Infinity;
  for (const { file, name } of named) {
    if (performance.now() - paused > BREATH_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      paused = performance.now();
    }
    const own = freeName(name, taken);
    taken.add(own);
    files.push({ name: own, blob: file, saved: file.lastModified });
  }
  return files;
}

const BREATH_MS = 10;

/** Office leaves files that begin with "~$" beside those that are open. */
function isOfPeople(name: string): boolean {
  return !/^(?:~\$|\.)/.test(name);
}

/** The ending stays at the end: by it the file is read. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[^./]*)?$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${stem} (${number})${ending}`;
  return free;
}

function countBy<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return counts;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** Browsers give a hundred at a time, and none when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
