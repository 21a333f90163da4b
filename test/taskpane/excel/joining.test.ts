/**
 * Files are joined into a sheet of ours that is read like any results: made as a whole or not at all, made anew with all that was
 * mended on it by hand, and taken back.
 */
import { defaultChoices } from "../../../src/analysis/choices";
import type { FileToJoin, JoinedFiles } from "../../../src/taskpane/core/host";
import { broken, resultsFile } from "./files";
import {
  bookData,
  connectPane,
  elected,
  openPane,
  quiet,
  refusalOf,
  RESULTS,
  sheetData,
  SUMMARY,
  TODAY,
  type Pane,
} from "./support";

const JOINED = "Kết quả gộp";
const BEO = resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 3, 2, 1], ["Chi bộ Thôn Sậy", 5, 4, 2]);
const LAU = resultsFile("Lau.xlsx", ["Chi bộ Thôn Lau", 3, 3, 0], ["Chi bộ Thôn Sen", 2, 1, 1]);

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
  const MENDED = resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 4, 2, 1], ["Chi bộ Thôn Sậy", 5, 4, 2]);

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

  test("with fewer branches than it had is told of, since these count no more", async () => {
    const pane = await openPane();
    await join(pane, BEO, LAU);
    const { files } = await join(pane, resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 3, 2, 1]));
    expect(elected(pane)).toBe(8);
    expect(files.map(({ file, message }) => [file, message])).toEqual([
      ["Bèo.xlsx", expect.stringContaining("không còn 1 chi bộ đã có ở bản trước (“Chi bộ Thôn Sậy”)")],
      ["Lau.xlsx", undefined],
    ]);
    expect(findingsOf(pane)).toContain("file-lacks-branches");
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

describe("Which branches the files are of", () => {
  const senders = ({ store }: Pane): readonly string[] | null =>
    store.getState().joining.sent?.map(({ name, file }) => `${name}: ${file}`) ?? null;

  test("is known after each joining, and as it was when that is taken back", async () => {
    const pane = await openPane();
    await pane.controller.joinFiles([BEO]);
    const first = senders(pane);
    expect(first).toEqual(["Chi bộ Thôn Bèo: Bèo.xlsx", "Chi bộ Thôn Sậy: Bèo.xlsx"]);
    await pane.controller.joinFiles([LAU]);
    expect(senders(pane)).toEqual([
      ...["Chi bộ Thôn Bèo: Bèo.xlsx", "Chi bộ Thôn Sậy: Bèo.xlsx"],
      ...["Chi bộ Thôn Lau: Lau.xlsx", "Chi bộ Thôn Sen: Lau.xlsx"],
    ]);
    await pane.controller.undo();
    expect(senders(pane)).toEqual(first);
  });

  test("is known again with the next joining after the workbook was closed, of all files", async () => {
    const first = await openPane();
    await first.controller.joinFiles([BEO]);
    const again = await connectPane(first.excel);
    expect(senders(again)).toBeNull();
    await again.controller.joinFiles([LAU]);
    expect(senders(again)).toHaveLength(4);
  });
});

describe("What people write on the joined sheet", () => {
  async function joinedPane(): Promise<Pane> {
    const pane = await openPane([{ name: "Sổ tay" }]);
    await join(pane, BEO, LAU);
    return pane;
  }
  const sheetOf = ({ excel }: Pane): ReturnType<Pane["excel"]["workbook"]["sheet"]> =>
    excel.workbook.sheet(JOINED);
  const NEW = resultsFile("An.xlsx", ["Chi bộ Thôn Trám", 1, 1, 1]);

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

  test("in a line put in above the title stays, and the title stands there once", async () => {
    const pane = await joinedPane();
    await inExcel((sheet) => {
      sheet.getRange("1:1").insert("Down");
    });
    sheetOf(pane).type("A1", "BẢN NHÁP");
    await join(pane, NEW);
    const texts = Array.from({ length: 30 }, (_, row) => sheetOf(pane).cellAt(`A${row + 1}`).text);
    expect(texts.filter((text) => text === "BẢN NHÁP")).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith("KẾT QUẢ ĐẠI HỘI"))).toHaveLength(1);
    expect([elected(pane), linesOf(pane).length]).toEqual([14, 6]);
  });

  test("beside a line goes with it, though other lines come before it", async () => {
    const pane = await joinedPane();
    sheetOf(pane).type("I5", "Người theo dõi");
    sheetOf(pane).type("I7", "Đ/c An");
    sheetOf(pane).type("I10", "Đ/c Bình");
    await join(
      pane,
      NEW,
      resultsFile("Bèo.xlsx", ["Chi bộ Thôn Sậy", 5, 4, 2], ["Chi bộ Thôn Bèo", 3, 2, 1]),
    );
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

async function undo({ controller, excel }: Pane): Promise<void> {
  await controller.undo();
  await quiet(excel);
}

/** As somebody does who chooses files in the pane. */
async function chooseFiles({ controller, excel }: Pane, ...files: readonly FileToJoin[]): Promise<void> {
  await controller.joinFiles(files);
  await quiet(excel);
}

describe("Taking back", () => {
  test("the first joining takes the sheet away, and the results of before are read", async () => {
    const pane = await openPane();
    const before = bookData(pane.excel);
    await chooseFiles(pane, BEO, LAU);
    expect(elected(pane)).toBe(13);
    await undo(pane);
    expect([bookData(pane.excel), elected(pane)]).toEqual([before, 10]);
  });

  test("a later one leaves the sheet as it stood, with what was mended by hand", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO);
    pane.excel.workbook.sheet(JOINED).type("D7", 7);
    await quiet(pane.excel);
    const before = bookData(pane.excel);
    await chooseFiles(pane, LAU);
    expect(elected(pane)).toBe(17);
    await undo(pane);
    expect([bookData(pane.excel), elected(pane)]).toEqual([before, 12]);
  });

  test("one that had a line and a column of people's own in it leaves them where they were", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO, LAU);
    await inExcel((sheet) => {
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("D:D").insert("Right");
    });
    const own = {
      B9: "Chi bộ Thôn Súng",
      E9: 2,
      D5: "Người theo dõi",
      D11: "Đ/c An",
      J8: "gửi muộn",
      B20: "Hết",
    };
    for (const [cell, value] of Object.entries(own)) pane.excel.workbook.sheet(JOINED).type(cell, value);
    await quiet(pane.excel);
    const before = cellsOf(pane);
    await chooseFiles(pane, resultsFile("An.xlsx", ["Chi bộ Thôn Trám", 1, 1, 1]));
    expect(cellsOf(pane)).not.toEqual(before);
    await undo(pane);
    expect(cellsOf(pane)).toEqual(before);
  });

  test("what is told of the files goes with it", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO);
    await chooseFiles(pane, broken("Hỏng.xlsx"), LAU);
    expect(findingsOf(pane)).toContain("file-unreadable");
    await undo(pane);
    expect(findingsOf(pane)).not.toContain("file-unreadable");
  });
});

/** The cells of the joined sheet with what they hold. */
function cellsOf({ excel }: Pane): unknown {
  const { cells } = Object(sheetData(excel, JOINED));
  return Object.entries(Object(cells)).map(([place, cell]) => [
    place,
    Object(cell).value,
    Object(cell).formula,
  ]);
}

function findingsOf({ store }: Pane): readonly string[] {
  const { analysis } = store.getState();
  if (!analysis?.ok) return [];
  return analysis.overview.findings.flatMap((finding) => [finding, ...finding.also].map(({ kind }) => kind));
}

describe("The joined sheet as the source", () => {
  test("is what the summary and the bulletin are made of, and the summary is out of date when it changes", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO, LAU);
    await pane.controller.make(["summary", "bulletin"]);
    await quiet(pane.excel);
    expect(pane.excel.workbook.sheet(SUMMARY).cellAt("D15").value).toBe(13);
    expect(pane.store.getState().outdated).toEqual([]);
    pane.excel.workbook.sheet(JOINED).type("D7", 7);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(17);
    expect(pane.store.getState().outdated).toEqual(["summary", "bulletin"]);
  });

  test("is read though another one was chosen before", async () => {
    const pane = await openPane();
    pane.choose({ sheet: "KQ" });
    await quiet(pane.excel);
    await chooseFiles(pane, BEO);
    expect([elected(pane), pane.store.getState().choices.sheet]).toEqual([8, null]);
  });

  test("is read though it was left out when it was joined before", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO);
    pane.choose({ leftOut: [JOINED] });
    await quiet(pane.excel);
    expect(elected(pane)).toBe(10);
    await chooseFiles(pane, LAU);
    expect([elected(pane), pane.store.getState().choices.leftOut]).toEqual([13, []]);
  });

  test("is never added to results that stand beside it, whichever of both is looked at; the other is named", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO);
    expect([elected(pane), findingsOf(pane)]).toEqual([8, expect.arrayContaining(["other-sheet"])]);
    pane.excel.workbook.sheet("KQ").show();
    await quiet(pane.excel);
    expect([elected(pane), findingsOf(pane)]).toEqual([10, expect.arrayContaining(["other-sheet"])]);
  });

  test("goes before other results when the workbook is opened at a sheet without any", async () => {
    const first = await openPane([RESULTS, { name: "Sổ tay" }]);
    await chooseFiles(first, BEO);
    first.excel.workbook.sheet("Sổ tay").show();
    const again = await connectPane(first.excel);
    expect(elected(again)).toBe(8);
  });

  test("can be chosen among the sheets, and what is kept of it from before cannot", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO);
    await chooseFiles(pane, LAU);
    const tabs = pane.store.getState().tabs.map(({ name, made }) => [name, made]);
    expect(tabs).toEqual([
      ["KQ", null],
      [JOINED, null],
    ]);
  });
});

describe("Sheets that are not ours to write on", () => {
  test("A sheet of somebody's that has the name stays as it is; ours gets another", async () => {
    const pane = await openPane([RESULTS, { name: JOINED, values: [["Sổ của tôi"]] }]);
    await chooseFiles(pane, BEO);
    expect(namesOf(pane)).toEqual(["KQ", JOINED, `${JOINED} (2)`]);
    expect(pane.notice()).toMatchObject({ kind: "joined", sheet: `${JOINED} (2)` });
    expect(pane.excel.workbook.sheet(JOINED).cellAt("A1").value).toBe("Sổ của tôi");
    await chooseFiles(pane, LAU);
    expect([namesOf(pane).length, elected(pane)]).toEqual([3, 13]);
  });

  test("A copy that somebody has made stays as it is", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO);
    await inExcel((sheet) => {
      sheet.copy("End");
    });
    await quiet(pane.excel);
    const copy = namesOf(pane).at(-1) ?? "";
    const before = sheetData(pane.excel, copy);
    await chooseFiles(pane, LAU);
    expect(sheetData(pane.excel, copy)).toEqual(before);
    expect([linesOf(pane).length, elected(pane)]).toEqual([5, 13]);
  });

  test("In a workbook whose structure is protected nothing is made, and it is said", async () => {
    const pane = await openPane();
    pane.excel.workbook.protectStructure();
    const before = bookData(pane.excel);
    await chooseFiles(pane, BEO);
    expect(refusalOf(pane)?.code).toBe("structure-protected");
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("A joined sheet that is protected stays as it is, and it is said", async () => {
    const pane = await openPane();
    await chooseFiles(pane, BEO);
    pane.excel.workbook.sheet(JOINED).protect();
    const before = bookData(pane.excel);
    await chooseFiles(pane, LAU);
    expect(refusalOf(pane)?.words).toContain(`Trang “${JOINED}” đang được bảo vệ`);
    expect(bookData(pane.excel)).toEqual(before);
  });
});

test("What was kept of a file that came broken gives way when it comes whole", async () => {
  const pane = await openPane([{ name: "Sổ tay" }]);
  await chooseFiles(pane, BEO, LAU);
  await chooseFiles(pane, broken("Bèo.xlsx"));
  await chooseFiles(pane, resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 4, 2, 1]));
  const { files } = pane.store.getState().joining;
  expect(files.map(({ file, status }) => [file, status])).toEqual([
    ["Bèo.xlsx", "attention"],
    ["Lau.xlsx", "read"],
  ]);
  expect([elected(pane), linesOf(pane)[0]]).toEqual([9, "Chi bộ Thôn Bèo | 4 | Bèo.xlsx | trang “KQ”, ô B3"]);
  expect(findingsOf(pane)).toEqual(expect.arrayContaining(["file-replaced", "file-lacks-branches"]));
});

describe("What joining told of the files", () => {
  const DOUBTFUL = resultsFile("Lau.xlsx", ["Chi bộ Thôn Lau", 3, 5, 0]);
  const filesOf = ({ store }: Pane): readonly string[] =>
    store.getState().joining.files.map(({ file, status }) => `${file}: ${status}`);

  test("holds until they come again, however many others come", async () => {
    const pane = await openPane([{ name: "Sổ tay" }]);
    await chooseFiles(pane, BEO, broken("Hỏng.xlsx"));
    await chooseFiles(pane, LAU);
    expect(filesOf(pane)).toEqual(["Bèo.xlsx: read", "Lau.xlsx: read", "Hỏng.xlsx: unreadable"]);
    expect(findingsOf(pane)).toContain("file-unreadable");
    await chooseFiles(pane, resultsFile("Hỏng.xlsx", ["Chi bộ Thôn Súng", 1, 1, 1]));
    expect(filesOf(pane)).toEqual(["Bèo.xlsx: read", "Hỏng.xlsx: read", "Lau.xlsx: read"]);
    expect(findingsOf(pane)).not.toContain("file-unreadable");
  });

  test("is known after the workbook was closed and opened again, and what was made of it is of now", async () => {
    const first = await openPane([{ name: "Sổ tay" }]);
    await chooseFiles(first, BEO, DOUBTFUL, broken("Hỏng.xlsx"));
    await first.controller.make(["summary", "bulletin"]);
    await quiet(first.excel);
    const again = await connectPane(first.excel);
    await quiet(first.excel);
    expect(filesOf(again)).toEqual(expect.arrayContaining(filesOf(first)));
    expect([...findingsOf(again)].sort()).toEqual([...findingsOf(first)].sort());
    expect(again.store.getState().outdated).toEqual([]);
  });

  test("is that of the sheet that is there after a joining was taken back", async () => {
    const pane = await openPane([{ name: "Sổ tay" }]);
    await chooseFiles(pane, BEO);
    await chooseFiles(pane, LAU, broken("Hỏng.xlsx"));
    await undo(pane);
    expect(filesOf(pane)).toEqual(["Bèo.xlsx: read"]);
    await undo(pane);
    expect(filesOf(pane)).toEqual([]);
  });
});
