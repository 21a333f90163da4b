/** The empty results sheet, ready to be filled in: a new sheet inside Excel, a file elsewhere. */
import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { assetAddress } from "../files/assets";
import { usePane, useWords } from "../shared/context";

export function TemplateLink(): ReactNode {
  const say = useWords();
  const { place, controller } = usePane();
  if (place === "excel")
    return (
      <Button
        onClick={() => {
          void controller.addTemplate();
        }}
      >
        {say("pane.add-template")}
      </Button>
    );
  return (
    <Link href={assetAddress("trang-mau.xlsx")} download="trang-mau.xlsx">
      {say("pane.template")}
    </Link>
  );
}

/** Made-up results to look at: as a sheet inside Excel, as an open file elsewhere. */
export function TrySample(): ReactNode {
  const say = useWords();
  const pane = usePane();
  return (
    <Button
      onClick={() => {
        void (pane.place === "excel" ? pane.controller.addTemplate(true) : pane.controller.openSample());
      }}
    >
      {say("welcome.sample")}
    </Button>
  );
}
