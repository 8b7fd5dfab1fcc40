import { openXlsx } from "../grid/openXlsx";
import { UniverGrid } from "../grid/univerGrid";
import type { UniverEngine } from "../grid/univerEngine";
import { createPageEngine, showValidationsPlainly } from "./pageEngine";

let engine: UniverEngine | null = null;
let mounted: UniverGrid | null = null;

/**
 * Shows an .xlsx file in the container. Called again, it opens another file in the same place: listeners of the one
 * before hear `opened` and then nothing more. Throws for bytes that are no workbook and leaves what was open as it is.
 */
export async function mountGrid(container: HTMLElement, bytes: Uint8Array, fileName: string): Promise<UniverGrid> {
  const opened = await openXlsx(bytes, fileName);
  addStyles();
  const isFirst = engine === null;
  engine ??= createPageEngine(container);
  mounted?.dispose();
  mounted = new UniverGrid(engine, opened, fileName);
  if (isFirst) showValidationsPlainly(engine);
  return mounted;
}

function addStyles(): void {
  const id = "grid-engine-styles";
  if (document.getElementById(id)) return;
  const link = document.createElement("link");
  link.id = id;
  link.rel = "stylesheet";
  link.href = new URL("@univerjs/preset-sheets-core/lib/index.css", import.meta.url).href;
  document.head.append(link);
  for (const url of [
    new URL("@univerjs/preset-sheets-data-validation/lib/index.css", import.meta.url),
    new URL("@univerjs/preset-sheets-conditional-formatting/lib/index.css", import.meta.url),
  ]) {
    const more = document.createElement("link");
    more.rel = "stylesheet";
    more.href = url.href;
    document.head.append(more);
  }
}
