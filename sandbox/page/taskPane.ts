import { frameIdentity } from "../host/appContext";
import type { AddinIdentity } from "../host/appContext";
import type { HostBook } from "../host/hostBook";
import type { PlayedPlatform } from "../host/profile";
import { OfficeWire } from "../host/wire";
import type { Counters } from "../host/wire";

export interface TaskPaneOptions {
  /** Where the frame goes. */
  readonly body: HTMLElement;
  readonly book: HostBook;
  readonly addin: AddinIdentity;
  /** Path and query of the pane's page on this server. */
  readonly pagePath: string;
  readonly counters: Counters;
}

/** Rights of the frame as Excel on the web gives them; the right to download can be taken away. */
const RIGHTS = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-modals",
];

/** The frame the add-in runs in, and its talk with the host. Ends with `close`. */
export class TaskPane {
  private readonly wire: OfficeWire;
  private readonly frame: HTMLIFrameElement;
  private readonly onLetter: (event: MessageEvent) => void;

  constructor(options: TaskPaneOptions) {
    const { body, book, addin } = options;
    const { origin } = window.location;
    const [conversationId, controlId, correlationId] = [newId(), newId(), newId()];
    this.frame = document.createElement("iframe");
    const identity = frameIdentity({ conversationId, controlId, correlationId, hostOrigin: origin });
    this.frame.id = "task-pane-frame";
    this.frame.title = addin.displayName;
    this.frame.name = identity.name;
    const { profile, faults } = book;
    this.frame.setAttribute("sandbox", this.rights(!profile.canDownload || faults.areDownloadsBlocked));
    if (!profile.canWriteClipboard) this.frame.allow = "clipboard-write 'none'";
    this.wire = new OfficeWire({
      book,
      addin,
      controlId,
      correlationId,
      origin,
      counters: options.counters,
      post: (letter) => this.frame.contentWindow?.postMessage(letter, origin),
    });
    this.onLetter = (event) => {
      if (event.source === this.frame.contentWindow && event.origin === origin) this.wire.receive(event.data);
    };
    window.addEventListener("message", this.onLetter);
    this.frame.src = frameAddress(options.pagePath, identity.hostInfo, profile.platform);
    body.replaceChildren(this.frame);
  }

  runCommand(functionName: string, buttonId: string): Promise<void> {
    return this.wire.runCommand(functionName, buttonId);
  }

  close(): void {
    window.removeEventListener("message", this.onLetter);
    this.wire.close();
    this.frame.remove();
  }

  private rights(areDownloadsBlocked: boolean): string {
    return [...RIGHTS, ...(areDownloadsBlocked ? [] : ["allow-downloads"])].join(" ");
  }
}

function frameAddress(path: string, hostInfo: string, platform: PlayedPlatform): string {
  const url = new URL(path, window.location.href);
  url.searchParams.set("_host_Info", hostInfo);
  url.searchParams.set("playedPlatform", platform);
  return url.href;
}

function newId(): string {
  return crypto.randomUUID();
}
