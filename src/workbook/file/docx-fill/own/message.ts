/** The body of our template for a short message: the words alone, to be sent on. */
import { p, section } from "./words";

export const MESSAGE = [
  p("NoiDung", "{{#Tin ngắn - các dòng}}"),
  p("NoiDung", "{{Đoạn}}"),
  p("GachDauDong", "{{Ý}}"),
  p("NoiDung", "{{/Tin ngắn - các dòng}}"),
  section("portrait", true),
].join("");
