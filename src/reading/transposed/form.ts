/**
 * The form with criteria down the side ("Tổng số", "Trong đó: - Nữ", "Dân tộc thiểu số", "Tái cử") and branches across. It is
 * recognised, so that it is named and not misread; it is not read yet.
 */
import type { Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/cells";
import { SURE, type Form } from "../form";
import { refuse } from "../refusal";

export const transposedForm: Form = {
  id: "transposed",
  recognise: ({ grid }) =>
    isTransposed(grid) ? { score: SURE, read: () => refuse({ kind: "transposed" }) } : null,
};

function isTransposed(grid: Grid): boolean {
  const criteria =
    /^(?:trong do )?(?:nu|dan toc thieu so|dtts|tai cu|tham gia lan dau|lan dau|tuoi doi|tuoi binh quan|trinh do|chuyen mon|ly luan chinh tri|dai hoc|thac si|tien si|trung cap|cao cap|tu \d\d tuoi|duoi \d\d|tren \d\d|ton giao)/;
  return [0, 1, 2].some((column) => {
    const found = grid.values.slice(0, 80).filter((row) => {
      const text = fold(textOf(row[column])).replace(/^\d+ /, "");
      return criteria.test(text);
    });
    return found.length >= 4;
  });
}
