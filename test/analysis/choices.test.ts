/** What staff choose and type, turned into what figures, summary and bulletin are made with. */
import {
  defaultChoices,
  documentOptionsOf,
  settingsOf,
  summaryOptionsOf,
  withText,
  type Choices,
  type LastText,
  type Office,
  type SummaryChoices,
} from "../../src/analysis/choices";
import { documentKinds } from "../../src/documents/kinds";
import { defaultSettings } from "../../src/congress/settings";
import { day } from "../support/table";

interface Chosen {
  readonly office?: Partial<Office>;
  readonly summary?: Partial<SummaryChoices>;
  readonly documents?: Partial<Choices["documents"]>;
}

function chosen({ office, summary, documents }: Chosen): Choices {
  return {
    ...defaultChoices,
    office: { ...defaultChoices.office, ...office },
    summary: { ...defaultChoices.summary, ...summary },
    documents: { ...defaultChoices.documents, ...documents },
  };
}

describe("The settings of an office", () => {
  test("are the usual ones where it chose nothing", () => {
    expect(settingsOf(defaultChoices)).toMatchObject({ ...defaultSettings });
  });

  test("are those that it chose", () => {
    const office = {
      decimals: 1,
      progressBase: "all",
      ages: "days",
      season: { first: day("1/4/2017"), last: day("30/4/2017") },
      spelling: { tyLe: "tỉ lệ", uy: "uỷ", termSpaced: true },
    } as const;
    expect(settingsOf(chosen({ office }))).toMatchObject(office);
  });

  test("keep the limits of the rules, which nobody chooses here", () => {
    expect(settingsOf(chosen({ office: { decimals: 0 } })).limits).toEqual(defaultSettings.limits);
  });

  test("have the targets that are switched on", () => {
    const [women, young] = defaultChoices.office.targets;
    if (!women || !young) throw new Error("Two targets are usual.");
    const office = { targets: [{ ...women, on: false }, young] };
    expect(settingsOf(chosen({ office })).targets.map(({ indicator }) => indicator)).toEqual(["young"]);
  });

  test("call a row as the office does, without blanks around the word", () => {
    expect(settingsOf(chosen({ office: { branchNoun: " đảng bộ " } })).branchNoun).toBe("đảng bộ");
  });

  test("call a row a branch where the word was emptied", () => {
    expect(settingsOf(chosen({ office: { branchNoun: "  " } })).branchNoun).toBe("chi bộ");
  });
});

describe("The options of the summary sheet", () => {
  test("hold no text that nobody typed", () => {
    expect(summaryOptionsOf(defaultChoices)).toEqual({
      signingDate: null,
      dateAt: "head",
      showBlocks: true,
      showPeople: false,
      showTargets: true,
      showPrevious: true,
      showChecks: true,
      printChecks: false,
      showPendingMembers: false,
      showCharts: true,
    });
  });

  test("hold the texts of the office and of this sheet", () => {
    const office = {
      organisation: "Đảng bộ xã A",
      higherBody: "Huyện ủy B",
      place: "Hà Nội",
      signerName: "Nguyễn Văn An",
      preparerName: "Trần Thị Bình",
    };
    const summary = { title: "Kết quả đợt 1", signingDate: day("5/5/2017") };
    expect(summaryOptionsOf(chosen({ office, summary }))).toMatchObject({ ...office, ...summary });
  });

  test("take what is only blanks for nothing", () => {
    expect(summaryOptionsOf(chosen({ office: { organisation: "  " } }))).not.toHaveProperty("organisation");
  });

  test("have a line above the signature for each line that was typed", () => {
    const office = { signerTitles: "T/M ĐẢNG ỦY\n\n  BÍ THƯ  \n" };
    expect(summaryOptionsOf(chosen({ office })).signerTitles).toEqual(["T/M ĐẢNG ỦY", "BÍ THƯ"]);
  });

  test("leave the lines above the signature to us where only line breaks were typed", () => {
    expect(summaryOptionsOf(chosen({ office: { signerTitles: "\n \n" } }))).not.toHaveProperty(
      "signerTitles",
    );
  });

  test("have the columns in the order that was chosen", () => {
    const summary = { indicators: ["women", "elected"] };
    expect(summaryOptionsOf(chosen({ summary })).indicators).toEqual(["women", "elected"]);
  });

  test("have no column at all where every one was taken out", () => {
    expect(summaryOptionsOf(chosen({ summary: { indicators: [] } })).indicators).toEqual([]);
  });

  test("hold nothing of the bulletin", () => {
    const documents = { source: "Văn phòng", place: "Hội trường" };
    expect(summaryOptionsOf(chosen({ documents }))).toEqual(summaryOptionsOf(defaultChoices));
  });
});

function bulletinOptionsOf(choices: Choices): Readonly<Record<string, unknown>> {
  return documentOptionsOf(documentKinds.bulletin.options, choices);
}

describe("The options of the bulletin", () => {
  test("hold no text that nobody typed", () => {
    expect(bulletinOptionsOf(defaultChoices)).toEqual({
      surplus: false,
      internal: false,
      tellNone: false,
      padCounts: true,
    });
  });

  test("say of captions what was chosen, and nothing where nobody chose", () => {
    for (const captions of [true, false]) {
      expect(bulletinOptionsOf(chosen({ documents: { captions } }))).toMatchObject({ captions });
    }
    expect(bulletinOptionsOf(chosen({ documents: { captions: null } }))).not.toHaveProperty("captions");
  });

  test("hold the texts of the office and of this bulletin", () => {
    const documents = {
      basis: "Thực hiện Kế hoạch số 55",
      place: "Hội trường",
      speaker: "Lê Văn Chi",
      speakerOffice: "Bí thư Huyện ủy",
      source: "báo cáo của các chi bộ",
      headlineFigure: "women",
      extremes: "young",
    };
    const office = { organisation: "Đảng bộ xã A", author: "Văn phòng" };
    expect(bulletinOptionsOf(chosen({ office, documents }))).toMatchObject({ ...office, ...documents });
  });

  test("tell where the congresses met, not where the summary is signed", () => {
    const options = bulletinOptionsOf(chosen({ office: { place: "Hà Nội" } }));
    expect(options).not.toHaveProperty("place");
  });

  test("have a direction for each line that was typed", () => {
    const documents = { directions: "Kiện toàn cấp ủy\n\nXây dựng quy chế" };
    expect(bulletinOptionsOf(chosen({ documents }))["directions"]).toEqual([
      "Kiện toàn cấp ủy",
      "Xây dựng quy chế",
    ]);
  });

  test("tell of the last text what is known of it", () => {
    const lastTexts = [{ asOf: day("15/4/2025"), held: 9, base: 20 }];
    const of = (lastAsOf: string): Readonly<Record<string, unknown>> =>
      bulletinOptionsOf({ ...chosen({ documents: { lastAsOf } }), lastTexts });
    expect(of("15/4/2025")).toMatchObject({ lastAsOf: "15/4/2025", lastHeld: 9, lastBase: 20 });
    expect(of("14/4/2025")).not.toHaveProperty("lastHeld");
  });

  test("write counts as the office does", () => {
    expect(bulletinOptionsOf(chosen({ office: { padCounts: false } }))["padCounts"]).toBe(false);
  });
});

test("Of the texts that went out the last of each day is kept, the latest day first", () => {
  const text = (asOf: string, held: number): LastText => ({ asOf: day(asOf), held, base: 20 });
  const texts = [text("15/4/2025", 9), text("22/4/2025", 14), text("15/4/2025", 10)];
  expect(texts.reduce<readonly LastText[]>(withText, [])).toEqual([
    text("22/4/2025", 14),
    text("15/4/2025", 10),
  ]);
});
