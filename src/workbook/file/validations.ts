/** What may be entered, as an .xlsx file says it. */
import type { DataValidation } from "hucre";
import { columnLetters } from "../../congress/table";
import { ignoresBlanks, nativeRule, type NativeRule } from "../../summary/entry-rules";
import type { LayoutArea, LayoutValidation } from "../../summary/sheet-layout";

export function validationOf(validation: LayoutValidation): DataValidation {
  const { area, severity, title, message, hint } = validation;
  const rule = nativeRule(validation);
  return {
    ...ruleOf(rule),
    range: rangeOf(area),
    allowBlank: ignoresBlanks(rule),
    showErrorMessage: true,
    errorStyle: severity,
    errorTitle: title,
    errorMessage: message,
    ...(hint && { showInputMessage: true, inputTitle: hint.title, inputMessage: hint.message }),
  };
}

function ruleOf(rule: NativeRule): Pick<DataValidation, "type"> & Partial<DataValidation> {
  switch (rule.type) {
    case "list":
      return { type: "list", values: [...rule.words] };
    case "whole":
      return {
        type: "whole",
        operator: "between",
        formula1: String(rule.least),
        formula2: String(rule.most),
      };
    case "custom":
      return { type: "custom", formula1: rule.formula };
  }
}

function rangeOf({ top, left, bottom, right }: LayoutArea): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}
