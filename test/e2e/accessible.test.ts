/** Nothing that axe-core knows of stands in anybody's way, in any view, light or dark, also with everything unfolded. */
import type { Page } from "playwright-core";
import { cell, look, openPage, useBrowser, type Size } from "./browser";
import { faults, tooWide } from "./looks";
import { share } from "../support/effort";

useBrowser();

const VIEWS = ["Nguồn", "Kết quả", "Kiểm tra", "Tổng hợp", "Văn bản", "Thiết lập"] as const;

/** Opens what can be opened in a view, view after view; the summary is made last, since it then stands beside all others. */
const UNFOLD: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Nguồn: async (page) => {
    await page.getByRole("button", { name: /^Sửa cột C/ }).click();
    await page.getByRole("combobox", { name: /^Cột “/ }).click();
    await page.getByRole("option").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Mở lịch/ }).click();
    await page.getByRole("dialog").waitFor();
  },
  "Kết quả": async (page) => {
    await page.getByRole("button", { name: "Chưa đại hội: 1" }).click();
    await page.getByRole("button", { name: /^Tham gia cấp ủy lần đầu\*/ }).click();
    await page.getByText("Trang không có cột này; tính từ").waitFor();
    await page.getByRole("tabpanel").evaluate((view) => {
      view.scrollTo(0, view.scrollHeight);
    });
    await page.getByRole("heading", { name: "Cơ cấu cấp ủy viên được bầu" }).waitFor();
  },
  "Kiểm tra": async (page) => {
    await page.getByLabel("Đã kiểm tra").first().check();
  },
  "Văn bản": async (page) => {
    await page
      .getByRole("button", { name: /^01, từ cột .*Nữ”$/ })
      .first()
      .click();
    await page
      .getByRole("region", { name: /từ đâu ra$/ })
      .getByText("Văn phòng")
      .waitFor();
    await page.getByRole("button", { name: "Phần cán bộ ghi thêm và tùy chọn" }).click();
    await page.getByRole("button", { name: "Sửa đoạn: Tiến độ" }).click();
    await page.getByRole("textbox", { name: /^Tiến độ/ }).fill("Đã có 4/5 chi bộ đại hội.");
  },
  "Thiết lập": async (page) => {
    await page.getByRole("tab", { name: "Cách viết" }).click();
    await page.getByRole("list", { name: "Đang giữ trên máy này" }).getByRole("listitem").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("tab", { name: "Cách tính" }).click();
    await page.getByRole("button", { name: /^Mở lịch: Đợt đại hội/ }).click();
    await page.getByRole("dialog").waitFor();
  },
  "Tổng hợp": async (page) => {
    await page.getByRole("group", { name: "Trang 1" }).getByText("TỔNG CỘNG").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Các cột và thứ tự" }).click();
    await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
    await page.getByText("Đã lập trang").waitFor();
    await page.getByRole("button", { name: /^Đã làm: / }).click();
    await page.getByRole("list", { name: /^Các bước đã làm/ }).waitFor();
  },
};

describe.each(share(["light", "dark"] as const, 2))("%s", (colorScheme) => {
  test("Every view, with all of it unfolded", async () => {
    const page = await openPage(undefined, { colorScheme });
    // Something to check: more re-elected than elected.
    await cell(page, "F9").click();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.getByText("Đã sửa ô F9").waitFor();
    expect(Object.keys(UNFOLD).sort()).toEqual([...VIEWS].sort());
    for (const [view, unfold] of Object.entries(UNFOLD)) {
      await look(page, view);
      await unfold(page);
      expect([view, await faults(page)]).toEqual([view, []]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
  });

  test("The pane, and the sheet in its place, in a narrow window", async () => {
    const page = await openPage({ width: 320, height: 640 }, { colorScheme });
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Xem bảng tính" }).click();
    await page.getByRole("grid").waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

const SIZES: readonly (readonly [string, Size])[] = [
  ["the pane of Excel at 200%", { width: 175, height: 300 }],
  ["a narrow pane", { width: 320, height: 640 }],
  ["the pane of Excel", { width: 350, height: 378 }],
];

test.each(share(SIZES, 3))("In %s no view needs scrolling from left to right", async (_title, size) => {
  const page = await openPage(size);
  for (const view of VIEWS) {
    await look(page, view);
    await page.getByText("Đang mở…").waitFor({ state: "detached" });
    expect([view, await tooWide(page)]).toEqual([view, []]);
  }
});
