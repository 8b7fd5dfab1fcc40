/** A button of the add-in's ribbon tab, as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on this server, `/assets/…`. */
  readonly icon: string;
  readonly action: { readonly kind: "showPane" } | { readonly kind: "run"; readonly functionName: string };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  /** Path and query of the task pane's page. */
  readonly panePath: string;
  readonly tabLabel: string;
  readonly groups: readonly RibbonGroup[];
}

/**
 * Reads an add-in-only manifest: the custom tab with its groups and buttons, texts in `locale` where it has them.
 * @throws Error where it is no manifest.
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const doc = new DOMParser().parseFromString(xml, "application/xml");
  const root = doc.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("readManifest: no <OfficeApp>");
  const texts = readResources(root, locale);
  const tab = all(root, "CustomTab")[0];
  return {
    id: child(root, "Id")?.textContent.trim() ?? "",
    displayName: localized(child(root, "DisplayName"), locale),
    panePath: pathOf(all(root, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? ""),
    tabLabel: tab ? resource(texts, child(tab, "Label")) : "",
    groups: tab ? all(tab, "Group").map((group) => readGroup(group, texts)) : [],
  };
}

function readGroup(group: Element, texts: ReadonlyMap<string, string>): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: resource(texts, child(group, "Label")),
    buttons: all(group, "Control").flatMap((control) => readButton(control, texts) ?? []),
  };
}

/** Only plain buttons; menus are left out. */
function readButton(control: Element, texts: ReadonlyMap<string, string>): RibbonButton | null {
  const action = child(control, "Action");
  if (typeOf(control) !== "Button" || !action) return null;
  const supertip = child(control, "Supertip");
  const images = all(control, "Image");
  const image = images.find((one) => one.getAttribute("size") === "32") ?? images[0];
  const functionName = child(action, "FunctionName")?.textContent.trim() ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(texts, child(control, "Label")),
    tip: supertip ? resource(texts, child(supertip, "Description")) : "",
    icon: pathOf(texts.get(image?.getAttribute("resid") ?? "") ?? ""),
    action: typeOf(action) === "ExecuteFunction" ? { kind: "run", functionName } : { kind: "showPane" },
  };
}

function readResources(root: Element, locale: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const resources of all(root, "Resources")) {
    for (const entry of [...all(resources, "String"), ...all(resources, "Image"), ...all(resources, "Url")]) {
      texts.set(entry.getAttribute("id") ?? "", localized(entry, locale));
    }
  }
  return texts;
}

function localized(element: Element | undefined, locale: string): string {
  if (!element) return "";
  const override = all(element, "Override").find((one) => one.getAttribute("Locale") === locale);
  return (override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "").trim();
}

function resource(texts: ReadonlyMap<string, string>, element: Element | undefined): string {
  return texts.get(element?.getAttribute("resid") ?? "") ?? "";
}

/** The manifest names the address the add-in is published at; here it is served by this server. */
function pathOf(address: string): string {
  try {
    const url = new URL(address);
    return url.pathname + url.search;
  } catch {
    return address;
  }
}

function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? "";
}

function child(element: Element, localName: string): Element | undefined {
  return [...element.children].find((one) => one.localName === localName);
}

function all(element: Element, localName: string): Element[] {
  return [...element.getElementsByTagNameNS("*", localName)];
}
