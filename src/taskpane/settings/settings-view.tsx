/** Thiết lập: whose staff work here and how they write, a part at a time; kept with the workbook, and as defaults on the machine. */
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useWords } from "../shared/context";
import { Counting } from "./counting";
import { Defaults } from "./defaults";
import { Issuer, Signature } from "./office-texts";
import { KeptList } from "./kept-list";
import { PaneSettings } from "./pane-settings";
import { Spelling } from "./spelling";
import { Targets } from "./targets";

const useStyles = makeStyles({ parts: { flexWrap: "wrap", marginBottom: "12px" } });

const PARTS = ["office", "counting", "looks"] as const;

export function SettingsView(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [part, setPart] = useState<(typeof PARTS)[number]>("office");
  return (
    <>
      <TabList
        className={styles.parts}
        size="small"
        selectedValue={part}
        aria-label={say("settings.parts")}
        onTabSelect={(_event, { value }) => {
          setPart(PARTS.find((one) => one === value) ?? "office");
        }}
      >
        {PARTS.map((one) => (
          <Tab key={one} value={one}>
            {say(`settings.part.${one}`)}
          </Tab>
        ))}
      </TabList>
      {part === "office" && (
        <>
          <Issuer />
          <Signature />
        </>
      )}
      {part === "counting" && (
        <>
          <Counting />
          <Targets />
        </>
      )}
      {part === "looks" && (
        <>
          <Spelling />
          <PaneSettings />
          <KeptList />
        </>
      )}
      <Defaults />
    </>
  );
}
