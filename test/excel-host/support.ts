/** What the tests of the host share. */
import { ExcelHost, type HostOptions } from "./host";
import { installOffice } from "./load-office";

/** An Excel with this workbook, behind the library of the test file. */
export async function excelWith(options: HostOptions = {}): Promise<ExcelHost> {
  const host = new ExcelHost(options);
  await installOffice(host);
  return host;
}

/** What an add-in does with the sheet of this name, in one batch; `look` is asked after the sync. */
export async function onSheet<Seen>(
  name: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => (() => Seen) | undefined,
): Promise<Seen | undefined> {
  return Excel.run(async (context) => {
    const look = act(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return look?.();
  });
}

/** The code of the error that something ends with; null where it ends well. */
export async function codeOf(ending: Promise<unknown>): Promise<string | null> {
  try {
    await ending;
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Writes values, as an add-in does; the types know only arrays, Excel takes a single value as well. */
export function writeValues(range: Excel.Range, values: unknown): void {
  Reflect.set(range, "values", values);
}

export function writeNumberFormat(range: Excel.Range, format: unknown): void {
  Reflect.set(range, "numberFormat", format);
}
