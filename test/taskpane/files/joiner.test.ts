/** Files are joined away from the page: stopped in the middle it goes on later without reading again what was read. */
import { defaultChoices } from "../../../src/analysis/choices";
import { Cancelled, type FileToJoin } from "../../../src/taskpane/core/host";
import { Joiner } from "../../../src/taskpane/files/joiner";
import { day } from "../../support/table";
import { workbookFile } from "../../workbook/files";
import { FileWorkers } from "./workers";

beforeEach(() => {
  FileWorkers.begin();
});

const file = (name: string, branch: string): FileToJoin => ({
  name,
  saved: 1,
  blob: new Blob([
    new Uint8Array(
      workbookFile("xlsx", [
        ["Chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Nữ"],
        [branch, "19/4/2025", 3, 1],
      ]),
    ),
  ]),
});

const FILES = [file("a.xlsx", "Thôn Bèo"), file("b.xlsx", "Thôn Sậy"), file("c.xlsx", "Thôn Lau")];

const request = { files: FILES, before: null, choices: defaultChoices, today: day("27/11/2026") };

test("What the files tell is joined, and no worker stays", async () => {
  const joined = await new Joiner().join(request, () => undefined);
  expect(joined.files.map(({ file, status }) => [file, status])).toEqual([
    ["a.xlsx", "read"],
    ["b.xlsx", "read"],
    ["c.xlsx", "read"],
  ]);
  expect(joined.layout?.name).toBe("Kết quả gộp");
  expect(FileWorkers.alive).toBe(0);
});

test("Stopped in the middle, it goes on with the rest", async () => {
  const joiner = new Joiner();
  FileWorkers.endless = "c.xlsx";
  const stopped = joiner.join(request, (done) => {
    if (done === 2) setTimeout(() => joiner.stop(), 20);
  });
  await expect(stopped).rejects.toThrow(Cancelled);
  while (FileWorkers.alive > 1) await new Promise(setImmediate);
  FileWorkers.endless = null;
  FileWorkers.read = [];
  const told: number[] = [];
  const { files } = await joiner.join(request, (done) => told.push(done));
  expect(files).toHaveLength(3);
  expect(FileWorkers.read).toEqual(["c.xlsx"]);
  expect(told).toEqual([1, 2, 3]);
  expect(FileWorkers.alive).toBe(0);
});
