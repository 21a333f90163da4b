/** What words name: groups by their headings, indicators by their names, and what was meant by a name that nobody has. */
import { nearest } from "../../src/vietnamese/nearest";
import { indicators, type Indicator } from "../../src/congress/indicators";
import { groupNamed, vocabularyOf } from "../../src/congress/vocabulary";
import { fold } from "../../src/vietnamese/fold";

describe("a heading names a group", () => {
  test.each([
    ["Phó bí thư chi bộ", "deputy"],
    ["Đ/c bí thư", "secretary"],
    ["Đảng viên dự đại hội", "attendance"],
    ["Cấp ủy viên (kết quả)", "committee"],
    ["Cấp ủy khóa cũ", "other"],
    ["Bí thư kiêm nhiệm", "besides"],
    ["Bí quyết", undefined],
  ])("“%s”: %s", (heading, group) => {
    expect(groupNamed(fold(heading))?.id).toBe(group);
  });
});

describe("a name is an indicator's", () => {
  const { named, meanings } = vocabularyOf(indicators);

  test.each([
    ["Nữ", "women"],
    ["membersWomen", "membersWomen"],
    ["Đảng viên nữ", "membersWomen"],
    ["ĐH", "degree"],
    ["Tổng số", "members"],
    ["TC", "reelected"],
    ["Trung cấp", "vocational"],
    ["Trung tâm", undefined],
  ])("“%s”: %s", (name, id) => {
    expect(named(fold(name))?.id).toBe(id);
  });

  test("in each group that has the word another one's", () => {
    const found = [...(meanings(fold("TC")) ?? [])].map(([group, { id }]) => `${group}: ${id}`);
    expect(found).toEqual([
      "committee: reelected",
      "secretary: secretariesReelected",
      "education: vocational",
      "theory: politicalIntermediate",
    ]);
  });

  test("and another list has words of its own", () => {
    const guests: Indicator = {
      ...{ id: "guests", label: "Khách mời", shortLabel: "Khách", kind: "count" },
      ...{ group: "attendance", synonyms: [] },
    };
    expect(vocabularyOf([...indicators, guests]).named(fold("khach moi"))).toBe(guests);
    expect(named(fold("khach moi"))).toBeUndefined();
  });
});

describe("what was meant by a name that nobody has", () => {
  const names = ["Tái cử", "Nữ", "Trẻ tuổi", "Tỷ lệ"];
  const meant = (name: string, most = 3): readonly string[] => nearest(name, names, (one) => [one], most);

  test("is what differs in fewest letters, and only near names where there are any", () => {
    expect(meant("Tái cửu")).toEqual(["Tái cử"]);
    expect(meant("tre tuoy")).toEqual(["Trẻ tuổi"]);
  });

  test("is so many of all where none is near, the likeliest first", () => {
    expect(meant("xyz qwk", 2)).toHaveLength(2);
    expect(meant("nuxyz", 1)).toEqual(["Nữ"]);
  });

  test("is known by any of its names", () => {
    const known = [
      { id: "women", words: ["women", "Nữ"] },
      { id: "young", words: ["young", "Trẻ"] },
    ];
    expect(nearest("tre", known, ({ words }) => words, 1)).toEqual([known[1]]);
  });
});
