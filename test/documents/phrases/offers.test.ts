/** Which phrases can be said of a drawn sheet, and how they stand in its words. */
import * as fc from "fast-check";
import { makeReport } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import { offersFor, type Given, type Offer } from "../../../src/documents/phrases/offers";
import { typedParts, type TypedPart } from "../../../src/documents/phrases/parts";
import { branchKinds, idsOf, type BranchKind } from "../../../src/documents/phrases/phrase";
import { situationOf, type Situation } from "../../../src/documents/phrases/situation";
import { draw } from "../../support/draw";
import { day } from "../../support/table";
import { readTable } from "../../support/told";

const NOBODY: Given = { speaker: "", speakerOffice: "", texts: [] };
const SPEAKER: Given = { speaker: "Nguyễn Văn Mẫu", speakerOffice: "Bí thư Đảng ủy xã", texts: [] };

function situationIn(picture: string, organisation = ""): Situation {
  const { table, findings } = readTable(draw(picture));
  const report = makeReport({ table, findings, asOf: null, today: day("01/6/2025") }, defaultSettings);
  return situationOf(report, organisation, defaultSettings);
}

function textsIn(
  part: TypedPart,
  situation: Situation,
  given: Given = NOBODY,
  chosen: BranchKind | null = null,
): ReadonlyMap<string, Offer> {
  return new Map(offersFor(part, situation, given, chosen).map((offer) => [offer.phrase.code, offer]));
}

const VILLAGES = `
  ĐẢNG ỦY XÃ MÂY TRẮNG
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ        | Ngày ĐH   | Cấp ủy viên | Nữ | Ghi chú
  1  | Thôn 1        | 19/4/2025 | 5           | 1  |
  2  | Thôn 2        | 20/4/2025 | 5           | 0  |
  3  | Thôn 3        | 20/4/2025 | 3           | 3  |
  4  | Trường THCS A | 20/4/2025 | 3           | 3  |
  5  | Trường THCS B | 20/4/2025 | 3           | 3  |
  6  | Thôn 6        |           |             |    | Chưa tổ chức
`;

const ALL_MET = VILLAGES.replace(/\n {2}6.*/, "");

describe("some have met and one has still to", () => {
  const situation = situationIn(VILLAGES);
  const evaluation = textsIn("evaluation", situation);

  test("what is said of those that have met names them, and is of all else that is said of all", () => {
    expect(evaluation.get("DH03")?.text).toBe(
      "Công tác hậu cần, phục vụ được các chi bộ đã tổ chức đại hội lo chu đáo, tiết kiệm.",
    );
    expect(evaluation.get("KT01")?.text).toContain("các đại hội đã tổ chức đều thực hiện");
    expect(evaluation.get("VK02")?.text).toMatch(/^Văn kiện của các chi bộ bám sát/);
  });

  test("those of a kind among others are named by it; all schools have met", () => {
    expect(evaluation.get("VK05")?.text).toContain("các chi bộ khu dân cư lấy thêm ý kiến");
    expect(evaluation.get("HC06")?.text).toContain("ở các chi bộ khu dân cư còn lỏng");
    expect(evaluation.get("BC11")?.text).toMatch(/^Phần bầu cử tại các đại hội chi bộ trường học diễn ra/);
    expect(evaluation.get("VK07")).toBeUndefined();
  });

  test("the last one is one", () => {
    expect(evaluation.get("KT05")?.text).toBe(
      "Đảng ủy xã Mây Trắng tiếp tục theo dõi, hướng dẫn chi bộ chưa tổ chức đại hội.",
    );
    expect(evaluation.get("KT09")).toBeUndefined();
  });

  test("what is said of one congress alone is not offered", () => {
    expect(evaluation.get("VK03")).toBeUndefined();
    expect(textsIn("proposals", situation).get("KN14")).toBeUndefined();
  });
});

test("when all have met “các chi bộ” are all, and nobody is still to", () => {
  const evaluation = textsIn("evaluation", situationIn(ALL_MET));
  expect(evaluation.get("DH03")?.text).toContain("được các chi bộ lo chu đáo");
  expect(evaluation.get("KT09")?.text).toBe(
    "Trên cơ sở kết quả đại hội, Đảng ủy xã Mây Trắng chuẩn bị các bước tiếp theo của nhiệm kỳ 2025-2027.",
  );
  expect(evaluation.get("KT06")).toBeUndefined();
});

test("before the first congress nothing is said of any", () => {
  const none = situationIn(VILLAGES.replace(/\d\d\/4\/2025 \| \d/g, "          |  "));
  expect(none.held.count).toBe(0);
  expect(offersFor("evaluation", none, NOBODY).filter(({ phrase }) => phrase.when === "someHeld")).toEqual(
    [],
  );
  expect(textsIn("evaluation", none).get("VK01")).toBeDefined();
  // And none are those that are left.
  expect(textsIn("evaluation", none).get("KT06")).toBeUndefined();
  expect(textsIn("evaluation", none).get("KT05")?.text).toContain("các chi bộ chưa tổ chức đại hội");
});

test("a congress that is going on is no more one that has not begun", () => {
  const going = situationIn(`
    TÍNH ĐẾN NGÀY 21/4/2025
    TT | Chi bộ | Ngày ĐH        | Cấp ủy viên
    1  | Một    | 19/4/2025      | 5
    2  | Hai    | 20/4/2025      | 5
    3  | Ba     | 21-22/4/2025   |
  `);
  const evaluation = textsIn("evaluation", going);
  expect(going).toMatchObject({ pending: { count: 1 }, underway: 1 });
  expect(evaluation.get("KT05")).toBeUndefined();
  expect(evaluation.get("KT06")?.text).toBe("Kết quả đại hội của chi bộ còn lại sẽ được thông tin tiếp.");
});

test("of the first of several congresses nothing is said as of several", () => {
  const first = situationIn(`
    TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
    1  | Một    | 19/4/2025 | 5
    2  | Hai    |           |
    3  | Ba     |           |
    4  | Bốn    |           |
  `);
  const evaluation = textsIn("evaluation", first);
  expect(evaluation.get("BC01")).toBeDefined();
  for (const code of ["BC04", "BC06", "TL11", "TL12", "KT01"]) expect(evaluation.get(code)).toBeUndefined();
  expect(textsIn("tasks", first).get("NV04")).toBeUndefined();
});

test("of two branches none are “some” or “many”", () => {
  const two = situationIn(`
    TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
    1  | Một    | 19/4/2025 | 5
    2  | Hai    | 20/4/2025 | 3
  `);
  const evaluation = textsIn("evaluation", two);
  for (const code of ["VK04", "VK12", "VK13", "HC01", "TL11"]) expect(evaluation.get(code)).toBeUndefined();
  expect(evaluation.get("DH03")).toBeDefined();
});

describe("one congress", () => {
  const ONE = `
    ĐẢNG ỦY XÃ MÂY TRẮNG
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ | Ngày ĐH   | Đảng viên chính thức | Cấp ủy viên
    1  | Thôn 1 | 19/4/2025 | 20                   | 5
  `;

  test("has the phrases for one, those of its kind among them", () => {
    const situation = situationIn(ONE);
    const evaluation = textsIn("evaluation", situation);
    expect(evaluation.get("VK03")?.text).toMatch(/^Báo cáo của chi ủy ngắn gọn/);
    expect(evaluation.get("KT03")).toBeDefined();
    expect(evaluation.get("VK01")).toBeUndefined();
    expect(textsIn("proposals", situation).get("KN14")?.text).toMatch(/^Chi bộ đề nghị Đảng ủy xã Mây Trắng/);
  });

  test("of a branch without a committee says nothing of one", () => {
    const small = situationIn(ONE.replace("20                   | 5", "7                    | 1"));
    expect(textsIn("evaluation", small).get("VK03")).toBeUndefined();
    expect(textsIn("evaluation", small).get("UD03")).toBeDefined();
  });
});

describe("what rows are called", () => {
  const rows = (...names: readonly string[]): Situation =>
    situationIn(
      [
        "",
        "TT | Đơn vị | Ngày ĐH | Cấp ủy viên",
        ...names.map((name, i) => `${i + 1} | ${name} | 19/4/2025 | 9`),
      ].join("\n"),
    );

  test("organisations have a committee of their own, and members still meet in their branches", () => {
    const situation = rows("Đảng bộ xã Một", "Đảng bộ xã Hai", "Đảng bộ xã Ba");
    const evaluation = textsIn("evaluation", situation);
    expect(evaluation.get("VK04")?.text).toMatch(/^Nhiều đảng bộ đưa chỉ tiêu/);
    expect(evaluation.get("NN06")?.text).toContain("một số cấp ủy viên còn ít");
    expect(evaluation.get("UD01")?.text).toContain("nền nếp sinh hoạt chi bộ được giữ vững");
    expect(textsIn("evaluation", rows("Đảng bộ xã Một")).get("VK03")?.text).toMatch(
      /^Báo cáo của ban chấp hành ngắn gọn/,
    );
  });

  test("of both kinds both are said", () => {
    const evaluation = textsIn("evaluation", rows("Đảng bộ xã Một", "Chi bộ Hai", "Chi bộ Ba"));
    expect(evaluation.get("DH08")?.text).toMatch(/^Các chi bộ, đảng bộ phân công/);
  });
});

describe("gaps", () => {
  test("a speaker and the office are said, and nothing is missing", () => {
    const told = textsIn("directions", situationIn(ALL_MET), SPEAKER).get("CD05");
    expect(told?.text).toMatch(/^Đồng chí Nguyễn Văn Mẫu, Bí thư Đảng ủy xã, yêu cầu các chi bộ không/);
    expect(told?.missing).toEqual([]);
  });

  test("a speaker who is typed with spaces and braces is written cleanly, and fills nothing else", () => {
    const odd = { ...SPEAKER, speaker: "  Nguyễn  Văn {chức vụ} " };
    expect(textsIn("directions", situationIn(ALL_MET), odd).get("CD07")?.text).toMatch(
      /^Cũng theo đồng chí Nguyễn Văn \{chức vụ\}, mỗi chi bộ/,
    );
  });

  test("what nobody has said is named", () => {
    const directions = textsIn("directions", situationIn(ALL_MET), { ...SPEAKER, speakerOffice: " " });
    expect(directions.get("CD05")?.missing).toEqual(["chức vụ"]);
    expect(directions.get("CD07")?.missing).toEqual([]);
    expect(textsIn("directions", situationIn(ALL_MET)).get("CD05")?.missing).toEqual([
      "người phát biểu",
      "chức vụ",
    ]);
  });

  test("a sheet without a letterhead has neither unit nor term, unless the office says who it is", () => {
    const bare = `
      TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
      1  | Một    | 19/4/2025 | 5
      2  | Hai    | 20/4/2025 | 3
    `;
    expect(textsIn("evaluation", situationIn(bare)).get("KT09")).toMatchObject({
      text: "Trên cơ sở kết quả đại hội, … chuẩn bị các bước tiếp theo của nhiệm kỳ ….",
      missing: ["đơn vị", "nhiệm kỳ"],
    });
    expect(textsIn("evaluation", situationIn(bare, "Đảng bộ xã Mây Trắng")).get("KT09")).toMatchObject({
      missing: ["nhiệm kỳ"],
    });
  });
});

describe("conditions", () => {
  const SHORT = `
    TT | Chi bộ     | Ngày ĐH   | Cần bầu | Cấp ủy viên | Ghi chú
    1  | Văn phòng  | 19/4/2025 | 5       | 4           | Đại hội điểm
    2  | Ban Tổ chức| 20/4/2025 | 3       | 3           |
    3  | Phòng Thuế |           |         |             | Sáp nhập, không tổ chức đại hội
  `;

  test("a pilot, empty seats and bodies that are rearranged are told by the sheet", () => {
    const situation = situationIn(SHORT, "Đảng ủy xã Mây Trắng");
    const proposals = textsIn("proposals", situation);
    expect(textsIn("evaluation", situation).get("TT10")?.text).toBe(
      "Kinh nghiệm từ đại hội điểm được Đảng ủy xã Mây Trắng phổ biến để các chi bộ tham khảo.",
    );
    expect(proposals.get("KN06")).toBeDefined();
    expect(proposals.get("KN09")).toBeDefined();
  });

  test("where the sheet tells none of them they are not offered, but a pilot that staff have typed", () => {
    const situation = situationIn(ALL_MET);
    const proposals = textsIn("proposals", situation);
    for (const code of ["KN06", "KN09", "KN04"]) expect(proposals.get(code)).toBeUndefined();
    expect(textsIn("evaluation", situation).get("TT10")).toBeUndefined();
    const typed = { ...NOBODY, texts: ["Thôn 1 được chọn tổ chức Đại hội điểm."] };
    expect(textsIn("evaluation", situation, typed).get("TT10")).toBeDefined();
  });
});

test("a kind of branch that no name tells is offered when staff choose it, and said of some of them", () => {
  const situation = situationIn(`
    TT | Chi bộ  | Ngày ĐH   | Cấp ủy viên
    1  | Sao Mai | 19/4/2025 | 5
    2  | Hoa Ban | 20/4/2025 | 3
    3  | Suối Bạc| 20/4/2025 | 3
  `);
  expect(situation.kinds).toEqual({});
  expect(textsIn("evaluation", situation).get("VK09")).toBeUndefined();
  const chosen = textsIn("evaluation", situation, NOBODY, "enterprise");
  expect(chosen.get("VK09")).toBeDefined();
  expect(chosen.get("NS06")?.text).toContain("được các chi bộ doanh nghiệp quan tâm");
});

const count = fc.integer({ min: 0, max: 6 });
const noun = fc.constantFrom("chi bộ", "đảng bộ", "chi bộ, đảng bộ", "tổ chức đảng");

/** Any situation that a sheet can have. */
const anySituation = fc
  .record({
    held: count,
    pending: count,
    village: fc.tuple(count, count),
    school: fc.tuple(count, count),
    nouns: fc.tuple(noun, noun, noun),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    unit: fc.option(fc.constant("Đảng ủy xã Mây Trắng")),
    term: fc.option(fc.constant("2025-2027")),
  })
  .map(({ held, pending, village, school, nouns, flags, unit, term }): Situation => {
    const due = held + pending;
    const part = ([of, met]: readonly [number, number]) => ({
      due: Math.min(of, due),
      held: Math.min(of, met, held),
    });
    const kinds = { village: part(village), school: part(school) };
    const one = due === 1;
    return {
      one,
      committee: flags[3],
      due: { count: due, noun: nouns[0] },
      held: { count: held, noun: nouns[1] },
      pending: { count: pending, noun: nouns[2] },
      underway: Math.min(1, pending),
      kinds: Object.fromEntries(Object.entries(kinds).filter(([, { due: all }]) => all > 0)),
      pilot: flags[0],
      shortage: flags[1],
      rearranged: flags[2],
      unit,
      term,
    };
  });

const anyQuestion = fc.record({
  situation: anySituation,
  part: fc.constantFrom(...typedParts),
  given: fc.constantFrom(NOBODY, SPEAKER, { ...SPEAKER, speaker: "" }),
  chosen: fc.option(fc.constantFrom(...idsOf(branchKinds))),
});

/** What can be chosen of what is offered. */
function choosable({
  part,
  situation,
  given,
  chosen,
}: typeof anyQuestion extends fc.Arbitrary<infer Question> ? Question : never): readonly Offer[] {
  return offersFor(part, situation, given, chosen).filter(({ missing }) => missing.length === 0);
}

describe("whatever the sheet, of what can be chosen", () => {
  test("no sentence has an open gap, a number of ours, or words that do not go together", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { text } of choosable(question)) {
          expect(text.replaceAll("2025-2027", "X")).not.toMatch(/[{}…]|\d|undefined| {2}/);
          expect(text).not.toMatch(/đã tổ chức (?:đại hội )?(?:đã|tổ chức)|các các/i);
          expect(text).toMatch(/^\p{Lu}.*\.$/u);
        }
      }),
    );
  });

  test("“các” never stands for some: where not all have met, or not all are of the kind, it is said which", () => {
    const all =
      /các (?:CB|đại hội)(?: CB)?( (?:khu dân cư|cơ quan|trường học|doanh nghiệp|lực lượng vũ trang|y tế))?( đã tổ chức)?/giu;
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { due, held, kinds } = question.situation;
        for (const { text, phrase } of choosable(question)) {
          if (phrase.when === "somePending") continue;
          const whole = { due: due.count, held: held.count };
          const told = phrase.branches && kinds[phrase.branches];
          const meant = told ?? whole;
          const isSome = phrase.branches !== undefined && (!told || told.due < due.count);
          const plain = text.replace(/chi bộ, đảng bộ|chi bộ|đảng bộ|tổ chức đảng/giu, "CB");
          for (const [, ofKind, met] of plain.matchAll(all)) {
            if (isSome) expect([text, ofKind]).not.toEqual([text, undefined]);
            if (phrase.when === "someHeld" && meant.held < meant.due)
              expect([text, met]).not.toEqual([text, undefined]);
          }
        }
      }),
    );
  });

  test("nothing is said of several where there is one, and of one where there are several", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { phrase } of choosable(question))
          expect(phrase.of === "one").toBe(question.situation.one);
      }),
    );
  });

  test("nothing is said of a kind of branch that is neither on the sheet nor chosen", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const known = [undefined, question.chosen, ...Object.keys(question.situation.kinds)];
        for (const { phrase } of choosable(question)) expect(known).toContain(phrase.branches);
      }),
    );
  });
});
