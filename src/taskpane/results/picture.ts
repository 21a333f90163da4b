/** A chart as a picture: with the colours that it has on the screen, on white paper or the dark it stands on. */

/** Sharp on a screen and in print. */
const SCALE = 3;
/** What the look of a chart's parts is made of. */
const LOOKS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linejoin",
  "stroke-linecap",
  "font-family",
  "font-size",
  "font-weight",
] as const;

/** Puts a chart onto the clipboard; where that is not allowed it is saved, and where that is not either, nothing is done. */
export async function copyPicture(
  chart: SVGSVGElement,
  save: ((file: Blob) => void) | null,
): Promise<"copied" | "saved" | "refused"> {
  try {
    // Some browsers want the promise itself while a click is being answered.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture(chart) })]);
    return "copied";
  } catch {
    if (!save) return "refused";
    try {
      save(await picture(chart));
      return "saved";
    } catch {
      return "refused";
    }
  }
}

async function picture(chart: SVGSVGElement): Promise<Blob> {
  const { width, height } = chart.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(standalone(chart, width, height))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const paper = canvas.getContext("2d");
  if (!paper) throw new Error("There is nothing to draw on.");
  paper.fillStyle = backgroundOf(chart);
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("There is no picture."));
    });
  });
}

/** The chart with its looks in itself: as a picture it has no page around it. */
function standalone(chart: SVGSVGElement, width: number, height: number): string {
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width * SCALE));
  copy.setAttribute("height", String(height * SCALE));
  const parts = copy.querySelectorAll<SVGElement>("*");
  chart.querySelectorAll<SVGElement>("*").forEach((part, i) => {
    const looks = getComputedStyle(part);
    const twin = parts[i];
    if (!twin) return;
    twin.removeAttribute("class");
    for (const look of LOOKS) twin.setAttribute(look, looks.getPropertyValue(look));
  });
  return new XMLSerializer().serializeToString(copy);
}

function backgroundOf(chart: Element): string {
  for (let element: Element | null = chart; element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
  }
  return "#ffffff";
}
