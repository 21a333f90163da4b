/** What Office says and does beside the workbook: versions, settings, the pane, buttons of the ribbon. */
import { ExcelHost } from "./host";
import { installOffice } from "./load-office";
import { excelWith } from "./support";

describe("Office", () => {
  test("is Excel on a desktop, in the language of the machine", async () => {
    await excelWith();
    const info = await Office.onReady();
    expect([info.host, info.platform]).toEqual(["Excel", "PC"]);
    const { displayLanguage, contentLanguage, officeTheme } = Office.context;
    expect([displayLanguage, contentLanguage, officeTheme.bodyBackgroundColor]).toEqual([
      "vi-VN",
      "vi-VN",
      "#ffffff",
    ]);
  });

  test.each<readonly [set: string, version: string, isSupported: boolean]>([
    ["ExcelApi", "1.15", true],
    ["ExcelApi", "1.16", false],
    ["SharedRuntime", "1.1", true],
    ["CustomFunctionsRuntime", "1.3", true],
    ["RibbonApi", "1.2", true],
    ["DialogApi", "1.2", true],
    ["DelayForCellEdit", "1.1", true],
  ])("has %s %s: %s", async (set, version, isSupported) => {
    await excelWith();
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(isSupported);
  });

  test("keeps settings in the workbook", async () => {
    const host = new ExcelHost();
    host.workbook.settings.set("cũ", { a: [1] });
    await installOffice(host);
    const { settings } = Office.context.document;
    expect(settings.get("cũ")).toEqual({ a: [1] });
    settings.set("mới", "x");
    await new Promise<void>((resolve) => {
      settings.saveAsync(() => {
        resolve();
      });
    });
    expect(host.workbook.settings.get("mới")).toBe("x");
  });

  test("shows and hides the pane, and tells of it", async () => {
    const host = await excelWith();
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      heard.push(visibilityMode),
    );
    await Office.addin.hide();
    await host.settled();
    expect([host.paneVisible, heard]).toEqual([false, ["Hidden"]]);
    await Office.addin.showAsTaskpane();
    await host.settled();
    expect([host.paneVisible, heard]).toEqual([true, ["Hidden", "Taskpane"]]);
    await stop();
  });

  test("asks what stands behind a button, and waits until it is done", async () => {
    const host = await excelWith();
    const order: string[] = [];
    Office.actions.associate("LapTongHop", (event: Office.AddinCommands.Event) => {
      order.push(event.source.id);
      setTimeout(() => {
        order.push("xong");
        event.completed();
      }, 20);
    });
    await host.press("LapTongHop");
    order.push("sau");
    expect(order).toEqual(["LapTongHop", "xong", "sau"]);
    await expect(host.press("KhongCo")).rejects.toThrow("failed");
  });
});
