/** What may be entered, said to Excel: the same as in the file (workbook/file/validations.ts). */
import { ignoresBlanks, nativeRule, type NativeRule } from "../../sheet/entry-rules";
import type { LayoutValidation } from "../../sheet/layout";

export function putValidations(sheet: Excel.Worksheet, validations: readonly LayoutValidation[]): void {
  for (const validation of validations) putValidation(sheet, validation);
}

function putValidation(sheet: Excel.Worksheet, validation: LayoutValidation): void {
  const { area, severity, title, message, hint } = validation;
  const { top, left, bottom, right } = area;
  const { dataValidation } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const rule = nativeRule(validation);
  dataValidation.rule = ruleOf(rule);
  dataValidation.ignoreBlanks = ignoresBlanks(rule);
  const style = severity === "stop" ? "Stop" : "Warning";
  dataValidation.errorAlert = { showAlert: true, style, title, message };
  if (hint) dataValidation.prompt = { showPrompt: true, ...hint };
}

/** Formulas are English and commas part the words whatever the machine's language; a formula is that of the first cell. */
function ruleOf(rule: NativeRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "list-at":
      return { list: { inCellDropDown: true, source: `=${rule.range}` } };
    case "length":
      return { textLength: { formula1: rule.most, operator: "LessThanOrEqualTo" } };
    case "whole":
      return { wholeNumber: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}
