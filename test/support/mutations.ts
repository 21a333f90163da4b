/** Changes of a sheet that a clerk would not mind: the figures must be the same, or it must be said why not. */
import { ofColumns } from "./mutations/columns";
import { ofFiles } from "./mutations/files";
import { ofPrints } from "./mutations/print";
import { ofRows } from "./mutations/rows";
import { ofSheets } from "./mutations/sheets";
import type { Mutation } from "./mutations/subject";
import { ofTexts } from "./mutations/texts";

export const mutations: readonly Mutation[] = [
  ...ofColumns,
  ...ofRows,
  ...ofPrints,
  ...ofTexts,
  ...ofSheets,
  ...ofFiles,
];
