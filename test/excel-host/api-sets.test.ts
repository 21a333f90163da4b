/** The host builds only what Excel has, and knows of each member with which set it came: Microsoft's types say it. */
import { readFileSync } from "node:fs";
import { ApiObject } from "./api/api-object";
import * as chartParts from "./api/chart-parts";
import * as chartSeries from "./api/chart-series";
import * as charts from "./api/charts";
import * as freezePanes from "./api/freeze-panes";
import * as pageBreaks from "./api/page-breaks";
import * as headersFooters from "./api/headers-footers";
import * as pageLayout from "./api/page-layout";
import * as protection from "./api/protection";
import * as range from "./api/range";
import * as rangeAreas from "./api/range-areas";
import * as rangeBorders from "./api/range-borders";
import * as rangeFormat from "./api/range-format";
import * as settings from "./api/settings";
import * as tables from "./api/tables";
import * as validation from "./api/validation";
import * as workbook from "./api/workbook";
import * as worksheet from "./api/worksheet";
import { isSupported, publicName, SETS } from "./api-sets";

const modules = [
  ...[
    chartParts,
    chartSeries,
    charts,
    freezePanes,
    headersFooters,
    pageBreaks,
    pageLayout,
    protection,
    range,
    rangeAreas,
  ],
  ...[rangeBorders, rangeFormat, settings, tables, validation, workbook, worksheet],
];

/** The library's own business: no part of the documented API. */
const INTERNAL = [
  "gridlines",
  "headings",
  "_ValidateArraySize",
  "_GetRangeForEventByReferenceId",
  "_GetRangeOrNullObjectForEventByReferenceId",
];

function builtMembers(): Map<string, string[]> {
  const built = new Map<string, string[]>();
  for (const exported of modules.flatMap((module): unknown[] => Object.values(module))) {
    if (typeof exported !== "function" || !(exported.prototype instanceof ApiObject)) continue;
    const names = declaredNames(exported.prototype).filter((name) => name !== "constructor");
    const members = names.filter((name) => !INTERNAL.includes(name)).map(publicName);
    built.set(String(Reflect.get(exported, "excelName")), [...new Set(members)]);
  }
  return built;
}

function declaredNames(prototype: object | null): string[] {
  if (prototype === null || prototype === ApiObject.prototype) return [];
  return [...Object.getOwnPropertyNames(prototype), ...declaredNames(Reflect.getPrototypeOf(prototype))];
}

/** Class and member -> set, read from the comments of the types. */
function documentedSets(): Map<string, Map<string, string>> {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const [excel = ""] = text
    .slice(text.indexOf("declare namespace Excel {"))
    .split(/^declare namespace (?!Excel)/m);
  const classes = new Map<string, Map<string, string>>();
  let set = "";
  let members = new Map<string, string>();
  let ofClass = "";
  for (const line of excel.split("\n")) {
    const told = /\[Api set: (\w+ [\d.]+|\w+)/.exec(line)?.[1];
    if (told !== undefined) set = told.replace("ExcelApi ", "");
    const className = /^ {4}class (\w+) extends/.exec(line)?.[1];
    if (className !== undefined) {
      members = new Map();
      classes.set(className, members);
      ofClass = set;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (member !== undefined && !members.has(member)) members.set(member, set === "" ? ofClass : set);
    if (member !== undefined || className !== undefined) set = "";
  }
  return classes;
}

describe("what is built of Excel's API", () => {
  const documented = documentedSets();
  const built = [...builtMembers()];

  test("is all in Microsoft's types", () => {
    const unknown = built.flatMap(([className, members]) =>
      members
        .filter((member) => !documented.get(className)?.has(member))
        .map((member) => `${className}.${member}`),
    );
    expect(built.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });

  test("is told from the set on that it came with", () => {
    const newer = built.flatMap(([className, members]) => {
      const sets = members.map((member) => [member, documented.get(className)?.get(member) ?? ""] as const);
      const later = sets.filter(([, set]) => set !== "1.1");
      return later.length === 0 ? [] : [[className, Object.fromEntries(later)] as const];
    });
    expect(SETS).toEqual(Object.fromEntries(newer));
  });

  test("is of sets that are compared by their numbers", () => {
    expect(isSupported("1.9", "1.13")).toBe(true);
    expect(isSupported("1.13", "1.9")).toBe(false);
    expect(isSupported("1.13", "1.13")).toBe(true);
  });
});
