/** How headings name levels together: "ĐH, CĐ", "CĐ trở xuống", "từ trung cấp trở lên". Compared folded: "ĐH/CĐ" is "ĐH, CĐ". */

const LEVELS = {
  vocational: ["Trung cấp", "TC", "TrC", "TCCN"],
  college: ["Cao đẳng", "CĐ"],
  degree: ["Đại học", "ĐH"],
  master: ["Thạc sĩ", "ThS"],
  specialist: ["Chuyên khoa I", "Chuyên khoa 1", "CKI", "CK I", "CK1", "BSCKI", "BS CKI", "Bác sĩ CKI"],
  doctor: ["Tiến sĩ", "TS"],
  highSpecialist: [
    "Chuyên khoa II",
    "Chuyên khoa 2",
    "CKII",
    "CK II",
    "CK2",
    "BSCKII",
    "BS CKII",
    "Bác sĩ CKII",
  ],
  elementary: ["Sơ cấp", "SC"],
  intermediate: ["Trung cấp", "TC", "TrC"],
  advanced: ["Cao cấp", "CC"],
} as const;

type Level = keyof typeof LEVELS;

/** The levels above a degree, from the lowest. */
export const POSTGRADUATE = ["specialist", "master", "highSpecialist", "doctor"] as const;

/** All of some and each choice of two or more, those with more first. */
export function severalOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const all = items.reduce<readonly (readonly Item[])[]>(
    (chosen, item) => [...chosen, ...chosen.map((some) => [...some, item])],
    [[]],
  );
  return all.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
}

const JOINED = [", ", " và ", " hoặc ", " + "];

/** How sheets write one level. */
export function named(level: Level): readonly string[] {
  return LEVELS[level];
}

/** Both levels in one heading, in either order. */
export function either(one: Level, other: Level): readonly string[] {
  const [first, second]: readonly (readonly string[])[] = [LEVELS[one], LEVELS[other]];
  return (first ?? []).flatMap((a) =>
    (second ?? []).flatMap((b) => JOINED.flatMap((joined) => [`${a}${joined}${b}`, `${b}${joined}${a}`])),
  );
}

export function andHigher(level: Level): readonly string[] {
  return LEVELS[level].flatMap((name) => [`${name} trở lên`, `Từ ${name} trở lên`]);
}

export function andLower(level: Level): readonly string[] {
  return LEVELS[level].flatMap((name) => [`${name} trở xuống`, `Từ ${name} trở xuống`]);
}

export function below(level: Level): readonly string[] {
  return LEVELS[level].map((name) => `Dưới ${name}`);
}
