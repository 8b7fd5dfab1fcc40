import { childAt, descendants, type XmlElement } from "./readXml";

export interface LocalisedValue {
  readonly id: string;
  readonly value: string;
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
}

export interface RibbonButton {
  readonly id: string;
  readonly labelId: string;
  /** Undefined for a button that opens the pane. */
  readonly functionName: string | undefined;
}

export interface IconImage {
  readonly size: string;
  readonly resid: string;
  readonly line: number;
}

/** What the manifest says, without its form. Missing parts are empty strings or lists; checkShape reports those. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly providerName: string;
  readonly defaultLocale: string;
  readonly permissions: string;
  readonly displayName: LocalisedValue;
  readonly description: LocalisedValue;
  readonly iconUrl: string;
  readonly highResolutionIconUrl: string;
  readonly supportUrl: string;
  readonly sourceLocation: string;
  readonly appDomains: readonly string[];
  readonly hosts: readonly string[];
  /** Set name → smallest version, of the base manifest and of VersionOverrides. */
  readonly requirements: ReadonlyMap<string, string>;
  readonly images: readonly LocalisedValue[];
  readonly urls: readonly LocalisedValue[];
  readonly shortStrings: readonly LocalisedValue[];
  readonly longStrings: readonly LocalisedValue[];
  /** Tab, groups and controls. */
  readonly elementIds: readonly string[];
  readonly runtimeId: string;
  readonly functionFileId: string;
  readonly paneIds: readonly string[];
  readonly buttons: readonly RibbonButton[];
  readonly icons: readonly (readonly IconImage[])[];
}

export function readManifest(root: XmlElement): Manifest {
  const overrides = childAt(root, "VersionOverrides");
  const all = overrides ? [...descendants(overrides)] : [];
  const named = (name: string) => all.filter((element) => element.name === name);
  const resources = (kind: string) => (overrides && childAt(overrides, "Resources", kind))?.children ?? [];
  const controls = named("Control");
  return {
    id: childAt(root, "Id")?.text ?? "",
    version: childAt(root, "Version")?.text ?? "",
    providerName: childAt(root, "ProviderName")?.text ?? "",
    defaultLocale: childAt(root, "DefaultLocale")?.text ?? "",
    permissions: childAt(root, "Permissions")?.text ?? "",
    displayName: readLocalised(childAt(root, "DisplayName")),
    description: readLocalised(childAt(root, "Description")),
    iconUrl: attribute(childAt(root, "IconUrl"), "DefaultValue"),
    highResolutionIconUrl: attribute(childAt(root, "HighResolutionIconUrl"), "DefaultValue"),
    supportUrl: attribute(childAt(root, "SupportUrl"), "DefaultValue"),
    sourceLocation: attribute(childAt(root, "DefaultSettings", "SourceLocation"), "DefaultValue"),
    appDomains: (childAt(root, "AppDomains")?.children ?? []).map((domain) => domain.text),
    hosts: (childAt(root, "Hosts")?.children ?? []).map((host) => attribute(host, "Name")),
    requirements: new Map(
      [...descendants(root)]
        .filter((element) => element.name === "Set")
        .map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]),
    ),
    images: resources("Images").map(readLocalised),
    urls: resources("Urls").map(readLocalised),
    shortStrings: resources("ShortStrings").map(readLocalised),
    longStrings: resources("LongStrings").map(readLocalised),
    elementIds: [...named("CustomTab"), ...named("Group"), ...controls].map((element) => attribute(element, "id")),
    runtimeId: attribute(named("Runtime")[0], "resid"),
    functionFileId: attribute(named("FunctionFile")[0], "resid"),
    paneIds: named("SourceLocation").map((location) => attribute(location, "resid")),
    buttons: controls.map((control) => ({
      id: attribute(control, "id"),
      labelId: attribute(childAt(control, "Label"), "resid"),
      functionName: childAt(control, "Action", "FunctionName")?.text,
    })),
    icons: named("Icon").map((icon) =>
      icon.children.map((image) => ({
        size: attribute(image, "size"),
        resid: attribute(image, "resid"),
        line: image.line,
      })),
    ),
  };
}

function readLocalised(element: XmlElement | undefined): LocalisedValue {
  return {
    id: attribute(element, "id"),
    value: attribute(element, "DefaultValue"),
    overrides: (element?.children ?? []).map((override) => ({
      locale: attribute(override, "Locale"),
      value: attribute(override, "Value"),
    })),
  };
}

function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}
