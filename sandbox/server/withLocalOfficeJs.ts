const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL = "/office-js/office.js";

/**
 * A page of the built add-in, unchanged but for the address of Office.js, which is not ours to copy into the build: the
 * same library from this computer, so that the add-in's scripts run exactly as built, offline.
 */
export function withLocalOfficeJs(page: string): string {
  return page.replaceAll(`src="${CDN}"`, `src="${LOCAL}"`);
}
