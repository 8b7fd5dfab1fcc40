import JSZip from "jszip";
import type { Grid } from "../grid/grid";
import { readWebExtensions } from "../grid/webExtensions";
import { readFaults } from "../host/faults";
import { HostBook } from "../host/hostBook";
import { objectMakers } from "../host/objects/makers";
import { PROFILES, readProfile } from "../host/profile";
import type { Counters } from "../host/wire";
import { showRibbon } from "./ribbon";
import { readManifest } from "./readManifest";
import type { AddinManifest, RibbonButton } from "./readManifest";
import type { StandIn } from "./standIn";
import { TaskPane } from "./taskPane";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const LOCALE = "vi-VN";
/** Opened where the address names no file: the list with mistakes in it. */
const FIRST_SAMPLE = "THCS-mau-1.xlsx";
/** In the address of a window that shows a book the add-in made. */
const CREATED = "created";

/** Shows a file's cells in the container. Called again with another file, it replaces what was there. */
export type MountGrid = (container: HTMLElement, bytes: Uint8Array, fileName: string) => Promise<Grid>;

/** Starts the whole page: first file, ribbon, task pane, `window.standIn`. */
export async function startPage(mountGrid: MountGrid): Promise<void> {
  const page = new Page(mountGrid, await fetchManifest());
  await page.start();
}

class Page {
  private readonly profile = readProfile(window.location.search);
  private readonly faults = readFaults(window.location.search);
  private readonly counters: Counters = { roundTrips: 0, requestBytes: 0, responseBytes: 0 };
  private readonly createdBooks: Uint8Array[] = [];
  private book: HostBook | null = null;
  private pane: TaskPane | null = null;
  private isPaneVisible = false;

  constructor(
    private readonly mountGrid: MountGrid,
    private readonly manifest: AddinManifest,
  ) {}

  async start(): Promise<void> {
    showProfiles(this.profile.id);
    showRibbon(element("ribbon"), this.manifest, (button) => this.press(button));
    element("pane-title").textContent = this.manifest.displayName;
    element("open-file").addEventListener("click", () => element("file-input").click());
    element("file-input").addEventListener("change", (event) => void this.openChosen(event.target as HTMLInputElement));
    element("save-file").addEventListener("click", () => void this.download());
    element("close-pane").addEventListener("click", () => this.closePane());
    makeResizable(element("task-pane"), element("pane-edge"));
    takeDrops(document.body, (file) => this.openUpload(file));
    const first = await fetchFirstFile();
    await this.openFile(first.bytes, first.name);
  }

  /** A file that cannot be opened leaves the open one, with its pane, as it is. */
  private async openFile(bytes: Uint8Array, name: string): Promise<void> {
    say("Đang mở tệp…");
    try {
      const settings = await readSettings(bytes, this.manifest.id);
      const grid = await this.mountGrid(element("grid"), bytes, name);
      this.closePane();
      this.book?.close();
      this.book = new HostBook({
        grid,
        profile: this.profile,
        faults: this.faults,
        addinId: this.manifest.id,
        settings,
        makers: objectMakers,
        shell: {
          showPane: (isVisible) => this.showPane(isVisible),
          isPaneVisible: () => this.isPaneVisible,
          openBook: (newBook) => this.offerCreatedBook(newBook),
        },
        note: (line) => console.warn(line),
      });
      say("");
    } catch (error) {
      say(`Không mở được tệp «${name}».`);
      throw error;
    }
    element("file-name").textContent = name;
    document.title = `${name} – Excel mô phỏng`;
    window.standIn = this.standIn(this.book);
    this.openPane();
  }

  private standIn(book: HostBook): StandIn {
    return {
      counters: this.counters,
      faults: this.faults,
      grid: book.grid,
      book,
      createdBooks: this.createdBooks,
      save: () => book.grid.save(book.saveExtras()),
      openFile: (bytes, name) => this.openFile(bytes, name),
      openPane: () => this.openPane(),
      closePane: () => this.closePane(),
      asCoauthor: (isOn) => {
        book.events.isRemote = isOn;
      },
    };
  }

  /** Excel opens the book at once; a browser opens a window only for a click. */
  private offerCreatedBook(bytes: Uint8Array): void {
    const place = this.createdBooks.push(bytes) - 1;
    const url = new URL(window.location.href);
    url.searchParams.set(CREATED, String(place));
    const link = Object.assign(document.createElement("a"), {
      href: url.href,
      target: "_blank",
      rel: "opener",
      textContent: createdName(place),
    });
    element("status").replaceChildren("Add-in mở một sổ mới: ", link);
  }

  private press(button: RibbonButton): void {
    if (button.action.kind === "showPane") return this.openPane();
    // A function runs in the add-in's one runtime; where that is not running yet, it is started unseen.
    const pane = this.pane ?? this.startPane(false);
    void pane?.runCommand(button.action.functionName, button.id);
  }

  private openPane(): void {
    if (this.pane === null) this.startPane(true);
    else this.showPane(true);
  }

  private startPane(isVisible: boolean): TaskPane | null {
    if (this.book === null) return null;
    this.showPane(isVisible);
    this.pane = new TaskPane({
      body: element("pane-body"),
      book: this.book,
      addin: { id: this.manifest.id, displayName: this.manifest.displayName },
      pagePath: panePage(this.manifest.panePath),
      counters: this.counters,
    });
    return this.pane;
  }

  private showPane(isVisible: boolean): void {
    this.isPaneVisible = isVisible;
    element("task-pane").classList.toggle("is-hidden", !isVisible);
  }

  private closePane(): void {
    this.pane?.close();
    this.pane = null;
    this.showPane(false);
  }

  private async download(): Promise<void> {
    const { book } = this;
    if (book === null) return;
    const bytes = await book.grid.save(book.saveExtras());
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
    link.download = book.grid.fileName();
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private async openChosen(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file) await this.openUpload(file);
  }

  private async openUpload(file: File): Promise<void> {
    if (!/\.xlsx$/i.test(file.name)) return say("Chỉ mở được tệp .xlsx.");
    await this.openFile(new Uint8Array(await file.arrayBuffer()), file.name);
  }
}

/** The pane's page on this server; `?pane=/probe/probe.html` opens another one in its place. */
function panePage(path: string): string {
  const other = new URLSearchParams(window.location.search).get("pane");
  if (other !== null && other.startsWith("/") && !other.startsWith("//")) return other;
  return `/addin/${path.replace(/^.*\//, "")}`;
}

async function fetchManifest(): Promise<AddinManifest> {
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new Error("no manifest.xml on this server");
  return readManifest(await response.text(), LOCALE);
}

function createdName(place: number): string {
  return `Book${String(place + 1)}.xlsx`;
}

/** `?file=name` names a sample; `?created=n` a book that the add-in made in the window this one was opened from. */
async function fetchFirstFile(): Promise<{ bytes: Uint8Array; name: string }> {
  const { firstBook } = window;
  if (firstBook) return { bytes: Uint8Array.from(firstBook.bytes), name: firstBook.name };
  const place = new URLSearchParams(window.location.search).get(CREATED);
  const created = (window.opener as Window | null)?.standIn?.createdBooks[Number(place)];
  if (place !== null && created) return { bytes: Uint8Array.from(created), name: createdName(Number(place)) };
  const asked = new URLSearchParams(window.location.search).get("file");
  const names = (await (await fetch("/samples/")).json()) as string[];
  const wanted = asked ?? FIRST_SAMPLE;
  const found = names.find((sample) => sample === wanted || sample === `${wanted}.xlsx`);
  const name = found ?? (asked === null ? names[0] : undefined);
  if (name === undefined) {
    say(asked === null ? "Chưa có tệp mẫu. Hãy mở một tệp .xlsx." : `Không có tệp mẫu «${asked}».`);
    throw new Error("no such sample");
  }
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  return { bytes: new Uint8Array(await response.arrayBuffer()), name };
}

/** What the file holds of this add-in's settings. */
async function readSettings(bytes: Uint8Array, addinId: string): Promise<ReadonlyMap<string, string>> {
  const extensions = await readWebExtensions(await JSZip.loadAsync(bytes));
  const own = extensions.find((extension) => plainId(extension.addinId) === plainId(addinId));
  return new Map(Object.entries(own?.settings ?? {}));
}

function plainId(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}

function showProfiles(chosen: string): void {
  const select = element("host-profile") as HTMLSelectElement;
  for (const { id, label } of PROFILES) select.append(new Option(label, id, false, id === chosen));
  select.addEventListener("change", () => {
    const url = new URL(window.location.href);
    url.searchParams.set("host", select.value);
    window.location.assign(url);
  });
}

function makeResizable(pane: HTMLElement, edge: HTMLElement): void {
  const [narrowest, widest] = [320, 720];
  edge.addEventListener("pointerdown", (start) => {
    const width = pane.offsetWidth;
    edge.setPointerCapture(start.pointerId);
    document.body.classList.add("is-resizing");
    const move = (event: PointerEvent): void => {
      const wanted = width + start.clientX - event.clientX;
      pane.style.width = `${String(Math.min(widest, Math.max(narrowest, wanted)))}px`;
    };
    edge.addEventListener("pointermove", move);
    edge.addEventListener(
      "lostpointercapture",
      () => {
        edge.removeEventListener("pointermove", move);
        document.body.classList.remove("is-resizing");
      },
      { once: true },
    );
  });
}

function takeDrops(target: HTMLElement, take: (file: File) => Promise<void>): void {
  target.addEventListener("dragover", (event) => event.preventDefault());
  target.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  });
}

function say(text: string): void {
  element("status").textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`startPage: no element '${id}'`);
  return found;
}
