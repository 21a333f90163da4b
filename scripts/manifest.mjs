// The manifest for a real server: manifest.xml with every address of development replaced, and checked to have none left.

/** Where manifest.xml says that everything is. */
export const DEVELOPMENT = "https://localhost:3000";

const OF_THIS_MACHINE = /localhost|127\.0\.0\.1|\[::1\]/i;

/**
 * The address as manifest.xml writes addresses: https, perhaps with a folder, without a slash at its end.
 * Throws a sentence for people when it is none that Excel could load from.
 */
export function serverAddress(text) {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  const isPlain = url !== null && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || url.protocol !== "https:" || OF_THIS_MACHINE.test(url.hostname))
    throw new Error(
      `ADDIN_URL phải là địa chỉ https của máy chủ, ví dụ https://vanphong.vi-du.vn/dai-hoi; đang là “${text}”.`,
    );
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** `manifest` (the text of manifest.xml) for the add-in at `address`. Throws where an address of development is left. */
export function manifestFor(manifest, address) {
  const server = serverAddress(address).replaceAll("&", "&amp;");
  // A function, since a text may hold signs that mean something in a replacement.
  const made = manifest.replaceAll(DEVELOPMENT, () => server);
  const left = OF_THIS_MACHINE.exec(made);
  if (left)
    throw new Error(
      `manifest.xml còn địa chỉ của máy phát triển: ${made.slice(left.index, left.index + 60)}`,
    );
  return made;
}
