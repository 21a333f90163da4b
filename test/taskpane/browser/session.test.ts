/** An open file and all that is made of it, from the sample to the bytes of a new workbook. */
import { utils, write } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultChoices, type Choices } from "../../../src/analysis/choices";
import type { Analysis } from "../../../src/analysis/engine";
import { blockKinds } from "../../../src/documents/document";
import { Session } from "../../../src/taskpane/browser/session";
import { typedValue } from "../../../src/taskpane/browser/typed-cells";
import { readWorkbook } from "../../../src/workbook/file/read";
import { day } from "../../support/table";
import { RESULTS, textFile, workbookFile } from "../../workbook/files";

const SAMPLE = new Uint8Array(readFileSync("assets/ket-qua-mau.xlsx"));
const TODAY = day("20/4/2017");
/** Excel's number of 19/4/2017: 42736 is 01/01/2017, and 31 + 28 + 31 + 18 days later it is. */
const APRIL_19 = 42736 + 108;
/** E9: how many the first branch elected, 3 of the 10 in all. */
const ELECTED = { tab: 0, row: 8, column: 4 };

const fileOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

async function openSample(shares: (number | null)[] = []): Promise<Session> {
  const session = new Session((share) => shares.push(share));
  await session.open(fileOf(SAMPLE), "ket-qua-mau.xlsx");
  return session;
}

/** A session that has analysed a file whose one sheet is called so. */
async function openSheetCalled(name: string): Promise<Session> {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(RESULTS.map((row) => [...row])), name);
  const bytes: unknown = write(book, { type: "array", bookType: "xlsx" });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
  const session = new Session();
  await session.open(new Blob([bytes]), "kq.xlsx");
  session.analyse(defaultChoices, TODAY);
  return session;
}

function analyse(session: Session, choices: Partial<Choices> = {}): Analysis {
  return session.analyse({ ...defaultChoices, ...choices }, TODAY);
}

/** How many were elected by the session's sheets as they are now. */
function elected(session: Session): number | null | undefined {
  const analysis = analyse(session);
  return analysis.ok
    ? analysis.overview.groups[0].figures.find(({ id }) => id === "elected")?.count
    : undefined;
}

function tabs(session: Session): readonly string[] {
  return session.tabs().map(({ name, made }) => (made ? `${name} (${made})` : name));
}

/** The sheets in which cells are others than in the file. */
function edited(session: Session): readonly string[] {
  return session.tabs().flatMap((tab) => (tab.edited ? [tab.name] : []));
}

/** The text of a cell as it is drawn. */
function shown(session: Session, tab: number, row: number, column: number): string | undefined {
  return session.cells(tab, row, row).find((cell) => cell.column === column)?.text;
}

describe("What decides which phrases hold", () => {
  test("is that of the last analysis, with what the office calls itself", async () => {
    const session = await openSample();
    expect(await session.situation(defaultChoices)).toBeNull();
    analyse(session);
    const choices = {
      ...defaultChoices,
      office: { ...defaultChoices.office, organisation: "Đảng bộ xã Mây Trắng" },
    };
    expect(await session.situation(choices)).toMatchObject({
      one: false,
      held: { count: 4, noun: "chi bộ" },
      pending: { count: 1 },
      unit: "Đảng ủy xã Mây Trắng",
      term: "2017-2020",
    });
    expect((await session.situation(defaultChoices))?.kinds).toEqual({ agency: { due: 5, held: 4 } });
  });
});

describe("Cells that are others than in the file are known", () => {
  const SHEETS = ["Kết quả đại hội"];

  test("as soon as one is changed, and not for a sheet that is made", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("summary", defaultChoices);
    expect(edited(session)).toEqual([]);
    await session.edit(ELECTED, "5");
    expect(edited(session)).toEqual(SHEETS);
  });

  test("no more when that is taken back, or what was there is typed again", async () => {
    const session = await openSample();
    await session.edit(ELECTED, "5");
    session.undo();
    expect(edited(session)).toEqual([]);
    await session.edit(ELECTED, "5");
    await session.edit(ELECTED, "3");
    expect(edited(session)).toEqual([]);
  });

  test("where one is emptied, and not where an empty one beyond the table stays empty", async () => {
    const session = await openSample();
    await session.edit({ tab: 0, row: 80, column: 30 }, " ");
    expect(edited(session)).toEqual([]);
    await session.edit(ELECTED, "");
    expect(edited(session)).toEqual(SHEETS);
  });
});

describe("Opening", () => {
  test("tells when reading begins, and when all is read", async () => {
    const shares: (number | null)[] = [];
    await openSample(shares);
    expect([shares[0], shares.at(-1)]).toEqual([null, 1]);
  });

  test("gives the file's sheets", async () => {
    expect((await openSample()).tabs()).toEqual([{ name: "Kết quả đại hội", hidden: false, made: null }]);
  });

  test("of what is no workbook is refused with the reason", async () => {
    expect(await new Session().open(fileOf(textFile("%PDF-1.4")), "kq.xlsx")).toEqual({
      ok: false,
      problem: { code: "not-a-workbook", thing: "pdf" },
    });
  });

  test("of an older kind of file goes without its looks", async () => {
    const shares: (number | null)[] = [];
    const session = new Session((share) => shares.push(share));
    expect(await session.open(fileOf(workbookFile("xls")), "kq.xls")).toMatchObject({ ok: true });
    // How much of it is read nobody knows.
    expect(shares).toEqual([null]);
  });

  test("does not change the file's bytes", async () => {
    const before = [...SAMPLE];
    const session = await openSample();
    await session.edit(ELECTED, "5");
    expect([...SAMPLE]).toEqual(before);
  });
});

describe("The drawn sheet", () => {
  test("shows days as days and texts as they are", async () => {
    const session = await openSample();
    expect(shown(session, 0, 8, 1)).toBe("Văn phòng");
    expect(shown(session, 0, 8, 2)).toBe("19/04/2017");
  });

  test("has the looks of the file", async () => {
    const session = await openSample();
    const title = session.cells(0, 3, 3).find(({ column }) => column === 0);
    expect(session.rendered(0)?.formats[title?.format ?? -1]).toMatchObject({ bold: true });
  });

  test("is nothing where there is no such sheet", async () => {
    const session = await openSample();
    expect([session.rendered(7), session.cells(7, 0, 9)]).toEqual([null, []]);
  });
});

describe("A cell that was changed by hand", () => {
  test("changes the figures", async () => {
    const session = await openSample();
    expect(elected(session)).toBe(10);
    await session.edit(ELECTED, "5");
    expect(elected(session)).toBe(12);
  });

  test("is shown as it is now", async () => {
    const session = await openSample();
    await session.edit(ELECTED, "5");
    expect(shown(session, 0, 8, 4)).toBe("5");
  });

  test("is as it was when the change is taken back", async () => {
    const session = await openSample();
    await session.edit(ELECTED, "5");
    expect(session.undo()).toBe(true);
    expect(elected(session)).toBe(10);
    expect(shown(session, 0, 8, 4)).toBe("3");
  });

  test("is taken back change by change", async () => {
    const session = await openSample();
    await session.edit(ELECTED, "5");
    await session.edit(ELECTED, "7");
    session.undo();
    expect(elected(session)).toBe(12);
  });

  test("may hold a day where the column holds days", async () => {
    const session = await openSample();
    await session.edit({ tab: 0, row: 8, column: 2 }, "18/4/2017");
    expect(shown(session, 0, 8, 2)).toBe("18/04/2017");
  });

  test("may be emptied", async () => {
    const session = await openSample();
    await session.edit(ELECTED, " ");
    expect(elected(session)).toBe(7);
  });

  test("may lie beyond what was filled", async () => {
    const session = await openSample();
    await session.edit({ tab: 0, row: 30, column: 12 }, "ghi chú");
    expect(shown(session, 0, 30, 12)).toBe("ghi chú");
  });

  test("lies in a sheet of the file, not in one of ours", async () => {
    const session = await openSample();
    expect(await session.edit({ tab: 1, row: 0, column: 0 }, "5")).toBe(false);
    expect(session.undo()).toBe(false);
  });
});

describe("Our summary", () => {
  test("is added after the file's sheets", async () => {
    const session = await openSample();
    analyse(session);
    expect(await session.make("summary", defaultChoices)).toMatchObject({ name: "Tổng hợp" });
    expect(tabs(session)).toEqual(["Kết quả đại hội", "Tổng hợp (summary)"]);
  });

  test("is replaced when it is made again", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("summary", defaultChoices);
    const summary = { ...defaultChoices.summary, title: "Kết quả đợt 1" };
    expect(await session.make("summary", { ...defaultChoices, summary })).toMatchObject({ name: "Tổng hợp" });
    expect(tabs(session)).toEqual(["Kết quả đại hội", "Tổng hợp (summary)"]);
    expect(session.cells(1, 0, 20).map(({ text }) => text)).toContain("KẾT QUẢ ĐỢT 1");
  });

  test("is gone when it is taken back, and as it was when only making it again is", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("summary", defaultChoices);
    const before = session.cells(1, 0, 20);
    await session.make("summary", {
      ...defaultChoices,
      office: { ...defaultChoices.office, place: "Hà Nội" },
    });
    session.undo();
    expect(session.cells(1, 0, 20)).toEqual(before);
    session.undo();
    expect(tabs(session)).toEqual(["Kết quả đại hội"]);
  });

  test("has a name of its own beside a sheet of the file with its name", async () => {
    const session = await openSheetCalled("TỔNG HỢP");
    await session.make("summary", defaultChoices);
    expect(tabs(session)).toEqual(["TỔNG HỢP", "Tổng hợp (2) (summary)"]);
  });

  test("keeps that name when it is made again", async () => {
    const session = await openSheetCalled("TỔNG HỢP");
    await session.make("summary", defaultChoices);
    await session.make("summary", defaultChoices);
    expect(tabs(session)).toEqual(["TỔNG HỢP", "Tổng hợp (2) (summary)"]);
  });

  test("is not made before anything was analysed", async () => {
    const session = await openSample();
    expect(await session.make("summary", defaultChoices)).toBeNull();
    expect(session.undo()).toBe(false);
  });

  test("is previewed without being made", async () => {
    const session = await openSample();
    analyse(session);
    const drawn = await session.preview(defaultChoices);
    await session.make("summary", defaultChoices);
    expect(drawn?.rendered).toMatchObject({ ...session.rendered(1) });
    expect(drawn?.cells.map(({ text }) => text)).toContain("Kế hoạch tổng hợp");
  });

  test("has no preview before anything was analysed", async () => {
    expect(await (await openSample()).preview(defaultChoices)).toBeNull();
  });
});

/** Choices with which the bulletin is these lines: every part of it written by hand. */
function written(...lines: readonly string[]): Choices {
  const emptied = Object.fromEntries(blockKinds.map((kind) => [kind, { text: "", over: "" }]));
  return {
    ...defaultChoices,
    edits: { bulletin: { ...emptied, headline: { text: lines.join("\n"), over: "" } } },
  };
}

describe("Our bulletin", () => {
  test("stands beside the summary, and each is replaced alone", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("summary", defaultChoices);
    await session.make("bulletin", written("Cũ"));
    expect(await session.make("summary", defaultChoices)).toMatchObject({ name: "Tổng hợp" });
    await session.make("bulletin", written("Mới", "Đã bầu 10."));
    expect(tabs(session)).toEqual(["Kết quả đại hội", "Tổng hợp (summary)", "Bản tin (bulletin)"]);
    expect(session.cells(2, 0, 9).map(({ text }) => text)).toEqual(["Mới", "Đã bầu 10."]);
  });

  test("is drawn by the rows that were asked for", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("bulletin", written("Một", "Hai", "Ba"));
    expect(session.cells(1, 1, 1).map(({ text }) => text)).toEqual(["Hai"]);
  });
});

describe("The new workbook", () => {
  test("holds our sheets and none of the file's", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("summary", defaultChoices);
    await session.make("bulletin", written("4/5 chi bộ", "Đã bầu 10."));
    const book = await readWorkbook(await session.workbook(), "moi.xlsx");
    expect(book.ok && book.sheets.map(({ sheet }) => sheet)).toEqual(["Tổng hợp", "Bản tin"]);
  });

  test("gives the same figures when it is read by the tool itself", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("summary", defaultChoices);
    const again = new Session();
    await again.open(fileOf(await session.workbook()), "moi.xlsx");
    expect(elected(again)).toBe(10);
  });

  test("has the bulletin's paragraphs as they were handed over", async () => {
    const session = await openSample();
    analyse(session);
    await session.make("bulletin", written("4/5 chi bộ", "=1+1"));
    const book = await readWorkbook(await session.workbook(), "moi.xlsx");
    expect(book.ok && book.sheets[0]?.values).toEqual([["4/5 chi bộ"], ["=1+1"]]);
  });
});

test("What made a number is told of the sheet as it is now.", async () => {
  const session = await openSample();
  await session.edit(ELECTED, "5");
  analyse(session);
  const trace = await session.trace({ kind: "figure", indicator: "elected", block: null });
  expect(trace?.rows[0]).toMatchObject({ branch: "Văn phòng", cells: [{ address: "E9", text: "5" }] });
});

test("A document is read back in the worker as it stands, and a figure of it leads to its cells.", async () => {
  const session = await openSample();
  await session.edit(ELECTED, "5");
  const analysis = analyse(session);
  const ours = analysis.ok && analysis.documents.bulletin.find(({ kind }) => kind === "results");
  if (!ours) throw new Error("The sample has results.");
  const edit = { text: `${ours.text} Có 1.037 đảng viên mới.`, over: ours.text };
  const choices: Choices = { ...defaultChoices, edits: { bulletin: { results: edit } } };
  const runs = (await session.checkText(choices))?.parts.flatMap((part) => part.runs) ?? [];
  expect(runs.filter(({ doubt }) => doubt).map(({ text }) => text)).toEqual(["1.037"]);
  const [figure] = runs.flatMap((one) => (one.text === "12" && one.figure ? [one.figure] : []));
  const told = figure && (await session.toldFigure(figure, choices));
  expect(told).toMatchObject({ questions: [{ kind: "figure", indicator: "elected" }] });
});

describe("What is typed", () => {
  test.each<[string, string | undefined, string | number | null]>([
    ["5", undefined, 5],
    [" 12 ", undefined, 12],
    ["-3", undefined, -3],
    ["44,5", undefined, 44.5],
    ["44.5", undefined, 44.5],
    ["0", undefined, 0],
    ["0,5", undefined, 0.5],
    ["09", undefined, "09"],
    ["", undefined, null],
    ["   ", "0", null],
    ["Chưa tổ chức", undefined, "Chưa tổ chức"],
    ["=1+1", undefined, "=1+1"],
    ["'123", undefined, "123"],
    ["3 đ/c", undefined, "3 đ/c"],
    ["19/4/2017", undefined, "19/4/2017"],
    ["19/4/2017", "dd/mm/yyyy", APRIL_19],
    ["19.4.2017", "m/d/yy", APRIL_19],
    ["31/02/2017", "dd/mm/yyyy", "31/02/2017"],
    ["hoãn", "dd/mm/yyyy", "hoãn"],
    ["19/4/2017", "0.00", "19/4/2017"],
  ])("%p in a cell of format %p is %p", (text, format, value) => {
    expect(typedValue(text, format)).toBe(value);
  });
});

describe("A file in an old encoding", () => {
  const CASE = join("test", "cases", "e01-tcvn3-vntime-vntimeh", "input.xlsx");
  const opened = async (): Promise<Session> => {
    const session = new Session();
    await session.open(new Blob([readFileSync(CASE)]), "input.xlsx");
    session.analyse(defaultChoices, TODAY);
    return session;
  };

  test("is shown as it is read, in Unicode", async () => {
    const session = await opened();
    const texts = session.cells(0, 0, 20).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ", "Tên chi bộ", "Tái cử"]),
    );
  });

  test("tells what a copy would change, and makes one", async () => {
    const session = await opened();
    const texts = session.converted(3);
    expect(texts).toHaveLength(3);
    expect(texts.map(({ after }) => after)).toContain("ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ");
    const copy = await readWorkbook((await session.unicodeCopy()) ?? new Uint8Array(), "copy.xlsx");
    expect(copy.ok && JSON.stringify(copy.sheets[0]?.values)).toContain("Tái cử");
  });

  test("takes what is typed as it is typed", async () => {
    const session = await opened();
    const cell = session.cells(0, 0, 20).find(({ text }) => text === "Ghi chú");
    if (!cell) throw new Error("The sheet has notes.");
    const place = { tab: 0, row: cell.row + 1, column: cell.column };
    await session.edit(place, "Hà, à, ơ");
    const now = session.cells(0, place.row, place.row).find(({ column }) => column === place.column);
    expect(now?.text).toBe("Hà, à, ơ");
  });
});
