/** As `Office.PlatformType` has them. */
export type PlayedPlatform = "OfficeOnline" | "PC" | "Mac" | "iOS";

/** Which Excel the stand-in plays: what it tells Office.js it can do, and what it refuses as too new. */
export interface HostProfile {
  readonly id: "web" | "windows" | "mac" | "ipad" | "2024" | "2021";
  /** Shown in the page's header. */
  readonly label: string;
  /** Highest ExcelApi set (learn.microsoft.com, "Excel JavaScript API requirement sets"). */
  readonly excelApi: string;
  /** Requirement set → version, as `Office.context.requirements.isSetSupported` answers it. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly platform: PlayedPlatform;
  /** False: a link with `download` does nothing, and nobody is told (Mac and iPad; office-js#4681, #6468). */
  readonly canDownload: boolean;
  /** False: a script may not write to the clipboard (Excel on the web gives the frame no right to). */
  readonly canWriteClipboard: boolean;
  /** False: `getFileAsync` is refused (iPad). */
  readonly canHandOutFile: boolean;
}

/** Sets every Excel since 2021 has, and which the stand-in answers. */
const COMMON_SETS = {
  AddinCommands: "1.1",
  CompressedFile: "1.1",
  DelayForCellEdit: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  OfficeSharedApi: "1.1",
  RibbonApi: "1.1",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** Desktop Excel opens pages in the user's own browser when asked; the web opens windows of its own. */
const DESKTOP_SETS = { ...COMMON_SETS, OpenBrowserWindowApi: "1.1" };

const WINDOWS = { platform: "PC", canDownload: true, canWriteClipboard: true, canHandOutFile: true } as const;
const APPLE = { platform: "Mac", canDownload: false, canWriteClipboard: true, canHandOutFile: true } as const;

/**
 * All are played over the web's wire; `playedPlatform.ts` gives `Office.context.platform` its value in the frame. The
 * Office.js of npm has members up to ExcelApi 1.15 and the sheet events of 1.17; what else came with 1.16 and 1.17
 * (`ConditionalFormat.setRanges`, `Range.valuesAsJson`) it cannot ask for.
 */
export const PROFILES: readonly HostProfile[] = [
  {
    id: "web",
    label: "Excel trên web",
    excelApi: "1.17",
    requirementSets: { ...COMMON_SETS, ExcelApi: "1.17", ExcelApiOnline: "1.1" },
    platform: "OfficeOnline",
    canDownload: true,
    canWriteClipboard: false,
    canHandOutFile: true,
  },
  {
    id: "windows",
    label: "Excel 365 trên Windows",
    excelApi: "1.17",
    requirementSets: { ...DESKTOP_SETS, ExcelApi: "1.17" },
    ...WINDOWS,
  },
  {
    id: "2024",
    label: "Excel 2024 (Windows)",
    excelApi: "1.17",
    requirementSets: { ...DESKTOP_SETS, ExcelApi: "1.17" },
    ...WINDOWS,
  },
  {
    id: "2021",
    label: "Excel 2021 (Windows)",
    excelApi: "1.14",
    requirementSets: { ...DESKTOP_SETS, ExcelApi: "1.14" },
    ...WINDOWS,
  },
  {
    id: "mac",
    label: "Excel 365 trên Mac",
    excelApi: "1.17",
    requirementSets: { ...DESKTOP_SETS, ExcelApi: "1.17" },
    ...APPLE,
  },
  {
    id: "ipad",
    label: "Excel trên iPad",
    excelApi: "1.17",
    requirementSets: { ...DESKTOP_SETS, ExcelApi: "1.17" },
    ...APPLE,
    platform: "iOS",
    canHandOutFile: false,
  },
];

const WEB_PROFILE = PROFILES[0] as HostProfile;

/** The profile of the page's address (`?host=2021`); the web where it names none. */
export function readProfile(search: string): HostProfile {
  const id = new URLSearchParams(search).get("host");
  return PROFILES.find((profile) => profile.id === id) ?? WEB_PROFILE;
}

/** Whether `set` (`"1.9"`, or `"ExcelApiOnline 1.1"`) is within what the profile offers. */
export function offers(profile: HostProfile, set: string): boolean {
  const [version = "", name = "ExcelApi"] = set.split(" ").reverse();
  const offered = Object.hasOwn(profile.requirementSets, name) ? profile.requirementSets[name] : undefined;
  return offered !== undefined && compareVersions(offered, version) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [oneMajor = 0, oneMinor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return oneMajor - otherMajor || oneMinor - otherMinor;
}
