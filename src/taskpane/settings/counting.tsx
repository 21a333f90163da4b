/** How is counted: the base of the progress, decimals, ages, and the days between which congresses may be held. */
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isSeason } from "../../analysis/choices";
import { useWords } from "../shared/context";
import { Choice, DecimalsChoice } from "../shared/choice";
import { DayField } from "../shared/day-field";
import { Section } from "../shared/section";
import { useOffice } from "./use-office";

export function Counting(): ReactNode {
  const say = useWords();
  const { office, choose } = useOffice();
  return (
    <Section title={say("settings.counting")}>
      <Choice
        label="settings.progressBase"
        value={office.progressBase}
        options={[
          ["required", say("settings.progressBase.required")],
          ["all", say("settings.progressBase.all")],
        ]}
        onChange={(progressBase) => {
          choose({ progressBase });
        }}
      />
      <DecimalsChoice />
      <Choice
        label="settings.ages"
        value={office.ages}
        options={[
          ["years", say("settings.ages.years")],
          ["days", say("settings.ages.days")],
        ]}
        onChange={(ages) => {
          choose({ ages });
        }}
      />
      <Season />
    </Section>
  );
}

/** Both days, or none: one alone limits nothing. */
function Season(): ReactNode {
  const say = useWords();
  const { office, choose } = useOffice();
  const { season } = office;
  return (
    <>
      <DayField
        label={say("settings.season-first")}
        hint={say("settings.season-hint")}
        value={season?.first ?? null}
        onChange={(first) => {
          choose({ season: first && { first, last: season?.last ?? first } });
        }}
      />
      <DayField
        label={say("settings.season-last")}
        value={season?.last ?? null}
        onChange={(last) => {
          choose({ season: last && { first: season?.first ?? last, last } });
        }}
      />
      {season && !isSeason(season) && <Text role="alert">{say("settings.season-wrong")}</Text>}
    </>
  );
}
