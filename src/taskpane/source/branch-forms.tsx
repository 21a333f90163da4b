/** “Phiếu cho chi bộ”: a form that branches fill in, one for all or one for each; inside Excel also as a new sheet. */
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FormsFor } from "../core/branch-forms";
import { takesDownloads } from "../excel/platform";
import { usePane, useWords } from "../shared/context";
import { saveBlob } from "../shared/download";

export function BranchForms(): ReactNode {
  const say = useWords();
  const { state, place, controller } = usePane();
  const save = (forms: FormsFor): void => {
    void controller.saveForms(forms, say(`file.name.forms-${forms}`), saveBlob);
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton disabledFocusable={state.work !== null}>{say("forms.button")}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {place === "excel" && (
            <MenuItem
              onClick={() => {
                void controller.addForm();
              }}
            >
              {say("forms.add")}
            </MenuItem>
          )}
          {(place === "browser" || takesDownloads()) && (
            <>
              <MenuItem
                onClick={() => {
                  save("all");
                }}
              >
                {say("forms.all")}
              </MenuItem>
              <MenuItem
                disabled={state.workbook === null}
                onClick={() => {
                  save("each");
                }}
              >
                {say("forms.each")}
              </MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
