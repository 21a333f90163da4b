/** `--form` and `--forms`: forms that branches fill in, one for all or one for each. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { say } from "../i18n/messages";
import { branchListOf } from "../reading/branch-list";
import { branchForm } from "../template/branch-form";
import { formFiles } from "../template/form-files";
import { writeWorkbook } from "../workbook/file/write";
import type { FormArguments } from "./arguments";
import { Refusal, sheetsOf, type Process } from "./process";
import { freePlace, saveAll } from "./targets";

/** Makes forms for branches, and nothing else. */
export async function runForms(asked: FormArguments, io: Process): Promise<void> {
  const { file, form, folder, force } = asked;
  const sheets = file === null ? [] : await sheetsOf(file, asked, io);
  const list = branchListOf(sheets);
  if (file !== null && list.branches.length === 0)
    throw new Refusal(1, say("cli.forms-no-branches", { file }));
  const wished = [
    ...(form === null ? [] : [{ file: form, sheets: branchForm(list, null) }]),
    ...(folder === null
      ? []
      : formFiles(list).map((one) => ({ file: join(folder, one.name), sheets: one.sheets }))),
  ];
  if (folder !== null) madeFolder(folder, io);
  const targets = wished.map((one) => ({ ...one, place: freePlace(one.file, [file], force, io) }));
  const outputs = targets.map(async (one) => ({ ...one, content: await writeWorkbook(one.sheets) }));
  saveAll(await Promise.all(outputs), force);
  if (form !== null) io.err(`${say("cli.saved", { file: form })}\n`);
  const count = wished.length - (form === null ? 0 : 1);
  if (folder !== null) io.err(`${say("cli.forms-saved", { count, folder })}\n`);
}

function madeFolder(folder: string, io: Process): void {
  try {
    mkdirSync(resolve(io.folder, folder), { recursive: true });
  } catch {
    throw new Refusal(1, say("cli.not-folder", { folder }));
  }
}
