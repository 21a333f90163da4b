/** Words for a place, which are no names: written small in a sentence, with a name or a number behind them. */

/** Places within a commune: where branches are. */
const WITHIN = "thôn|ấp|bản|buôn|bon|xóm|khóm|làng|khu phố|khối phố|tổ dân phố|tiểu khu";
/** Places with a committee of their own. */
const OWN = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh";

/** Any of them, as a piece of a pattern. */
export const PLACES = `${WITHIN}|${OWN}`;

/** "Xã Bản Liền": behind a place with a committee a smaller one is part of its name. */
export const OWN_PLACE = new RegExp(`^(?:${OWN})$`, "u");
export const PLACE_WITHIN = new RegExp(`^(?:${WITHIN})$`, "u");

/** The one city whose kind is part of its name: "Chi nhánh Thành phố Hồ Chí Minh". */
export function withCity(text: string): string {
  return text.replace(/(?<!\p{L})thành phố (?=Hồ Chí Minh(?!\p{L}))/gu, "Thành phố ");
}
