/** The empty results sheet, ready to be filled in. */
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../context";

export function TemplateLink(): ReactNode {
  const say = useWords();
  return (
    <Link href="trang-mau.xlsx" download>
      {say("pane.template")}
    </Link>
  );
}
