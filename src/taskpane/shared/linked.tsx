/** Words in which the page for a plain browser is named: there the name leads to it. */
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "./context";

export function Linked({ text }: { readonly text: string }): ReactNode {
  const say = useWords();
  const name = say("pane.plain-page");
  const at = text.indexOf(name);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Link inline href="index.html" target="_blank" rel="noopener">
        {name}
      </Link>
      {text.slice(at + name.length)}
    </>
  );
}
