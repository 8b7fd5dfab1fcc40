import type { HostProfile } from "./profile";

/** Number of Excel on the web among Office's programs (`OSF.AppName.ExcelWebApp`). */
const EXCEL_WEB = 16;
/** `Office.HostInfoFlags.SharedApp`: the add-in has one runtime for pane and commands. */
const SHARED_RUNTIME = 1;
const TASK_PANE = 1;
/** `initialDisplayModeMappings` in office.debug.js. */
const DISPLAY_MODE = { hidden: 1, taskPane: 2 };

export interface AddinIdentity {
  /** The manifest's `Id`. */
  readonly id: string;
  readonly displayName: string;
}

export interface AppContextOptions {
  readonly profile: HostProfile;
  readonly addin: AddinIdentity;
  /** Id of this opening of the pane. */
  readonly controlId: string;
  readonly correlationId: string;
  readonly documentUrl: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly isPaneVisible: boolean;
}

const LOCALE = "vi-VN";

/** The answer to `ContextActivationManager_getAppContextAsync`; field names are Office.js's. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  const { profile, addin, controlId, correlationId, documentUrl, settings } = options;
  return {
    _id: addin.id,
    _appName: EXCEL_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: LOCALE,
    _dataLocale: LOCALE,
    _docUrl: documentUrl,
    _clientMode: 0,
    _settings: [...settings].map(([name, value]) => [name, value]),
    _reason: 1,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: correlationId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(profile.requirementSets),
    _hostFullVersion: "16.0.18000.20000",
    _addinName: addin.displayName,
    _initialDisplayMode: options.isPaneVisible ? DISPLAY_MODE.taskPane : DISPLAY_MODE.hidden,
  };
}

/** How Office.js learns in the pane that it is inside Excel: the frame's name, and `_host_Info` in the address. */
export function frameIdentity(options: {
  readonly conversationId: string;
  readonly controlId: string;
  readonly correlationId: string;
  readonly hostOrigin: string;
}): { readonly name: string; readonly hostInfo: string } {
  // "disableLogging": Office.js then sends no telemetry, so that the stand-in works offline.
  const host = ["Excel", "Web", "16.01", LOCALE, options.correlationId, "", "disableLogging", String(SHARED_RUNTIME)];
  const name = JSON.stringify({
    baseFrameName: "so-sach-pane",
    hostInfo: host.join("|"),
    xdmInfo: `${options.conversationId}|${options.controlId}|${options.hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  return { name, hostInfo: host.join("$") };
}
