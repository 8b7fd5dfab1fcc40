/**
 * A script of the stand-in in the pane's frame, right behind Office.js: `_host_Info` has to say `Web`, or Office.js
 * would talk to a program instead of the page; what the add-in is told of the platform comes from the frame's address.
 * Desktop Excel also opens pages in the user's browser, and the Mac's web view opens no windows of its own.
 */
export const playedPlatformScript = `(() => {
  const platform = new URLSearchParams(location.search).get("playedPlatform");
  if (platform === null || platform === "OfficeOnline") return;
  OfficeExt.HostName.Host.prototype.getPlatform = () => platform;
  const open = window.open.bind(window);
  Office.onReady(() => {
    Office.context.ui.openBrowserWindow = (address) => {
      if (/^https?:/.test(address)) open(address, "_blank", "noopener");
    };
  });
  if (platform !== "PC") window.open = () => null;
})();
`;
