import * as z from "zod";
import { limits, permissions } from "./manifestShape";
import type { LocalisedValue, Manifest } from "./readManifest";

/** Vietnamese first, English second; full tags, because Office does not match `vi` everywhere. */
const defaultLocale = "vi-VN";
const otherLocale = "en-US";

const httpsUrl = z
  .string()
  .max(limits.url)
  .refine((value) => URL.canParse(value) && new URL(value).protocol === "https:", "must be an https:// address");

const shownText = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(
      (value) => value === value.normalize("NFC"),
      "must be composed Unicode (NFC), else Office draws loose accents",
    );

const localisedText = (max: number) =>
  z.object({
    value: shownText(max),
    overrides: z
      .array(z.object({ locale: z.literal(otherLocale), value: shownText(max) }))
      .length(1, `needs exactly one Override, for ${otherLocale}`),
  });

const localisedUrl = z.object({
  value: httpsUrl,
  overrides: z.array(z.object({ locale: z.string(), value: httpsUrl })),
});

const withId = { id: z.string().min(1).max(limits.resourceId) };

const ManifestValues = z.object({
  id: z.uuid("must be a GUID"),
  version: z.string().regex(/^\d{1,5}(\.\d{1,5}){3}$/, "must be four numbers with dots between"),
  providerName: z.string().min(1).max(limits.shortString),
  defaultLocale: z.literal(defaultLocale),
  permissions: z.enum(permissions),
  displayName: localisedText(limits.shortString),
  description: localisedText(limits.longString),
  iconUrl: httpsUrl,
  highResolutionIconUrl: httpsUrl,
  supportUrl: httpsUrl,
  sourceLocation: httpsUrl,
  appDomains: z.array(httpsUrl),
  hosts: z.tuple([z.literal("Workbook")]),
  requirements: z.map(z.string().min(1), z.string().regex(/^\d+\.\d+$/, "must be a version as 1.14")),
  images: z.array(localisedUrl.extend(withId)),
  urls: z.array(localisedUrl.extend(withId)),
  shortStrings: z.array(localisedText(limits.shortString).extend(withId)),
  longStrings: z.array(localisedText(limits.longString).extend(withId)),
  elementIds: z.array(z.string().min(1).max(limits.elementId)),
});

/** GUID, versions, lengths, addresses, languages; that ids are unique and that all pages are served from one place. */
export function checkValues(manifest: Manifest): string[] {
  const result = ManifestValues.safeParse(manifest);
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => `${nameOf(manifest, issue.path)}: ${issue.message}`);
  return [...problems, ...checkUnique(manifest), ...checkOnePlace(manifest), ...checkSharedRuntime(manifest)];
}

/** The folder the add-in is served from, with a closing slash. */
export function baseUrlOf(manifest: Manifest): string {
  return manifest.sourceLocation.replace(/[^/]*$/, "");
}

/** `shortStrings.3.value` says little; the resource's id says which. */
function nameOf(manifest: Manifest, path: readonly PropertyKey[]): string {
  const [part, index, ...rest] = path;
  const lists: Record<string, readonly LocalisedValue[]> = {
    images: manifest.images,
    urls: manifest.urls,
    shortStrings: manifest.shortStrings,
    longStrings: manifest.longStrings,
  };
  const resource = typeof part === "string" && typeof index === "number" ? lists[part]?.[index] : undefined;
  return (resource ? [part, `"${resource.id}"`, ...rest] : path).map(String).join(" ");
}

function checkUnique(manifest: Manifest): string[] {
  const { images, urls, shortStrings, longStrings, elementIds } = manifest;
  const resourceIds = [...images, ...urls, ...shortStrings, ...longStrings].map((resource) => resource.id);
  return [
    ...repeated(resourceIds).map((id) => `resource id "${id}" is used twice`),
    ...repeated(elementIds).map((id) => `element id "${id}" is used twice`),
  ];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Office opens only pages of the add-in's own domain unless AppDomains names others; ours are all beside each other. */
function checkOnePlace(manifest: Manifest): string[] {
  const base = baseUrlOf(manifest);
  const { iconUrl, highResolutionIconUrl, supportUrl, images, urls } = manifest;
  return [iconUrl, highResolutionIconUrl, supportUrl, ...[...images, ...urls].flatMap(allValues)]
    .filter((url) => !url.startsWith(base))
    .map((url) => `${url} is not below ${base}, where the pane is served`);
}

function allValues(resource: LocalisedValue): string[] {
  return [resource.value, ...resource.overrides.map((override) => override.value)];
}

/** The ribbon's functions run in the pane's page, so runtime, function file and every pane must be that very page. */
function checkSharedRuntime(manifest: Manifest): string[] {
  const problems: string[] = [];
  const { runtimeId, functionFileId, paneIds, requirements, urls } = manifest;
  if (!requirements.has("SharedRuntime")) problems.push("VersionOverrides must require SharedRuntime");
  if (!requirements.has("ExcelApi")) problems.push("the base manifest must require ExcelApi");
  for (const id of [functionFileId, ...paneIds]) {
    if (id !== runtimeId) problems.push(`"${id}" and the runtime's "${runtimeId}" must be the same page`);
  }
  const page = urls.find((url) => url.id === runtimeId)?.value;
  if (page !== manifest.sourceLocation) problems.push("the runtime's page must be the base manifest's SourceLocation");
  return problems;
}
