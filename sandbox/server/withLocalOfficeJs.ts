const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL = "/office-js/office.js";
/** Where the server has `playedPlatformScript`. */
export const PLAYED_PLATFORM = "/played-platform.js";

/**
 * A page of the built add-in, unchanged but for Office.js, which is not ours to copy into the build: the same library
 * from this computer, so that the add-in's scripts run exactly as built, offline; behind it what plays the platform.
 */
export function withLocalOfficeJs(page: string): string {
  return page.replaceAll(
    `<script src="${CDN}"></script>`,
    `<script src="${LOCAL}"></script><script src="${PLAYED_PLATFORM}"></script>`,
  );
}
