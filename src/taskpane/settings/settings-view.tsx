/** Thiết lập: whose staff work here and how they write; kept with the workbook, and as defaults on the machine. */
import type { ReactNode } from "react";
import { Counting } from "./counting";
import { Defaults } from "./defaults";
import { Issuer, Signature } from "./office-texts";
import { PaneSettings } from "./pane-settings";
import { Spelling } from "./spelling";
import { Targets } from "./targets";

export function SettingsView(): ReactNode {
  return (
    <>
      <Issuer />
      <Signature />
      <Counting />
      <Targets />
      <Spelling />
      <Defaults />
      <PaneSettings />
    </>
  );
}
