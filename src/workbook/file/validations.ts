/** What may be entered, as an .xlsx file says it. */
import { rangeAddress } from "../../sheet/address";
import type { DataValidation } from "hucre";

import { ignoresBlanks, nativeRule, type NativeRule } from "../../sheet/entry-rules";
import type { LayoutValidation } from "../../sheet/layout";

export function validationOf(validation: LayoutValidation): DataValidation {
  const { area, severity, title, message, hint } = validation;
  const rule = nativeRule(validation);
  return {
    ...ruleOf(rule),
    range: rangeAddress(area),
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
    case "list-at":
      return { type: "list", formula1: rule.range };
    case "length":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.most) };
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
