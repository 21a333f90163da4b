/** Who leads a branch, as its sheet shows it. */
import { leadershipOf } from "../../src/congress/leadership";
import { defaultSettings } from "../../src/congress/settings";
import { drawTable } from "../support/table";

/** Of a branch with these figures, by field. */
function leadership(figures: string): string | null {
  const cells = figures.split(", ").map((figure) => figure.split(" "));
  const [heads, values] = [0, 1].map((at) => cells.map((cell) => cell[at] ?? "").join(" | "));
  return leadershipOf(drawTable(`branch | ${heads}\nThôn 1 | ${values}`), defaultSettings, 0);
}

test.each([
  ["of seats for three and more, however few were elected", "planned 3, elected 2"],
  ["of seats that are told by what is missing", "elected 2, shortage 1"],
  ["of nine full members and more", "officialMembers 9, elected 2"],
  ["of nine members and more with three elected", "members 22, elected 3"],
  ["of more than two elected, where nothing else is known", "elected 3"],
  [
    "of nine members, of whom it is not sure that one is on probation",
    "members 9, probationaryMembers 1, elected 3",
  ],
  ["of seats and members, before anything is said of the elected", "planned 3, members 12"],
])("a committee %s", (_why, figures) => {
  expect(leadership(figures)).toBe("committee");
});

test.each([
  ["of two seats, both filled", "planned 2, elected 2"],
  ["of fewer than nine full members among more members", "officialMembers 8, members 10, elected 2"],
  ["of two elected, where nothing else is known", "elected 2"],
  ["of nine members, two of them on probation", "members 9, probationaryMembers 2, elected 2"],
  ["of counts of both", "elected 2, secretaries 1, deputySecretaries 1"],
])("secretary and deputy %s", (_why, figures) => {
  expect(leadership(figures)).toBe("secretaryAndDeputy");
});

test.each([
  ["of one seat", "planned 1, elected 1"],
  ["of few members", "members 7, elected 1"],
  ["of one elected, where nothing else is known", "elected 1"],
])("a secretary alone %s", (_why, figures) => {
  expect(leadership(figures)).toBe("secretary");
});

test.each([
  ["members for a committee and seats for none", "members 12, planned 2, elected 2"],
  ["members for none and seats for one", "officialMembers 7, planned 3, elected 3"],
  ["members for none and a committee's number of elected", "members 7, elected 3"],
  ["members for a committee and a single one elected", "members 12, elected 1"],
  ["nine members, some of whom may be on probation, and two elected", "members 9, elected 2"],
  ["two seats and one elected", "planned 2, elected 1"],
  ["more elected than seats", "planned 1, elected 2"],
  ["two elected and no secretary", "elected 2, secretaries 0, deputySecretaries 1"],
  ["two elected and no deputy", "elected 2, secretaries 1, deputySecretaries 0"],
  ["one elected, who is not the secretary", "elected 1, secretaries 0"],
  ["few members and nobody entered as elected", "members 7, reelected 1"],
  ["nothing at all", "women 1"],
])("not to be told of %s", (_why, figures) => {
  expect(leadership(figures)).toBeNull();
});
