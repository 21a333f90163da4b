/** The empty results sheet inside Excel: added beside the user's own, with the rules that its file has. */
import type { DataValidation } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { resultsTemplate } from "../../../src/template/results-sheet";
import { loadBook } from "../../../src/workbook/excel/book";
import { addTemplate } from "../../../src/workbook/excel/template";
import { writeWorkbook } from "../../../src/workbook/file/write";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";

interface Rule {
  readonly type: string;
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

/** The template in a workbook of Excel's; `refused` where Excel's first answer to it is an error. */
async function added(refused = false): Promise<ExcelHost> {
  const host = new ExcelHost({ sheets: [{ name: "KQ", values: [["STT"]] }] });
  await installOffice(host);
  const adding = Excel.run(async (context) => {
    const loaded = loadBook(context);
    await context.sync();
    if (refused) host.failAt(1, { code: "GeneralException", afterActions: 40 });
    return addTemplate(context, loaded(), [resultsTemplate()]);
  });
  if (refused) await expect(adding).rejects.toMatchObject({ code: "GeneralException" });
  else expect(await adding).toBe("Kết quả đại hội");
  return host;
}

/** The rules of the template's sheet as an add-in is told them, by the address of their area. */
async function rulesInExcel(addresses: readonly string[]): Promise<ReadonlyMap<string, Rule>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kết quả đại hội");
    const found = addresses.map((address) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      return { address, dataValidation };
    });
    await context.sync();
    return new Map(
      found.map(({ address, dataValidation }) => {
        const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
        return [address, { type, rule, errorAlert, prompt, ignoreBlanks }];
      }),
    );
  });
}

async function rulesInFile(): Promise<readonly DataValidation[]> {
  const { sheets } = await readXlsx(await writeWorkbook([resultsTemplate()]));
  return sheets.flatMap(({ dataValidations = [] }) => dataValidations);
}

/** A rule of the file in Excel's words. */
function asInExcel(one: DataValidation): Rule {
  return {
    ...ruleOf(one),
    errorAlert: {
      showAlert: one.showErrorMessage,
      style: one.errorStyle === "stop" ? "Stop" : "Warning",
      title: one.errorTitle,
      message: one.errorMessage,
    },
    // Excel has a prompt on every rule, and shows none that is empty.
    prompt: { showPrompt: true, title: one.inputTitle ?? "", message: one.inputMessage ?? "" },
    ignoreBlanks: one.allowBlank ?? false,
  };
}

function ruleOf(one: DataValidation): Pick<Rule, "type" | "rule"> {
  if (one.type === "list")
    return { type: "List", rule: { list: { inCellDropDown: true, source: one.values?.join(",") } } };
  if (one.type === "custom") return { type: "Custom", rule: { custom: { formula: `=${one.formula1}` } } };
  const [formula1, formula2] = [Number(one.formula1), Number(one.formula2)];
  return { type: "WholeNumber", rule: { wholeNumber: { formula1, formula2, operator: "Between" } } };
}

test("what may be typed, and what is said of anything else, is the same in Excel and in the file", async () => {
  await added();
  const inFile = await rulesInFile();
  expect(inFile).toHaveLength(10);
  const inExcel = await rulesInExcel(inFile.map(({ range }) => range));
  for (const one of inFile) expect([one.range, inExcel.get(one.range)]).toEqual([one.range, asInExcel(one)]);
});

test("a drop-down list of states stands in every row to fill in, and nowhere else", async () => {
  await added();
  const rules = await rulesInExcel(["D6", "D7", "D26", "D27"]);
  expect([...rules.values()].map(({ type }) => type)).toEqual(["None", "List", "List", "None"]);
});

test("the sheet is looked at, and the user's own is as it was", async () => {
  const host = await added();
  expect(host.workbook.active.name).toBe("Kết quả đại hội");
  expect(host.workbook.sheet("KQ").cellAt("A1").value).toBe("STT");
});

test("where Excel fails there is no sheet, and no half of one", async () => {
  const host = await added(true);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["KQ"]);
});
