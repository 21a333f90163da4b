/** What is kept from one day to the next, and believed only as far as it has the right form. */
import {
  defaultChoices,
  defaultOffice,
  type Choices,
  type Office,
  type SummaryChoices,
} from "../../src/analysis/choices";
import {
  browserStore,
  isOfWorkbook,
  defaultPreferences,
  loadChoices,
  recallOffice,
  recallPreferences,
  recallPhrases,
  recallTemplates,
  storeChoices,
  storeOffice,
  storePreferences,
  storePhrases,
  storeTemplate,
  type Store,
} from "../../src/taskpane/core/storage";
import { day } from "../support/table";

/** A store in memory. */
function memory(): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value);
      return true;
    },
  };
}

/** A store in which everything reads as this text. */
function saying(text: string): Store {
  return { get: () => text, set: () => true };
}

const OFFICE: Office = {
  organisation: "Đảng bộ xã A",
  higherBody: "Huyện ủy B",
  author: "Văn phòng",
  place: "Hà Nội",
  signerTitles: "T/M ĐẢNG ỦY\nBÍ THƯ",
  signerName: "Nguyễn Văn An",
  preparerName: "Trần Thị Bình",
  branchNoun: "đảng bộ",
  progressBase: "all",
  ages: "days",
  decimals: 1,
  spelling: { tyLe: "tỉ lệ", uy: "uỷ", termSpaced: true },
  season: { first: day("1/4/2017"), last: day("30/4/2017") },
  targets: [
    { indicator: "women", limit: null, percent: 17.5, source: "Hướng dẫn 01", since: null, on: false },
    { indicator: "young", limit: 40, percent: 10, source: "", since: day("1/1/2020"), on: true },
  ],
  dateAt: "foot",
  padCounts: false,
  conventions: "2018",
};

const CHOICES: Choices = {
  office: OFFICE,
  sheet: "KQ",
  leftOut: ["Nháp"],
  asOf: day("20/4/2017"),
  term: { first: 2017, last: 2020 },
  columns: { nu: "women", khac: null },
  countStruck: true,
  summary: {
    title: "Kết quả đợt 1",
    signingDate: day("5/5/2017"),
    indicators: ["women", "elected"],
    showBlocks: false,
    showPeople: true,
    showTargets: false,
    showPrevious: false,
    showChecks: false,
    printChecks: true,
    showPendingMembers: true,
    showCharts: false,
    automatic: true,
    liveFormulas: true,
  },
  documents: {
    basis: "Thực hiện Kế hoạch số 55",
    place: "Hội trường",
    locality: "Xã A",
    speaker: "Lê Văn Chi",
    speakerOffice: "Bí thư",
    speakerAt: "Chi bộ Một",
    directions: "Một\nHai",
    evaluation: "Tốt.",
    tasks: "Kiện toàn.",
    assessment: "Còn chậm.",
    proposals: "Mở lớp.",
    noProposals: true,
    source: "các chi bộ",
    lastAsOf: "15/4/2017",
    headlineForm: "whole",
    headlineFigure: "women",
    extremes: "young",
    highlights: ["first"],
    names: true,
    surplus: true,
    internal: true,
    tellNone: true,
    comparison: false,
    captions: false,
    photographed: "Chi bộ Một",
  },
  document: "quickReport",
  lastTexts: [{ asOf: day("15/4/2017"), held: 2, base: 5 }],
  edits: { bulletin: { results: { text: "Bầu được 10.", over: "Đã bầu 10." } } },
  checked: ['["exceeds","E7"]', '["exceeds","E8"]'],
  phrases: [{ sentence: "Các chi bộ phân công cụ thể.", code: "DH08", confirmed: true }],
};

describe("What was kept is read back", () => {
  test("of a workbook", () => {
    const store = memory();
    storeChoices(store, "kq.xlsx", CHOICES);
    expect(loadChoices(store, "kq.xlsx")).toEqual(CHOICES);
  });

  test("of a text of any length: an edit, what was typed for the bulletin, who signs", () => {
    const store = memory();
    const long = "Chi bộ đã tổ chức đại hội thành công tốt đẹp. ".repeat(3_000);
    const lead = { text: long, over: long };
    const edits = { bulletin: { lead, results: { text: "Bầu được 10.", over: "" } } };
    const documents = { ...CHOICES.documents, directions: long };
    const choices = { ...CHOICES, edits, documents, office: { ...OFFICE, signerName: long } };
    storeChoices(store, "kq.xlsx", choices);
    expect(loadChoices(store, "kq.xlsx")).toEqual(choices);
  });

  test("of the version before, which knew one document alone", () => {
    const { documents, ...others } = CHOICES;
    expect(loadChoices(saying(JSON.stringify({ ...others, bulletin: documents })), "kq.xlsx")).toEqual(
      CHOICES,
    );
  });

  test("of the version before, which knew findings by their sentences", () => {
    const kept = JSON.stringify({ ...CHOICES, checked: ["Ô E7: ghi 2 bí thư cho một chi bộ."] });
    expect({ ...loadChoices(saying(kept), "kq.xlsx"), checked: [] }).toEqual({ ...CHOICES, checked: [] });
  });

  test("of a workbook of before there were several documents: its edits are the bulletin's", () => {
    const { bulletin } = CHOICES.edits;
    const kept = JSON.stringify({ ...CHOICES, edits: bulletin });
    expect(loadChoices(saying(kept), "kq.xlsx")).toEqual(CHOICES);
  });

  test("of a workbook in which nothing was chosen", () => {
    const store = memory();
    storeChoices(store, "kq.xlsx", defaultChoices);
    expect(loadChoices(store, "kq.xlsx")).toEqual(defaultChoices);
  });

  test("of the office", () => {
    const store = memory();
    storeOffice(store, OFFICE);
    expect(recallOffice(store)).toEqual(OFFICE);
  });

  test("of the pane", () => {
    const store = memory();
    const preferences = { language: "en", theme: "dark", welcomed: true } as const;
    storePreferences(store, preferences);
    expect(recallPreferences(store)).toEqual(preferences);
  });
});

describe("A workbook", () => {
  test("has its own choices", () => {
    const store = memory();
    storeChoices(store, "kq.xlsx", CHOICES);
    expect(loadChoices(store, "khac.xlsx")).toEqual(defaultChoices);
  });

  test("that is new has the office's defaults", () => {
    const store = memory();
    storeOffice(store, OFFICE);
    expect(loadChoices(store, "kq.xlsx")).toEqual({ ...defaultChoices, office: OFFICE });
  });

  test("that is known keeps what it was given, though the office's defaults have changed", () => {
    const store = memory();
    storeChoices(store, "kq.xlsx", defaultChoices);
    storeOffice(store, OFFICE);
    expect(loadChoices(store, "kq.xlsx").office).toEqual(defaultOffice);
  });
});

describe("Nothing kept, or what is no kept choice at all,", () => {
  test.each(["", "{", "null", "7", '"kq"', "[]", "{}"])("%p is as if never said", (text) => {
    const store = saying(text);
    expect(loadChoices(store, "kq.xlsx")).toEqual(defaultChoices);
    expect(recallOffice(store)).toEqual(defaultOffice);
    expect(recallPreferences(store)).toEqual(defaultPreferences);
  });

  test("is as if never said", () => {
    expect(recallPreferences(memory())).toEqual(defaultPreferences);
  });
});

describe("A field that has the wrong form", () => {
  const office = (change: object): Office => recallOffice(saying(JSON.stringify({ ...OFFICE, ...change })));
  const choices = (change: object): Choices =>
    loadChoices(saying(JSON.stringify({ ...CHOICES, ...change })), "kq.xlsx");

  test.each<[keyof Office, unknown]>([
    ["organisation", 7],
    ["branchNoun", null],
    ["progressBase", "some"],
    ["ages", "months"],
    ["decimals", 3],
    ["decimals", "1"],
    ["season", { first: day("1/4/2017") }],
    ["season", { first: day("31/4/2017"), last: day("1/5/2017") }],
    ["season", { first: null, last: null }],
    ["targets", { length: 1 }],
    ["targets", [{ indicator: "women", limit: null, percent: 101, source: "", since: null, on: true }]],
    ["targets", [{ indicator: "women", limit: null, percent: -1, source: "", since: null, on: true }]],
    ["dateAt", "below"],
    ["padCounts", "yes"],
    ["conventions", "2017"],
  ])("of the office falls back alone: %s %p", (field, value) => {
    expect(office({ [field]: value })).toEqual({ ...OFFICE, [field]: defaultOffice[field] });
  });

  test.each([7, null, "Bầu", { text: 7, over: "" }, { text: "Bầu" }])(
    "among edits takes no other edit along: %p",
    (damaged) => {
      const { edits } = choices({ edits: { bulletin: { ...CHOICES.edits.bulletin, lead: damaged } } });
      expect(edits).toEqual(CHOICES.edits);
    },
  );

  test("of the spelling falls back alone", () => {
    expect(office({ spelling: { ...OFFICE.spelling, uy: "uí" } }).spelling).toEqual({
      ...OFFICE.spelling,
      uy: defaultOffice.spelling.uy,
    });
  });

  test.each<[keyof Choices, unknown]>([
    ["sheet", 1],
    ["asOf", { year: 2017, month: 2, day: 30 }],
    ["asOf", { year: "2017", month: 4, day: 20 }],
    ["asOf", "20/4/2017"],
    ["term", { first: 2017.5, last: 2020 }],
    ["columns", { nu: 7 }],
    ["columns", [1]],
    ["edits", { results: "Đã bầu" }],
    ["edits", { unknown: { text: "", over: "" } }],
    ["edits", { bulletin: { unknown: { text: "", over: "" } } }],
    ["edits", { bulletin: 7 }],
    ["checked", "Ô E7."],
    ["checked", [7]],
    ["phrases", ["Các chi bộ"]],
    ["summary", null],
    ["documents", "x"],
    ["document", "telegram"],
    ["lastTexts", [{ asOf: null, held: 2, base: 5 }]],
    ["office", []],
  ])("of a workbook falls back alone: %s %p", (field, value) => {
    expect(choices({ [field]: value })).toEqual({ ...CHOICES, [field]: defaultChoices[field] });
  });

  test.each<[keyof SummaryChoices, unknown]>([
    ["title", {}],
    ["signingDate", { year: 2017, month: 13, day: 1 }],
    ["indicators", ["women", 7]],
    ["showBlocks", 0],
  ])("of the summary falls back alone: %s %p", (field, value) => {
    expect(choices({ summary: { ...CHOICES.summary, [field]: value } }).summary).toEqual({
      ...CHOICES.summary,
      [field]: defaultChoices.summary[field],
    });
  });

  test.each<[keyof Choices["documents"], unknown]>([
    ["directions", ["Một"]],
    ["captions", "true"],
    ["internal", "true"],
  ])("of what was typed falls back alone: %s %p", (field, value) => {
    expect(choices({ documents: { ...CHOICES.documents, [field]: value } }).documents).toEqual({
      ...CHOICES.documents,
      [field]: defaultChoices.documents[field],
    });
  });

  test("of the pane falls back alone", () => {
    const kept = JSON.stringify({ language: "fr", theme: "dark", welcomed: 1 });
    expect(recallPreferences(saying(kept))).toEqual({ ...defaultPreferences, theme: "dark" });
  });
});

describe("Hostile values", () => {
  test("bring in no field that is not known", () => {
    const recalled = recallOffice(saying(JSON.stringify({ ...OFFICE, script: "<script>" })));
    expect(recalled).toEqual(OFFICE);
  });

  test("do not reach the prototype of anything", () => {
    const kept =
      '{"__proto__":{"sheet":"x"},"columns":{"__proto__":"women","constructor":"women"},"sheet":null}';
    const recalled = loadChoices(saying(kept), "kq.xlsx");
    expect(recalled.sheet).toBeNull();
    expect(Object.getPrototypeOf(recalled.columns)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("sheet");
  });

  test("in a workbook's name stay a name", () => {
    const store = memory();
    storeOffice(store, OFFICE);
    storeChoices(store, "../dai-hoi:office", defaultChoices);
    expect(recallOffice(store)).toEqual(OFFICE);
  });
});

describe("A store that keeps nothing", () => {
  const full: Store = { get: () => null, set: () => false };

  test("is told of, and not thrown about", () => {
    expect([
      storeChoices(full, "kq.xlsx", CHOICES),
      storeOffice(full, OFFICE),
      storePreferences(full, defaultPreferences),
    ]).toEqual([false, false, false]);
  });
});

describe("The browser's storage", () => {
  const withStorage = <Result>(storage: object | undefined, run: () => Result): Result => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
    Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
    try {
      return run();
    } finally {
      if (before) Object.defineProperty(globalThis, "localStorage", before);
      else Reflect.deleteProperty(globalThis, "localStorage");
    }
  };
  const refusing = (): never => {
    throw new Error("QuotaExceededError");
  };

  test("that is full or forbidden keeps nothing and throws nothing", () => {
    withStorage({ getItem: refusing, setItem: refusing }, () => {
      expect([browserStore.get("a"), browserStore.set("a", "b")]).toEqual([null, false]);
    });
  });

  test("that is not there keeps nothing and throws nothing", () => {
    withStorage(undefined, () => {
      expect([browserStore.get("a"), browserStore.set("a", "b")]).toEqual([null, false]);
    });
  });

  test("that works is read back", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    };
    withStorage(storage, () => {
      expect(browserStore.set("a", "b")).toBe(true);
      expect([browserStore.get("a"), browserStore.get("b")]).toEqual(["b", null]);
    });
  });
});

describe("An office's own template for Word", () => {
  const TEMPLATE = {
    name: "Mẫu báo cáo.docx",
    bytes: Uint8Array.from({ length: 70_000 }, (_byte, i) => i % 256),
  };

  test("is kept with the machine, byte by byte, and taken away again", () => {
    const store = memory();
    expect(recallTemplates(store).bulletin).toBeNull();
    expect(storeTemplate(store, "bulletin", TEMPLATE)).toBe(true);
    expect(recallTemplates(store).bulletin).toEqual(TEMPLATE);
    expect([...store.kept.keys()].some(isOfWorkbook)).toBe(false);
    storeTemplate(store, "bulletin", null);
    expect(recallTemplates(store).bulletin).toBeNull();
  });

  test("serves documents of its own kind alone; one of before there were several is the bulletin's", () => {
    const store = memory();
    storeTemplate(store, "quickReport", TEMPLATE);
    expect(recallTemplates(store)).toEqual({ bulletin: null, quickReport: TEMPLATE, message: null });
    store.set("dai-hoi:template", JSON.stringify({ name: "Cũ.docx", base64: btoa("c") }));
    expect(recallTemplates(store).bulletin?.name).toBe("Cũ.docx");
  });

  test("that is damaged is none", () => {
    for (const text of ["", "{", '{"name":"a"}', '{"name":"a","base64":"€"}'])
      expect(recallTemplates(saying(text)).bulletin).toBeNull();
  });
});

describe("An office's own sentences", () => {
  const OWN = [
    { part: "evaluation", sentence: "Đại hội các thôn diễn ra trong buổi tối." },
    { part: "proposals", sentence: "Đề nghị {đơn vị} tổ chức tập huấn 02 buổi." },
  ] as const;

  test("are kept with the machine, in their order", () => {
    const store = memory();
    expect(recallPhrases(store)).toEqual([]);
    expect(storePhrases(store, OWN)).toBe(true);
    expect(recallPhrases(store)).toEqual(OWN);
  });

  test("of another form are none", () => {
    const store = memory();
    store.set("dai-hoi:phrases", JSON.stringify([{ part: "headline", sentence: "x" }]));
    expect(recallPhrases(store)).toEqual([]);
  });
});
