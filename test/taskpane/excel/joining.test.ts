/**
 * Files are joined into a sheet of ours that is read like any results: made as a whole or not at all, made anew with all that was
 * mended on it by hand, and taken back.
 */
import { defaultChoices } from "../../../src/analysis/choices";
import type { FileToJoin, JoinedFiles } from "../../../src/taskpane/core/host";
import type { CellValue } from "../../../src/sheet/grid";
import { fileOfRows } from "../../support/large-file";
import {
  bookData,
  connectPane,
  elected,
  openPane,
  quiet,
  TODAY,
  type Pane,
} from "./support";

const JOINED = "Kết quả gộp";
const HEAD = ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"];

type Line = readonly [branch: string, elected: number, reelected: number, women: number];

/** A file with these branches, whose congresses were held on 19/4/2017. */
function file(name: string, ...lines: readonly Line[]): FileToJoin {
  const rows: readonly (readonly CellValue[])[] = [
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020"],
    HEAD,
    ...lines.map(([branch, ...figures], i) => [i + 1, branch, "19/4/2017", ...figures]),
  ];
  return { name, blob: new Blob([new Uint8Array(fileOfRows(rows))]), saved: null };
}

function broken(name: string): FileToJoin {
  return { name, blob: new Blob(["%PDF-1.7"]), saved: null };
}

const BEO = file("Bèo.xlsx", ["Chi bộ Thôn Bèo", 3, 2, 1], ["Chi bộ Thôn Sậy", 5, 4, 2]);
const LAU = file("Lau.xlsx", ["Chi bộ Thôn Lau", 3, 3, 0], ["Chi bộ Thôn Sen", 2, 1, 1]);

async function join({ host, excel }: Pane, ...files: readonly FileToJoin[]): Promise<JoinedFiles> {
  const joined = await host.join(files, defaultChoices, TODAY, () => undefined);
  await quiet(excel);
  return joined;
}

const namesOf = ({ excel }: Pane): readonly string[] =>
  excel.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

/** What the joined sheet says of branches: name, elected, file, place. */
function linesOf({ excel }: Pane, name = JOINED): readonly string[] {
  const sheet = excel.workbook.sheet(name);
  const told: string[] = [];
  for (let row = 7; row < 40; row++) {
    const at = (column: string): string => sheet.cellAt(`${column}${row}`).text;
    if (at("B") !== "") told.push(["B", "D", "G", "H"].map(at).join(" | "));
  }
  return told;
}

test("Files become a sheet of results that comes to the front and is read", async () => {
  const pane = await openPane([{ name: "Sổ tay", values: [["Việc cần làm"]] }]);
  const joined = await join(pane, BEO, LAU);
  expect(joined.sheet).toBe(JOINED);
  expect(joined.files.map(({ file, status }) => [file, status])).toEqual([
    ["Bèo.xlsx", "read"],
    ["Lau.xlsx", "read"],
  ]);
  expect(pane.excel.workbook.active.name).toBe(JOINED);
  expect(linesOf(pane)).toEqual([
    "Chi bộ Thôn Bèo | 3 | Bèo.xlsx | trang “KQ”, ô B3",
    "Chi bộ Thôn Sậy | 5 | Bèo.xlsx | trang “KQ”, ô B4",
    "Chi bộ Thôn Lau | 3 | Lau.xlsx | trang “KQ”, ô B3",
    "Chi bộ Thôn Sen | 2 | Lau.xlsx | trang “KQ”, ô B4",
    "Tổng cộng | 13 |  | ",
  ]);
  expect(elected(pane)).toBe(13);
});

describe("A file that comes again", () => {
  const MENDED = file("Bèo.xlsx", ["Chi bộ Thôn Bèo", 4, 2, 1], ["Chi bộ Thôn Sậy", 5, 4, 2]);

  test("takes its place; what differs is told, and the others stay, each still from its own cell", async () => {
    const pane = await openPane();
    await join(pane, BEO, LAU);
    await join(pane, MENDED);
    expect(linesOf(pane)).toEqual([
      "Chi bộ Thôn Bèo | 4 | Bèo.xlsx | trang “KQ”, ô B3",
      "Chi bộ Thôn Sậy | 5 | Bèo.xlsx | trang “KQ”, ô B4",
      "Chi bộ Thôn Lau | 3 | Lau.xlsx | trang “KQ”, ô B3",
      "Chi bộ Thôn Sen | 2 | Lau.xlsx | trang “KQ”, ô B4",
      "Tổng cộng | 14 |  | ",
    ]);
    const { analysis } = pane.store.getState();
    const kinds = analysis?.ok ? analysis.overview.findings.map(({ kind }) => kind) : [];
    expect(kinds).toContain("file-replaced");
  });

  test("is joined to the sheet as it stands after the workbook was closed and opened again", async () => {
    const { excel } = await openPane();
    const first = await connectPane(excel);
    await join(first, BEO, LAU);
    const again = await connectPane(excel);
    await join(again, MENDED);
    expect([elected(again), namesOf(again)]).toEqual([14, ["KQ", JOINED]]);
  });

  test("and cannot be read takes nobody's place", async () => {
    const pane = await openPane();
    await join(pane, BEO, LAU);
    const { files } = await join(pane, broken("Bèo.xlsx"));
    expect(files).toContainEqual(expect.objectContaining({ file: "Bèo.xlsx", status: "unreadable" }));
    expect(elected(pane)).toBe(13);
  });
});

test("Where no file can be read nothing is made, and each is told", async () => {
  const pane = await openPane();
  const before = bookData(pane.excel);
  const joined = await join(pane, broken("a.xlsx"), broken("b.xlsx"));
  expect([joined.sheet, joined.files.map(({ status }) => status)]).toEqual([
    null,
    ["unreadable", "unreadable"],
  ]);
  expect(bookData(pane.excel)).toEqual(before);
});

describe("What people write on the joined sheet", () => {
  async function joinedPane(): Promise<Pane> {
    const pane = await openPane([{ name: "Sổ tay" }]);
    await join(pane, BEO, LAU);
    return pane;
  }
  const sheetOf = ({ excel }: Pane): ReturnType<Pane["excel"]["workbook"]["sheet"]> =>
    excel.workbook.sheet(JOINED);
  const NEW = file("An.xlsx", ["Chi bộ Thôn Trám", 1, 1, 1]);

  test("is read at once, as on any source", async () => {
    const pane = await joinedPane();
    sheetOf(pane).type("D7", 7);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(17);
  });

  test("counts when more files come", async () => {
    const pane = await joinedPane();
    sheetOf(pane).type("D7", 7);
    await join(pane, NEW);
    expect([elected(pane), linesOf(pane)[1]]).toEqual([
      18,
      "Chi bộ Thôn Bèo | 7 | Bèo.xlsx | trang “KQ”, ô B3",
    ]);
  });

  test("in a line of its own counts as well, wherever it was put in", async () => {
    const pane = await joinedPane();
    await inExcel((sheet) => {
      sheet.getRange("9:9").insert("Down");
    });
    for (const [cell, value] of Object.entries({
      B9: "Chi bộ Thôn Súng",
      C9: "19/4/2017",
      D9: 2,
      E9: 1,
      F9: 0,
    }))
      sheetOf(pane).type(cell, value);
    await join(pane, NEW);
    expect(elected(pane)).toBe(16);
    expect(linesOf(pane).filter((line) => /Súng|Tổng/.test(line))).toEqual([
      `Chi bộ Thôn Súng | 2 | ${JOINED} | `,
      "Tổng cộng | 16 |  | ",
    ]);
  });

  test("below the table and above it stays", async () => {
    const pane = await joinedPane();
    sheetOf(pane).type("A4", "Số liệu chưa chốt");
    sheetOf(pane).type("B15", "Đã đối chiếu ngày 20/4");
    await join(pane, NEW);
    const texts = ["A4", "B15", "B16"].map((cell) => sheetOf(pane).cellAt(cell).text);
    expect(texts).toContain("Số liệu chưa chốt");
    expect(texts).toContain("Đã đối chiếu ngày 20/4");
  });

  test("beside a line goes with it, though other lines come before it", async () => {
    const pane = await joinedPane();
    sheetOf(pane).type("I5", "Người theo dõi");
    sheetOf(pane).type("I7", "Đ/c An");
    sheetOf(pane).type("I10", "Đ/c Bình");
    await join(pane, NEW, file("Bèo.xlsx", ["Chi bộ Thôn Sậy", 5, 4, 2], ["Chi bộ Thôn Bèo", 3, 2, 1]));
    const beside: (readonly string[])[] = [];
    for (let row = 7; row < 14; row++) {
      const [name = "", who = ""] = ["B", "I"].map((column) => sheetOf(pane).cellAt(`${column}${row}`).text);
      if (who !== "") beside.push([name, who]);
    }
    expect(sheetOf(pane).cellAt("I5").text).toBe("Người theo dõi");
    expect(beside).toEqual([
      ["Chi bộ Thôn Bèo", "Đ/c An"],
      ["Chi bộ Thôn Sen", "Đ/c Bình"],
    ]);
  });

  test("in a column that was put in stays with its lines too", async () => {
    const pane = await joinedPane();
    await inExcel((sheet) => {
      sheet.getRange("D:D").insert("Right");
    });
    sheetOf(pane).type("D5", "Người theo dõi");
    sheetOf(pane).type("D9", "Đ/c An");
    await join(pane, NEW);
    expect(elected(pane)).toBe(14);
    expect(sheetOf(pane).cellAt("I10").text).toBe("Đ/c An");
    expect(sheetOf(pane).cellAt("B10").text).toBe("Chi bộ Thôn Lau");
  });

  test("while the files are read is not lost", async () => {
    const pane = await joinedPane();
    let isTyped = false;
    const joined = await pane.host.join([NEW], defaultChoices, TODAY, () => {
      if (!isTyped) sheetOf(pane).type("D7", 7);
      isTyped = true;
    });
    await quiet(pane.excel);
    expect([joined.sheet, elected(pane)]).toEqual([JOINED, 18]);
  });

  test("that leaves no table to be read is not written over: it is said", async () => {
    const pane = await joinedPane();
    for (const cell of ["A5", "B5", "C5", "D5", "E5", "F5"]) sheetOf(pane).type(cell, "x");
    await inExcel((sheet) => {
      sheet.getRange("A5:H6").clear("Contents");
    });
    await quiet(pane.excel);
    const before = bookData(pane.excel);
    await expect(join(pane, NEW)).rejects.toMatchObject({ code: "joined-unread", sheet: JOINED });
    expect(bookData(pane.excel)).toEqual(before);
  });
});

async function inExcel(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(JOINED));
    await context.sync();
  });
}
