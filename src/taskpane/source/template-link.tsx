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
