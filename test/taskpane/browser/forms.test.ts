/** Forms for branches in a plain browser: of the open file's branches, and of nothing before any is open. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { defaultChoices } from "../../../src/analysis/choices";
import type { CellValue } from "../../../src/sheet/grid";
import { BrowserHost } from "../../../src/taskpane/browser/browser-host";
import type { Choices } from "../../../src/analysis/choices";
import { readWorkbook } from "../../../src/workbook/file/read";
import { day } from "../../support/table";
import { WorkerStandIn } from "./worker-stand-in";

const SAMPLE = new Blob([new Uint8Array(readFileSync("assets/ket-qua-mau.xlsx"))]);

beforeAll(() => {
  Object.assign(globalThis, { Worker: WorkerStandIn });
});

async function openHost(file: Blob, name: string, choices: Choices = defaultChoices): Promise<BrowserHost> {
  const host = new BrowserHost();
  await host.open(file, name, () => undefined);
  await host.analyse(choices, day("20/4/2017"));
  return host;
}

/** The cells of each sheet that is shown, and those that are not. */
async function cellsIn(bytes: Uint8Array | null | undefined): Promise<readonly (readonly CellValue[])[]> {
  const book = await readWorkbook(bytes ?? new Uint8Array(), "phieu.xlsx");
  return book.ok ? book.sheets.map(({ values }) => values.flat()) : [];
}

test("one for all has the open sheet's branches to choose from, its term, and what staff said of the organisation", async () => {
  const office = { ...defaultChoices.office, organisation: "Đảng bộ xã Bình Minh" };
  const choices = { ...defaultChoices, office };
  const host = await openHost(SAMPLE, "a.xlsx", choices);
  const [form, list] = await cellsIn(await host.forms("all", choices));
  expect(form).toEqual(expect.arrayContaining(["Đảng bộ xã Bình Minh", "NHIỆM KỲ 2017-2020"]));
  expect(list).toEqual(expect.arrayContaining(["Văn phòng", "Kế hoạch tổng hợp"]));
});

test("one for each is an archive of files, each with its branch", async () => {
  const host = await openHost(SAMPLE, "a.xlsx");
  const files = unzipSync((await host.forms("each", defaultChoices)) ?? new Uint8Array());
  expect(Object.keys(files)).toHaveLength(5);
  const [form, ...others] = await cellsIn(files["Phieu - Van phong.xlsx"]);
  expect(form).toContain("Văn phòng");
  expect(others).toEqual([]);
});

test("a list of names alone, which is no results sheet, is enough", async () => {
  const host = await openHost(new Blob(["Tên chi bộ\nThôn 1\nThôn 2\n"]), "ds.csv");
  const files = unzipSync((await host.forms("each", defaultChoices)) ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(["Phieu - Thon 1.xlsx", "Phieu - Thon 2.xlsx"]);
});

test("before any file is open there is one for all, and none for each", async () => {
  const host = new BrowserHost();
  const [form, ...others] = await cellsIn(await host.forms("all", defaultChoices));
  expect(form).toContain("PHIẾU KẾT QUẢ ĐẠI HỘI CHI BỘ");
  expect(others).toEqual([]);
  expect(await host.forms("each", defaultChoices)).toBeNull();
});
