/** Levels in free text: the highest counts, what is still being learned does not. */
import { readLevels, type Levelled } from "../../../src/reading/persons/levels";

const told = (text: string, ...facts: readonly Levelled[]): string => {
  const levels = readLevels(text, facts);
  return levels === "unreadable"
    ? levels
    : [levels.schooling, levels.education, levels.theory].filter(Boolean).join(", ");
};

test.each([
  ["ĐH Luật", "degree"],
  ["ĐHSP Toán", "degree"],
  ["Cử nhân Hành chính", "degree"],
  ["Kỹ sư Xây dựng", "degree"],
  ["Bác sĩ đa khoa", "degree"],
  ["Bác sĩ CK I", "specialist"],
  ["BSCKI", "specialist"],
  ["Đại học Y khoa, Bác sĩ chuyên khoa Nội I", "specialist"],
  ["BS.CKII Ngoại", "highSpecialist"],
  ["Dược sĩ chuyên khoa cấp 2", "highSpecialist"],
  ["Bác sĩ chuyên khoa II chuyên ngành gây mê; Tiến sĩ Y học", "doctor"],
  ["Thạc sĩ; Bác sĩ chuyên khoa II", "highSpecialist"],
  ["Bác sĩ nội trú", "degree"],
  ["Bác sĩ chuyên khoa", "postgraduate"],
  ["Sau đại học", "postgraduate"],
  ["Thạc sĩ QLGD", "master"],
  ["Th.S Luật", "master"],
  ["Đại học Y; Tiến sĩ Y học", "doctor"],
  ["PGS.TS", "doctor"],
  ["TC nông nghiệp", "vocational"],
  ["Y sĩ", "vocational"],
  ["CĐ sư phạm", "college"],
  ["Đại học; đang học Thạc sĩ", "degree"],
  ["Thạc sĩ chuyên ngành lý luận văn học", "master"],
  ["Giáo viên trung cấp", "vocational"],
  ["Sơ cấp", "lower"],
  ["-", ""],
  ["Kế toán", "unreadable"],
])("education “%s”", (text, level) => {
  expect(told(text, "education")).toBe(level);
});

test.each([
  ["Cử nhân, Cao cấp", "advanced"],
  ["TC", "intermediate"],
  ["SC", "elementary"],
  ["Đang học Trung cấp", ""],
  ["Chưa qua", "none"],
])("theory “%s”", (text, level) => {
  expect(told(text, "theory")).toBe(level);
});

test.each([
  ["12/12", "upperSecondary"],
  ["10/10", "upperSecondary"],
  ["9/12", "lower"],
  ["12/12 bổ túc", "upperSecondary"],
  ["THPT", "upperSecondary"],
])("schooling “%s”", (text, level) => {
  expect(told(text, "schooling")).toBe(level);
});

test.each([
  ["Đại học Luật; cao cấp LLCT", "degree, advanced"],
  ["Kỹ sư Xây dựng, TCLLCT", "degree, intermediate"],
  ["TC nông nghiệp; sơ cấp LLCT", "vocational, elementary"],
  ["Cao cấp lý luận chính trị; Thạc sĩ Luật", "master, advanced"],
  ["Kỹ sư Xây dựng", "degree"],
])("education and theory in one text “%s”", (text, levels) => {
  expect(told(text, "education", "theory")).toBe(levels);
});

test.each([
  ["Trung cấp / Trung cấp", { education: "vocational", theory: "intermediate" }],
  ["- / Sơ cấp", { theory: "elementary" }],
  ["Đại học / -", { education: "degree" }],
  ["Thạc sĩ Sơ cấp LLCT", { education: "master", theory: "elementary" }],
])("“%s” says one thing each, a dash where there is nothing", (text, levels) => {
  expect(readLevels(text, ["education", "theory"])).toEqual(levels);
});

test.each([
  ["Đại học / Cao cấp", "degree, advanced"],
  ["- / Trung cấp", "unreadable"],
  ["Đại học / -", "unreadable"],
])("“%s” in a column that is headed with one of two things", (text, levels) => {
  expect(told(text, "education")).toBe(levels);
});
