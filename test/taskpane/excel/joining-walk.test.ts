/** An office goes through what its branches have sent, inside Excel: twelve files, two of them broken and one twice. */
import type { FileToJoin } from "../../../src/taskpane/core/host";
import { broken, resultsFile } from "./files";
import { elected, openPane, quiet, refusalOf, SUMMARY, type Pane } from "./support";

const JOINED = "Kết quả gộp";
const BULLETIN = "Bản tin";

/** Nine files of two branches each, three and two elected; one of them comes twice under another name. */
const GOOD = Array.from({ length: 9 }, (_, i) =>
  resultsFile(`Thôn ${i + 1}.xlsx`, [`Chi bộ Thôn ${i + 1}`, 3, 2, 1], [`Chi bộ Trường ${i + 1}`, 2, 1, 1]),
);
const TWICE = resultsFile("Thôn 9 (gửi lại).xlsx", ["Chi bộ Thôn 9", 3, 2, 1], ["Chi bộ Trường 9", 2, 1, 1]);
const SENT = [...GOOD, TWICE, broken("Thôn 10.xlsx"), broken("Thôn 11.xlsx")];
const MENDED = resultsFile("Thôn 10.xlsx", ["Chi bộ Thôn 10", 4, 4, 2]);

async function choose({ controller, excel }: Pane, files: readonly FileToJoin[]): Promise<void> {
  await controller.joinFiles(files);
  await quiet(excel);
}

/** Files by what became of them. */
function fates({ store }: Pane): Readonly<Record<string, readonly string[]>> {
  const told: Record<string, string[]> = {};
  for (const { file, status } of store.getState().joining.files) (told[status] ??= []).push(file);
  return told;
}

test("The list tells each file's fate, one is mended and comes again, and summary and bulletin are made of all", async () => {
  const pane = await openPane([{ name: "Sổ tay", values: [["Việc cần làm"]] }]);
  await choose(pane, SENT);
  expect(pane.notice()).toMatchObject({ kind: "joined", all: 12, counted: 9 });
  expect(fates(pane)).toEqual({
    read: GOOD.map(({ name }) => name),
    duplicate: ["Thôn 9 (gửi lại).xlsx"],
    unreadable: ["Thôn 10.xlsx", "Thôn 11.xlsx"],
  });
  expect(elected(pane)).toBe(45);

  await choose(pane, [MENDED]);
  expect(fates(pane)).toEqual({
    read: [...GOOD, MENDED].map(({ name }) => name),
    duplicate: ["Thôn 9 (gửi lại).xlsx"],
    unreadable: ["Thôn 11.xlsx"],
  });
  expect(elected(pane)).toBe(49);

  await pane.controller.make(["summary", "bulletin"]);
  await quiet(pane.excel);
  expect(pane.notice()).toMatchObject({ kind: "made" });
  expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual([
    "Sổ tay",
    JOINED,
    `${JOINED} (trước)`,
    SUMMARY,
    BULLETIN,
  ]);
  const tag = [...pane.excel.workbook.sheet(SUMMARY).properties.values()].join();
  expect(tag).toContain(`"source":"${JOINED}"`);
});

test("Who stops in the middle finds nothing changed, and goes on with the same files", async () => {
  const pane = await openPane([{ name: "Sổ tay" }]);
  let isStopped = false;
  const files = SENT.map((file, i): FileToJoin => ({
    ...file,
    get blob() {
      if (i === 5 && !isStopped) pane.controller.cancel();
      isStopped ||= i === 5;
      return file.blob;
    },
  }));
  await choose(pane, files);
  expect(pane.notice()).toEqual({ kind: "cancelled" });
  expect([pane.store.getState().joining.stopped, pane.excel.workbook.sheets.length]).toEqual([
    expect.objectContaining({ all: 12 }),
    1,
  ]);
  await pane.controller.goOnJoining();
  await quiet(pane.excel);
  expect([refusalOf(pane), elected(pane), pane.store.getState().joining.stopped]).toEqual([null, 45, null]);
});

test("Three thousand branches of three hundred files are joined in Excel on the web, and joined to again", async () => {
  const pane = await openPane([{ name: "Sổ tay" }], { platform: "web" });
  const files = Array.from({ length: 300 }, (_, f) =>
    resultsFile(
      `Xã ${f + 1}.xlsx`,
      ...Array.from({ length: 10 }, (_none, i) => [`Chi bộ Thôn ${i + 1} xã số ${f + 1}`, 3, 2, 1] as const),
    ),
  );
  await choose(pane, files);
  expect([pane.notice(), elected(pane)]).toEqual([expect.objectContaining({ kind: "joined" }), 9_000]);
  await choose(pane, [resultsFile("Xã 7.xlsx", ["Chi bộ Thôn 1 xã số 7", 4, 2, 1])]);
  expect([pane.notice(), elected(pane)]).toEqual([expect.objectContaining({ kind: "joined" }), 8_974]);
  expect(pane.excel.requests.filter(({ error }) => error !== null)).toEqual([]);
  const bytes = pane.excel.requests.flatMap(({ requestBytes, responseBytes }) => [
    requestBytes,
    responseBytes,
  ]);
  expect(Math.max(...bytes)).toBeLessThan(5 * 1024 * 1024);
  await pane.controller.undo();
  await quiet(pane.excel);
  expect(elected(pane)).toBe(9_000);
}, 120_000);
