/** Files for joining are read one after the other in a worker: none of them stops the rest, and none takes longer than it may. */
import { workbookFile } from "../../workbook/files";
import { readListFile } from "../../../src/taskpane/files/list-file";
import { readFilesForJoining } from "../../../src/taskpane/files/read-files";
import { MOST_MS } from "../../../src/taskpane/files/reader";
import type { FileToJoin } from "../../../src/taskpane/core/host";
import { FileWorkers } from "./workers";

beforeEach(() => {
  FileWorkers.begin();
});

const RESULTS = [
  ["Chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Nữ"],
  ["Thôn Bèo", "19/4/2025", 3, 1],
];

const good = (name: string): FileToJoin => ({
  name,
  blob: new Blob([new Uint8Array(workbookFile("xlsx", RESULTS))]),
  saved: 1,
});
const broken = (name: string): FileToJoin => ({ name, blob: new Blob(["PK\u0003\u0004???"]), saved: 1 });

const never = (): AbortSignal => new AbortController().signal;

/** What a file came to: its branches, or why it has none. */
async function outcomes(files: readonly FileToJoin[], signal = never()): Promise<readonly unknown[]> {
  const read = await readFilesForJoining(files, {}, () => undefined, signal);
  return read.map(({ file, read }) => [
    file,
    read.ok ? read.table.names : "unreadable" in read ? read.unreadable : read.reasons,
  ]);
}

const DAMAGED = (name: string): string =>
  `Tệp “${name}” bị hỏng hoặc chép chưa đủ. Hãy chép lại, hoặc mở bằng Excel hoặc Word, sửa rồi lưu thành tệp mới.`;

test("A broken file is told as damaged, and the others are read", async () => {
  expect(await outcomes([good("a.xlsx"), broken("b.xlsx"), good("c.xlsx")])).toEqual([
    ["a.xlsx", ["Thôn Bèo"]],
    ["b.xlsx", DAMAGED("b.xlsx")],
    ["c.xlsx", ["Thôn Bèo"]],
  ]);
});

test("A file that is gone since it was chosen says so", async () => {
  const blob = new Blob(["x"]);
  const gone = { name: "a.xlsx", saved: 1, blob };
  jest.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValueOnce(new Error("NotReadableError"));
  expect(await outcomes([gone])).toEqual([
    ["a.xlsx", "Không mở được tệp “a.xlsx”: tệp đã bị sửa, đổi tên hoặc xóa sau khi chọn. Hãy chọn lại tệp."],
  ]);
});

test("It is told after each how many are read, and one worker reads them all", async () => {
  const told: unknown[] = [];
  const files = [good("a.xlsx"), good("b.xlsx"), broken("c.xlsx")];
  await readFilesForJoining(files, {}, (done, file) => told.push([done, file]), never());
  expect(told).toEqual([
    [1, "a.xlsx"],
    [2, "b.xlsx"],
    [3, "c.xlsx"],
  ]);
  expect([FileWorkers.most, FileWorkers.alive]).toEqual([1, 0]);
});

describe("A file whose reading never comes to an end", () => {
  beforeEach(() =>
    jest.useFakeTimers({
      advanceTimers: true,
      doNotFake: ["setImmediate", "performance", "nextTick", "queueMicrotask"],
    }),
  );
  afterEach(() => jest.useRealTimers());

  test("is ended with its worker when its time is over, and a fresh one reads the next", async () => {
    FileWorkers.endless = "b.xlsx";
    const all = outcomes([good("a.xlsx"), good("b.xlsx"), good("c.xlsx")]);
    while (jest.getTimerCount() === 0 || FileWorkers.read.length < 2) await new Promise(setImmediate);
    jest.advanceTimersByTime(MOST_MS);
    expect(await all).toEqual([
      ["a.xlsx", ["Thôn Bèo"]],
      ["b.xlsx", DAMAGED("b.xlsx")],
      ["c.xlsx", ["Thôn Bèo"]],
    ]);
    expect([FileWorkers.most, FileWorkers.alive]).toEqual([1, 0]);
  });

  test("is no list of branches, and is told as damaged", async () => {
    FileWorkers.endless = "ds.xlsx";
    const list = readListFile(good("ds.xlsx"));
    while (jest.getTimerCount() === 0) await new Promise(setImmediate);
    jest.advanceTimersByTime(MOST_MS);
    expect(await list).toEqual({ ok: false, unreadable: DAMAGED("ds.xlsx") });
    expect(FileWorkers.alive).toBe(0);
  });
});

test("Whoever stops it ends the worker, and is told the reason", async () => {
  FileWorkers.endless = "b.xlsx";
  const stopping = new AbortController();
  const all = outcomes([good("a.xlsx"), good("b.xlsx")], stopping.signal);
  while (FileWorkers.read.length < 2) await new Promise(setImmediate);
  stopping.abort(new Error("stop"));
  await expect(all).rejects.toThrow("stop");
  expect(FileWorkers.alive).toBe(0);
});
