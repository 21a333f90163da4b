/** The ribbon's buttons work without the pane, are always released, and open the pane only where it has something to say. */
import { associateCommands, commandIds } from "../../../src/commands/commands";
import { ExcelHost, type SheetData } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { bookData, paneOver, quiet, SHORT, SUMMARY, type Pane } from "./support";

// The library warns of buttons that are told twice what to do, as only tests tell them.
beforeAll(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

/** A branch that elected more women than people: there is something to check. */
const DOUBTFUL: SheetData = {
  ...SHORT,
  values: [...(SHORT.values ?? []), [3, "Quản lý đầu tư", 42844, 2, 2, 5]],
};

interface Ribbon extends Pane {
  /** How often the pane was opened. */
  readonly opened: () => number;
}

async function openRibbon(
  sheets: readonly SheetData[] = [SHORT],
  showPane: () => Promise<void> = () => Promise.resolve(),
): Promise<Ribbon> {
  const excel = new ExcelHost({ sheets });
  await installOffice(excel);
  const pane = paneOver(excel);
  let opened = 0;
  associateCommands({
    controller: pane.controller,
    store: pane.store,
    showPane: () => {
      opened++;
      return showPane();
    },
  });
  return { ...pane, opened: () => opened };
}

const sheetsOf = ({ excel }: Pane): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

describe("“Lập bảng tổng hợp” on the ribbon", () => {
  test("makes the summary and the bulletin, with the pane closed", async () => {
    const ribbon = await openRibbon();
    await ribbon.excel.press("summarizeNow");
    expect(sheetsOf(ribbon)).toEqual(["KQ", SUMMARY, "Bản tin"]);
    expect(ribbon.excel.workbook.active.name).toBe(SUMMARY);
    expect(ribbon.opened()).toBe(0);
  });

  test("opens the pane at the findings where something is to be checked", async () => {
    const ribbon = await openRibbon([DOUBTFUL]);
    await ribbon.excel.press("summarizeNow");
    expect(ribbon.opened()).toBe(1);
    expect(ribbon.store.getState().view).toBe("findings");
  });

  test("opens the pane where a co-author has changed the source meanwhile", async () => {
    const ribbon = await openRibbon();
    await ribbon.controller.connect();
    await quiet(ribbon.excel);
    ribbon.excel.beforeRequest(3, () => {
      ribbon.excel.workbook.sheet("KQ").typeAsCoAuthor("D2", 4);
    });
    await ribbon.excel.press("summarizeNow");
    expect(ribbon.opened()).toBe(1);
    expect(ribbon.store.getState().view).toBe("summary");
  });

  test("opens the pane where there are no results to make it of", async () => {
    const ribbon = await openRibbon([{ name: "Sổ tay", values: [["Việc cần làm"]] }]);
    await ribbon.excel.press("summarizeNow");
    expect(ribbon.opened()).toBe(1);
    expect(ribbon.notice()).toEqual({ kind: "nothing-to-make" });
  });

  test("is released after a refusal, which the pane tells", async () => {
    const ribbon = await openRibbon();
    ribbon.excel.workbook.protectStructure();
    const before = bookData(ribbon.excel);
    await ribbon.excel.press("summarizeNow");
    expect(ribbon.opened()).toBe(1);
    expect(ribbon.notice()).toMatchObject({ kind: "excel", code: "structure-protected" });
    expect(bookData(ribbon.excel)).toEqual(before);
  });

  test("works when it is pressed again after Excel did not answer", async () => {
    const ribbon = await openRibbon();
    for (const n of [1, 2]) ribbon.excel.failAt(n, { code: "GeneralException" });
    await ribbon.excel.press("summarizeNow");
    expect(ribbon.notice()).toMatchObject({ kind: "excel", code: "busy" });
    await ribbon.excel.press("summarizeNow");
    expect(sheetsOf(ribbon)).toEqual(["KQ", SUMMARY, "Bản tin"]);
  });

  test("pressed twice at a time makes one summary", async () => {
    const ribbon = await openRibbon();
    await Promise.all([ribbon.excel.press("summarizeNow"), ribbon.excel.press("summarizeNow")]);
    expect(sheetsOf(ribbon)).toEqual(["KQ", SUMMARY, "Bản tin"]);
  });
});

describe("“Bản tin” on the ribbon", () => {
  test("opens the pane at the bulletin and makes nothing", async () => {
    const ribbon = await openRibbon();
    await ribbon.excel.press("showBulletin");
    expect([ribbon.opened(), ribbon.store.getState().view]).toEqual([1, "documents"]);
    expect(sheetsOf(ribbon)).toEqual(["KQ"]);
  });
});

describe("“Trang mẫu” on the ribbon", () => {
  test("adds an empty results sheet and shows it, with the pane closed", async () => {
    const ribbon = await openRibbon();
    await ribbon.excel.press("insertTemplate");
    expect(sheetsOf(ribbon)).toEqual(["KQ", "Kết quả đại hội"]);
    expect(ribbon.excel.workbook.active.name).toBe("Kết quả đại hội");
    expect(ribbon.opened()).toBe(0);
  });

  test("adds one of the user's own: what is filled in is read, and is never written to", async () => {
    const ribbon = await openRibbon([{ name: "Sổ tay" }]);
    await ribbon.excel.press("insertTemplate");
    await quiet(ribbon.excel);
    expect(ribbon.store.getState().tabs).toContainEqual({
      name: "Kết quả đại hội",
      hidden: false,
      made: null,
    });
  });

  test("adds nothing where Excel fails in the middle, and the pane tells it", async () => {
    const ribbon = await openRibbon();
    await ribbon.controller.connect();
    await quiet(ribbon.excel);
    ribbon.excel.failAt(2, { code: "GeneralException", afterActions: 40 });
    await ribbon.excel.press("insertTemplate");
    expect(sheetsOf(ribbon)).toEqual(["KQ"]);
    expect(ribbon.opened()).toBe(1);
    expect(ribbon.notice()).toMatchObject({ kind: "excel", code: "busy" });
  });
});

test.each([...commandIds])("The button “%s” is released although the pane cannot be opened.", async (id) => {
  const ribbon = await openRibbon([DOUBTFUL], () => Promise.reject(new Error("no pane")));
  ribbon.excel.workbook.protectStructure();
  await expect(ribbon.excel.press(id)).resolves.toBeUndefined();
});
