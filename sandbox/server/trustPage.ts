/**
 * Answers Office.js's question whether a host without https may be trusted. Office.js opens this page in a frame of its
 * own folder (`AgaveErrorUX/index.html`) and waits for `{"hostUserTrusted": true}`; Microsoft's page asks the user.
 * Ours says yes to this computer only, and to nobody else's window.
 */
export const trustPage = `<!doctype html>
<meta charset="utf-8">
<title>Excel mô phỏng</title>
<script>
  addEventListener("message", (event) => {
    if (event.source !== parent || event.origin !== location.origin) return;
    let hostname = "";
    try { hostname = JSON.parse(event.data).hostname; } catch { return; }
    const isOwn = hostname === "localhost" || hostname === "127.0.0.1";
    parent.postMessage(JSON.stringify({ hostUserTrusted: isOwn && hostname === location.hostname }), event.origin);
  });
</script>
`;
