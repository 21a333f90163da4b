/** What the place inside Excel demands of the pane: its corner, its scroll bar, its colours, its clipboard, what it loses. */
import type { Page } from "playwright-core";
import type { HostOptions } from "../../excel-host/host";
import { isRead, look, openInExcel, type Size, useBrowser } from "../browser";
import { sheetsOf } from "../inside-excel";
import { faults } from "../looks";
import { share } from "../../support/effort";

useBrowser();

const VIEWS = ["Nguồn", "Kết quả", "Kiểm tra", "Tổng hợp", "Văn bản", "Thiết lập"] as const;
const PANE = { width: 350, height: 760 };

/** The pane over the sample, with its figures. */
async function open(
  options: Omit<HostOptions, "sheets"> = {},
  size: Size = PANE,
  ...rest: [Parameters<typeof openInExcel>[2]?, Parameters<typeof openInExcel>[3]?]
): Promise<Page> {
  const page = await openInExcel({ sheets: await sheetsOf("ket-qua-mau.xlsx"), ...options }, size, ...rest);
  await isRead(page);
  return page;
}

/** Excel says something else of itself than the stand-in does. */
async function says(page: Page, words: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate((said) => {
    const told = Object.entries(said).map(([name, value]) => [name, { value }] as const);
    const context: unknown = Object.create(Office.context, Object.fromEntries(told));
    Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) });
  }, words);
}

/** As on the Mac, from the next look on. */
async function saysItIsTheMac(page: Page): Promise<void> {
  await says(page, { platform: "Mac" });
  await look(page, "Kết quả");
}

/** What can be pressed and lies in the corner that Excel's menu covers, which is so many pixels wide. */
function coveredBy(page: Page, menu: number): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const found = new Set<string>();
    for (let x = window.innerWidth - width; x < window.innerWidth; x += 2)
      for (let y = 0; y < 32; y += 2)
        for (const element of document.elementsFromPoint(x, y))
          if (element.matches("button, a, input, select, textarea, [role=tab]"))
            found.add(element.outerHTML.slice(0, 160));
    return [...found];
  }, menu);
}

test.each(share([320, 350], 2))(
  "nothing to press lies under Excel's menu in a pane of %d pixels, on Windows and on the Mac",
  async (width) => {
    const page = await open({}, { width, height: 640 });
    expect(await coveredBy(page, 12)).toEqual([]);
    await saysItIsTheMac(page);
    expect(await coveredBy(page, 34)).toEqual([]);
  },
);

test("On the Mac no file is offered, elsewhere there are three", async () => {
  const page = await open();
  const offered = async (): Promise<readonly string[]> => {
    await look(page, "Văn bản");
    await page.getByRole("button", { name: "Cách khác" }).click();
    await page.getByRole("menuitem", { name: "Đưa vào một trang tính" }).waitFor();
    const items = await page.getByRole("menuitem").allInnerTexts();
    await page.keyboard.press("Escape");
    const word = await page.getByRole("button", { name: "Lưu Word" }).allInnerTexts();
    return [...word, ...items];
  };
  expect(await offered()).toEqual([
    "Lưu Word",
    "Đưa vào một trang tính",
    expect.stringContaining(".html"),
    "Lưu tệp văn bản (.txt)",
  ]);
  await saysItIsTheMac(page);
  expect(await offered()).toEqual(["Đưa vào một trang tính"]);
});

test.each(share([{ width: 175, height: 300 }, PANE, { width: 350, height: 378 }], 3))(
  "In %j the view scrolls, with its bar always in sight, and nothing else does",
  async (size) => {
    const page = await open({}, size);
    for (const view of VIEWS) {
      await look(page, view);
      const seen = await page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        const panel = document.querySelector('main > [role="tabpanel"]');
        return {
          bar: panel && getComputedStyle(panel).overflowY,
          isEnough: (panel?.clientHeight ?? 0) > 60,
          pageScrolls: scrollHeight > clientHeight,
        };
      });
      expect([view, seen]).toEqual([view, { bar: "scroll", isEnough: true, pageScrolls: false }]);
    }
  },
);

test("The pane is light where Excel does not say what it is; it asks again when people come back", async () => {
  const page = await open({ darkTheme: true }, PANE, { colorScheme: "dark" });
  const comeBack = async (officeTheme: unknown): Promise<string> => {
    await says(page, { officeTheme });
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    return page.evaluate(() => document.documentElement.style.colorScheme);
  };
  expect(await comeBack(undefined)).toBe("light");
  expect(await comeBack({ bodyBackgroundColor: "#262626" })).toBe("dark");
  expect(await comeBack({ bodyBackgroundColor: "white" })).toBe("light");
});

test("Where the clipboard is forbidden, as on the web, the old command copies all lines of the bulletin", async () => {
  const page = await open({}, PANE, {}, () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.addEventListener("copy", () => {
      const area = document.activeElement;
      if (area instanceof HTMLTextAreaElement) document.body.dataset["copied"] = area.value;
    });
  });
  await look(page, "Văn bản");
  const button = page.getByRole("button", { name: "Sao chép bản tin" });
  await button.click();
  await page.getByText("Đã sao chép.").waitFor();
  const copied = (await page.evaluate(() => document.body.dataset["copied"])) ?? "";
  expect(copied.split("\n\n").length).toBeGreaterThan(3);
  expect(copied).toContain("4/5 chi bộ đã tổ chức đại hội");
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("In English the pane says that it is, and that the bulletin is Vietnamese", async () => {
  const page = await open();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("vi");
  await look(page, "Thiết lập");
  await page.getByRole("tab", { name: "Cách viết" }).click();
  await page.getByLabel("English").check();
  await page.getByRole("tab", { name: "Documents" }).click();
  await page.getByRole("button", { name: "Copy the bulletin" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  const text = page.getByText("4/5 chi bộ đã tổ chức đại hội");
  expect(await text.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe("vi");
});

test("What was done is said in a region that was there before", async () => {
  const page = await open();
  await look(page, "Tổng hợp");
  const regions = await page.getByRole("status").elementHandles();
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  const said = await Promise.all(regions.map((region) => region.innerText()));
  expect(said.join("\n")).toContain("Đã lập trang “Tổng hợp”");
});

test("An Excel that is too old says so, and where to go", async () => {
  const page = await openInExcel({ excelApi: "1.12" }, PANE);
  await page.getByText("cần Excel 2021 trở lên").waitFor();
  expect(await page.getByRole("link", { name: "index.html" }).getAttribute("href")).toBe("index.html");
  expect(await page.getByRole("tablist").count()).toBe(0);
});

test.each(share(["dark", "light"] as const, 2))(
  "In a contrast theme of Windows, %s, nothing stands in anybody's way",
  async (colorScheme) => {
    const options = { colorScheme, forcedColors: "active" } as const;
    const page = await open({ darkTheme: colorScheme === "dark" }, PANE, options);
    for (const view of VIEWS) {
      await look(page, view);
      await page.getByText("Đang mở…").waitFor({ state: "detached" });
      expect([view, await faults(page)]).toEqual([view, []]);
    }
  },
);
