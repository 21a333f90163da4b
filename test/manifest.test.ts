/**
 * manifest.xml, the pages, the icons and the code say the same. Excel tells nobody what is wrong with a manifest: it leaves out
 * a button, or the whole add-in.
 *
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COLORS, NAMES, SIZES } from "../scripts/icon-drawings.mjs";
import { DEVELOPMENT, manifestFor, serverAddress } from "../scripts/manifest.mjs";
import { commandIds } from "../src/commands/commands";

const ROOT = join(__dirname, "..");
const text = (name: string): string => readFileSync(join(ROOT, name), "utf8");

const xml = text("manifest.xml");
const manifest = parse(xml);

function parse(source: string): Document {
  return new DOMParser().parseFromString(source, "application/xml");
}

/** Elements by name, whatever their namespace. */
function all(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function only(name: string, within: Document | Element = manifest): Element {
  const [found, ...others] = all(name, within);
  if (!found || others.length > 0)
    throw new Error(`${name}: ${others.length + (found ? 1 : 0)} instead of one`);
  return found;
}

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const values = (elements: readonly Element[], name: string): string[] =>
  elements.map((element) => attribute(element, name));
const children = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const ascending = (list: readonly string[]): string[] => [...list].sort();

/** What the manifest says by id, and where it says it. */
const resources = [...only("Resources").children].flatMap((list) => [...list.children]);
const resourceById = new Map(resources.map((resource) => [attribute(resource, "id"), resource]));
const valueOf = (resid: string): string => {
  const resource = resourceById.get(resid);
  return resource ? attribute(resource, "DefaultValue") : "";
};
/** Elements with words of their own, in both languages. */
const strings = resources.filter(({ localName }) => localName === "String");
const NAMESPACE = "Functions.Namespace";
const words = [
  only("DisplayName"),
  ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
  ...strings.filter((string) => attribute(string, "id") !== NAMESPACE),
];
const english = (element: Element): string => {
  const override = all("Override", element).find((each) => attribute(each, "Locale") === "en-US");
  return override ? attribute(override, "Value") : "";
};

/** Every address, wherever it stands. */
const addressesOf = (document: Document): string[] =>
  [...document.getElementsByTagName("*")]
    .flatMap((element) => ["DefaultValue", "Value"].map((name) => attribute(element, name)))
    .filter((value) => value.startsWith("https://"));

/** Width, height and kind of colour, from the head of a PNG file. */
function pngHead(name: string): { width: number; height: number; hasAlpha: boolean } {
  const bytes = readFileSync(join(ROOT, "assets", name));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha: bytes[25] === 6 };
}

/** How much two colours differ to the eye, as WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((color) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test("It is well formed", () => {
  expect(all("parsererror")).toEqual([]);
});

test("Its version is the package's", () => {
  const { version } = JSON.parse(text("package.json"));
  expect(only("Version").textContent).toBe(`${version}.0`);
});

test("It asks for Excel 2021 and no more, in one place", () => {
  const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.13"],
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
  ]);
  expect(all("Requirements").map((element) => element.parentElement?.localName)).toEqual(["OfficeApp"]);
});

test("It may read and write the workbook: with writing alone functions stay #BUSY! on the web", () => {
  expect(only("Permissions").textContent).toBe("ReadWriteDocument");
});

test("Pane, buttons and functions share one runtime: it comes first, lives long, and all name the same page", () => {
  const host = only("Host", only("VersionOverrides"));
  expect(children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(attribute(only("Runtime"), "lifetime")).toBe("long");
  const named = [
    only("Runtime"),
    only("FunctionFile"),
    ...["Script", "Page"].map((name) => only("SourceLocation", only(name))),
    ...all("Action").flatMap((action) => all("SourceLocation", action)),
  ];
  expect(named).toHaveLength(5);
  expect(new Set(values(named, "resid"))).toEqual(new Set(["Taskpane.Url"]));
  expect(valueOf("Taskpane.Url")).toBe(
    attribute(only("SourceLocation", only("DefaultSettings")), "DefaultValue"),
  );
});

test("What is named is there, and what is there is named", () => {
  const named = [...manifest.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));
  expect(ascending([...new Set(values(named, "resid"))])).toEqual(ascending([...resourceById.keys()]));
});

test("No two things have the same id, and no id is longer than Excel takes", () => {
  const ids = [...manifest.getElementsByTagName("*")]
    .filter((element) => element.hasAttribute("id"))
    .map((element) => attribute(element, "id"));
  expect(ascending([...new Set(ids)])).toEqual(ascending(ids));
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("Every word is said in Vietnamese and in English", () => {
  expect(only("DefaultLocale").textContent).toBe("vi-VN");
  const said = words.map((element) => [attribute(element, "DefaultValue"), english(element)] as const);
  expect(said.length).toBeGreaterThan(12);
  const isWrong = ([vi, en]: readonly [string, string]): boolean =>
    vi === "" || en === "" || vi === en || /[^\x20-\x7e]/.test(en) || vi.normalize("NFC") !== vi;
  expect(said.filter(isWrong)).toEqual([]);
});

test("Words are no longer than Excel takes", () => {
  const limit = (element: Element): number =>
    element.localName === "Description" || element.parentElement?.localName === "LongStrings" ? 250 : 125;
  const isTooLong = (element: Element): boolean =>
    Math.max(attribute(element, "DefaultValue").length, english(element).length) > limit(element);
  expect(words.filter(isTooLong).map((element) => attribute(element, "DefaultValue"))).toEqual([]);
});

test("The functions' namespace is the same in every language, and no cell's address", () => {
  expect(valueOf(NAMESPACE)).toMatch(/^[A-Z]{4,}$/);
  expect(all("Override", resourceById.get(NAMESPACE))).toEqual([]);
});

test("Each button that runs something has its command in the code, and the other way round", () => {
  const run = all("FunctionName").map((element) => element.textContent ?? "");
  expect(ascending(run)).toEqual(ascending(commandIds));
});

test("Each button says in one sentence what it does", () => {
  const tips = all("Supertip").map((tip) => valueOf(attribute(only("Description", tip), "resid")));
  expect(tips).toHaveLength(4);
  expect(tips.filter((tip) => !/^[^.]+\.$/.test(tip))).toEqual([]);
});

test("Each icon is there in every size, as many pixels wide and high as it is said to be, with nothing behind it", () => {
  const icons = all("Icon");
  expect(icons).toHaveLength(NAMES.length);
  for (const icon of icons) {
    const images = all("Image", icon);
    expect(values(images, "size").map(Number)).toEqual(SIZES);
    for (const image of images) {
      const address = valueOf(attribute(image, "resid"));
      const size = Number(attribute(image, "size"));
      expect([address, pngHead(address.slice(DEVELOPMENT.length))]).toEqual([
        address,
        { width: size, height: size, hasAlpha: true },
      ]);
    }
  }
});

test("The add-in's own picture has the sizes that Excel asks for", () => {
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const)
    expect(attribute(only(name), "DefaultValue")).toBe(`${DEVELOPMENT}/icons/app-${size}.png`);
});

test("The icons stand out on light and on dark ribbons", () => {
  for (const ribbon of ["#ffffff", "#f3f3f3", "#1f1f1f", "#292929"])
    for (const color of Object.values(COLORS)) expect(contrast(color, ribbon)).toBeGreaterThanOrEqual(3);
});

test("Every address is of development, and what it names is among the sources", () => {
  const pages = ["taskpane.html", "functions.json"];
  const isThere = (address: string): boolean => {
    const name = address.slice(`${DEVELOPMENT}/`.length);
    return pages.includes(name) || existsSync(join(ROOT, "assets", name));
  };
  const addresses = addressesOf(manifest);
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !address.startsWith(`${DEVELOPMENT}/`) || !isThere(address))).toEqual(
    [],
  );
});

describe("For a real server", () => {
  test.each([
    ["https://vanphong.vi-du.vn", "https://vanphong.vi-du.vn"],
    ["https://vanphong.vi-du.vn/", "https://vanphong.vi-du.vn"],
    ["https://vi-du.vn:8443/cong-cu/dai-hoi/", "https://vi-du.vn:8443/cong-cu/dai-hoi"],
    // Signs that mean something in XML or in a replacement.
    ["https://vi-du.vn/a&b/$&$1", "https://vi-du.vn/a&b/$&$1"],
  ])("at %s every address leads there, and none to a developer's machine", (address, server) => {
    const made = manifestFor(xml, address);
    expect(made).not.toMatch(/localhost/i);
    const moved = addressesOf(manifest).map((each) => server + each.slice(DEVELOPMENT.length));
    expect(addressesOf(parse(made))).toEqual(moved);
  });

  test.each([
    "",
    "vi-du.vn",
    "http://vi-du.vn",
    "https://localhost:3000",
    "https://127.0.0.1/dai-hoi",
    "https://vi-du.vn/?a=1",
    "https://ten:mat-khau@vi-du.vn",
  ])("“%s” is refused with a sentence that says what is wanted", (address) => {
    expect(() => serverAddress(address)).toThrow(/^ADDIN_URL phải là địa chỉ https của máy chủ/);
  });

  test("an address of a developer's machine that is written otherwise is not shipped", () => {
    const other = xml.replace(DEVELOPMENT, "http://LOCALHOST:3001");
    expect(() => manifestFor(other, "https://vi-du.vn")).toThrow(/còn địa chỉ của máy phát triển/);
  });
});
