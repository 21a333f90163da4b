/** Each file that is to be joined has a name of its own, by its folder where names are the same. */
import { chosenBelow, chosenIn, filesToJoin } from "../../../src/taskpane/files/chosen-files";

const fileAt = (path: string): File => {
  const file = new File(["x"], path.split("/").at(-1) ?? "", { lastModified: 5 });
  return Object.defineProperty(file, "webkitRelativePath", { value: path.includes("/") ? path : "" });
};

/** What browsers give for a folder that is dropped: some entries at a time. */
function entry(path: string, inside?: readonly FileSystemEntry[]): FileSystemEntry {
  const name = path.split("/").at(-1) ?? "";
  const left = [...(inside ?? [])];
  return {
    name,
    fullPath: `/${path}`,
    isFile: !inside,
    isDirectory: !!inside,
    file: (give: (file: File) => void) => give(fileAt(name)),
    createReader: () => ({
      readEntries: (give: (some: FileSystemEntry[]) => void) => give(left.splice(0, 2)),
    }),
  } as unknown as FileSystemEntry;
}

const names = async (chosen: Parameters<typeof filesToJoin>[0]): Promise<readonly string[]> =>
  (await filesToJoin(chosen)).map(({ name }) => name);

test("a file is called by its name, by its folder as well where another is called the same", async () => {
  const chosen = chosenIn(["Gộp/Khối xã/kq.xlsx", "Gộp/Khối trường/kq.xlsx", "Gộp/Bèo.xlsx"].map(fileAt));
  expect(await names(chosen)).toEqual(["Gộp/Khối xã/kq.xlsx", "Gộp/Khối trường/kq.xlsx", "Bèo.xlsx"]);
});

test("files of the same name without a folder are numbered, and still end as they did", async () => {
  expect(await names(chosenIn(["kq.xlsx", "kq.xlsx", "kq.xlsx"].map(fileAt)))).toEqual([
    "kq.xlsx",
    "kq (2).xlsx",
    "kq (3).xlsx",
  ]);
});

test("what Office and systems leave in a folder is no file of anybody", async () => {
  expect(await names(chosenIn(["Gộp/~$Bèo.xlsx", "Gộp/.DS_Store", "Gộp/Bèo.xlsx"].map(fileAt)))).toEqual([
    "Bèo.xlsx",
  ]);
});

test("a folder that is dropped is looked through however deep, and files beside it are taken as well", async () => {
  const folder = entry("Gộp", [
    entry("Gộp/a.xlsx"),
    entry("Gộp/Khối xã", [entry("Gộp/Khối xã/b.xlsx"), entry("Gộp/Khối xã/~$b.xlsx")]),
    entry("Gộp/c.xlsx"),
  ]);
  expect(await names(await chosenBelow([entry("z.xlsx"), folder]))).toEqual([
    "z.xlsx",
    "a.xlsx",
    "b.xlsx",
    "c.xlsx",
  ]);
});

test("it is known when each was saved", async () => {
  expect(await filesToJoin(chosenIn([fileAt("a.xlsx")]))).toMatchObject([{ saved: 5 }]);
});
