/* Tries Office.js by hand in the stand-in: runs what is typed, shows what comes. Never part of the add-in. */
const show = (id, value) => {
  document.getElementById(id).textContent = typeof value === "string" ? value : JSON.stringify(value, null, 1);
};
const heard = [];
const hear = (name) => (args) => {
  heard.unshift([name, args]);
  show(
    "events",
    heard
      .slice(0, 20)
      .map(([kind, rest]) => `${kind} ${JSON.stringify(rest)}`)
      .join("\n"),
  );
  return Promise.resolve();
};
const AsyncFunction = (async () => undefined).constructor;
window.runProbe = (code) => Excel.run((context) => new AsyncFunction("context", code)(context));

Office.actions.associate("checkAll", (event) => {
  hear("command checkAll")({});
  event.completed();
});

void Office.onReady().then(async (info) => {
  show("state", `${info.host} / ${info.platform}`);
  document.getElementById("run").addEventListener("click", () => {
    window.runProbe(document.getElementById("code").value).then(
      (answer) => show("answer", answer ?? "xong"),
      (error) => show("answer", `${error.code}: ${error.message}\n${JSON.stringify(error.debugInfo, null, 1)}`),
    );
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["onChanged", "onSelectionChanged", "onActivated", "onAdded", "onDeleted"]) {
      worksheets[name].add(hear(name));
    }
    await context.sync();
  });
});
