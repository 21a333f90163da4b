/** How the office writes where several ways are right. */
import { Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../shared/context";
import { Choice } from "../shared/choice";
import { Section } from "../shared/section";
import { useOffice } from "./use-office";

export function Spelling(): ReactNode {
  const say = useWords();
  const { office, choose } = useOffice();
  const { spelling } = office;
  return (
    <Section title={say("settings.spelling")}>
      <Choice
        label="settings.tyLe"
        value={spelling.tyLe}
        options={[
          ["tỷ lệ", "tỷ lệ"],
          ["tỉ lệ", "tỉ lệ"],
        ]}
        onChange={(tyLe) => {
          choose({ spelling: { ...spelling, tyLe } });
        }}
      />
      <Choice
        label="settings.uy"
        value={spelling.uy}
        options={[
          ["ủy", "đảng ủy"],
          ["uỷ", "đảng uỷ"],
        ]}
        onChange={(uy) => {
          choose({ spelling: { ...spelling, uy } });
        }}
      />
      <Switch
        label={say("settings.termSpaced")}
        checked={spelling.termSpaced}
        onChange={(_event, { checked }) => {
          choose({ spelling: { ...spelling, termSpaced: checked } });
        }}
      />
      <Switch
        label={say("settings.padCounts")}
        checked={office.padCounts}
        onChange={(_event, { checked }) => {
          choose({ padCounts: checked });
        }}
      />
    </Section>
  );
}
