/** A page as tags and words in their order. Nothing is built, and what has no words to people is left out. */
import { decodeText } from "./csv";
import { LONGEST_TEXT, type Budget } from "./limits";
import { damaged } from "./problem";

export interface PageListener {
  open(tag: string, attributes: string): void;
  close(tag: string): void;
  write(text: string): void;
}

/** A comment, a part without words to people, a tag, or text. No sign is looked at more than twice. */
const TOKEN = /<!--|<(script|style|xml|title)(?=[\s>/])|<[!?]|<(\/?)([a-z][a-z0-9:]*)|[^<]+|</giy;

/** Tells all of a page; names of tags are in small letters. */
export function eachToken(text: string, budget: Budget, page: PageListener): void {
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [token, mute, slash, name] = found;
    const at = TOKEN.lastIndex;
    budget.spend("tags");
    if (token === "<!--") TOKEN.lastIndex = behind(text, "-->", at);
    else if (mute !== undefined) TOKEN.lastIndex = behindMute(text, mute, at);
    else if (token === "<!" || token === "<?") TOKEN.lastIndex = behind(text, ">", at);
    else if (name !== undefined) {
      const end = endOfTag(text, at);
      const tag = name.toLowerCase();
      if (slash) page.close(tag);
      else page.open(tag, text.slice(at, end));
      TOKEN.lastIndex = Math.min(text.length, end + 1);
    } else page.write(token);
  }
}

/** In the letters that the page says it is in. */
export function pageText(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const charset = /<meta[^<>]{0,200}charset\s*=\s*["']?([\w-]{1,30})/i.exec(head)?.[1];
  const isMarked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head);
  if (charset === undefined || isMarked || /^utf-?8$/i.test(charset)) return decodeText(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

function behind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at + sign.length;
}

/** Behind an element whose content is no text of the page. */
function behindMute(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s{0,99}>`, "gi");
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}

/** Where the ">" stands that ends a tag: not one within quotes. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST_TEXT); at++) {
    const sign = text[at];
    if (sign === ">") return at;
    if ((sign === '"' || sign === "'") && /=\s{0,9}$/.test(text.slice(Math.max(from, at - 10), at))) {
      at = text.indexOf(sign, at + 1);
      if (at < 0) break;
    }
  }
  throw damaged("a tag without end");
}
