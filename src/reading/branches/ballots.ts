/** "Số lần bầu" says who filled all seats at the first ballot, where the sheet has the seats and who was elected. */
import type { Count } from "../../congress/table";
import type { ReadColumn } from "./counts";

/** One for each branch that took one ballot and has no empty seat; null where the sheet has its own column of it, or not all it takes. */
export function fullAtFirstBallot(counts: ReadonlyMap<string, ReadColumn>): ReadColumn | null {
  const [ballots, planned, elected] = ["ballots", "planned", "elected"].map((id) => counts.get(id));
  if (!ballots || !planned || !elected || counts.has("fullAtFirstBallot")) return null;
  const values = ballots.values.map((count, i): Count => {
    const [seats, taken] = [planned.values[i], elected.values[i]];
    if (count === "unreadable" || seats === "unreadable" || taken === "unreadable") return "unreadable";
    if (typeof count !== "number" || typeof seats !== "number" || typeof taken !== "number") return null;
    return count === 1 && taken >= seats ? 1 : 0;
  });
  return { columns: ballots.columns, values };
}
