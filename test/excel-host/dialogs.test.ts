/**
 * @jest-environment-options {"url": "https://dai-hoi.test/taskpane.html"}
 *
 * The window beside the pane, as Excel opens it, through Microsoft's library.
 */
import type { ExcelHost } from "./host";
import { excelWith } from "./support";

const HERE = "https://dai-hoi.test/preview.html";

/** The window, or Excel's number for why there is none. */
function display(url: string): Promise<Office.Dialog | number> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { width: 80, height: 90 }, (answer) => {
      resolve(answer.status === Office.AsyncResultStatus.Succeeded ? answer.value : answer.error.code);
    });
  });
}

async function opened(excel: ExcelHost): Promise<{
  readonly dialog: Office.Dialog;
  readonly said: unknown[];
}> {
  const dialog = await display(HERE);
  if (typeof dialog === "number") throw new Error(`Not opened: ${dialog}`);
  const said: unknown[] = [];
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (args) => {
    said.push("message" in args ? args.message : args.error);
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (args) => {
    said.push("message" in args ? args.message : args.error);
  });
  await excel.settled();
  return { dialog, said };
}

test("Only a page of the pane's own server is opened, and only by https", async () => {
  const excel = await excelWith();
  expect(await display("https://dai-hoi.example/preview.html")).toBe(12004);
  expect(await display("preview.html")).toBe(12004);
  expect(await display("http://dai-hoi.test/preview.html")).toBe(12004);
  expect(excel.dialogs.open).toBeNull();
  expect(typeof (await display(HERE))).toBe("object");
  expect(excel.dialogs.open).toEqual({ url: HERE, width: 80, height: 90 });
});

test("There is one at a time, also for a moment after it was closed", async () => {
  const excel = await excelWith();
  const { dialog } = await opened(excel);
  expect(await display(HERE)).toBe(12007);
  dialog.close();
  const next = display(HERE);
  expect(await next).toBe(12007);
  await excel.settled();
  expect(typeof (await display(HERE))).toBe("object");
});

test("What is said to it before its page listens is lost; what it says comes, and that somebody closed it", async () => {
  const excel = await excelWith();
  const { dialog, said } = await opened(excel);
  dialog.messageChild("before");
  await excel.settled();
  excel.dialogs.listen();
  dialog.messageChild("after");
  excel.dialogs.sayToPane("ready");
  await excel.settled();
  expect(excel.dialogs.heard).toEqual(["after"]);
  excel.dialogs.closeByHand();
  await excel.settled();
  expect(said).toEqual(["ready", 12006]);
  expect(typeof (await display(HERE))).toBe("object");
});

test("It can be refused by who is asked, and by the browser", async () => {
  const excel = await excelWith();
  for (const code of [12009, 12011]) {
    excel.dialogs.refuseNext(code);
    expect(await display(HERE)).toBe(code);
  }
  expect(typeof (await display(HERE))).toBe("object");
});
