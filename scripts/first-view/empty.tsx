/** The least that a pane of Fluent is: the theme, two tabs and a button. Ours is measured against it. */
import { Button, FluentProvider, Tab, TabList, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the pane.");
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <TabList defaultSelectedValue="one">
      <Tab value="one">Một</Tab>
      <Tab value="two">Hai</Tab>
    </TabList>
    <Button>Bắt đầu</Button>
  </FluentProvider>,
);
