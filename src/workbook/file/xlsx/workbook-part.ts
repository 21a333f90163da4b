/** The workbook's own part: its sheets in their order, how it counts days, and whether its values are to be trusted. */
import { damaged } from "../problem";
import { unescaped } from "./bytes";
import { scanPart, type Package } from "./part";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The id of the relation that leads to its part. */
  readonly relation: string;
}

export interface WorkbookPart {
  readonly from1904: boolean;
  /** The writer asks that all be reckoned when the file is opened: values of formulas may be dummies. */
  readonly asksToReckon: boolean;
  readonly sheets: readonly SheetEntry[];
}

export async function readWorkbookPart(file: Package, part: string): Promise<WorkbookPart> {
  let from1904 = false;
  let asksToReckon = false;
  let isWorkbook = false;
  const sheets: SheetEntry[] = [];
  await scanPart(file, part, ["workbook", "workbookPr", "calcPr", "sheet"], {
    open: (name, xml) => {
      if (name === "workbook") isWorkbook = true;
      else if (name === "workbookPr") from1904 = xml.isTrue("date1904");
      else if (name === "calcPr") asksToReckon = xml.isTrue("fullCalcOnLoad");
      else {
        file.budget.spend("sheets");
        const state = xml.attribute("state");
        sheets.push({
          name: unescaped(xml.attribute("name") ?? ""),
          hidden: state === "hidden" || state === "veryHidden",
          relation: xml.attribute(":id") ?? "",
        });
      }
      return false;
    },
  });
  if (!isWorkbook) throw damaged(`${part} is no workbook`);
  return { from1904, asksToReckon, sheets };
}
