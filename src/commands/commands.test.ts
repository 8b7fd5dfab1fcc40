import { commands, type CommandApp } from "./commands";

async function perform(id: string): Promise<string[]> {
  const done: string[] = [];
  const app: CommandApp = {
    openPane: () => Promise.resolve(void done.push("open")),
    showView: (view) => void done.push(`show ${view}`),
    checkAll: () => Promise.resolve(void done.push("check")),
  };
  await commands.find((command) => command.id === id)?.perform(app);
  return done;
}

test.each([
  ["checkAll", ["open", "show check", "check"]],
  ["statistics", ["open", "show statistics"]],
  ["saveForSubmission", ["open", "show save"]],
  ["openPane", ["open", "show check"]],
])("%s", async (id, steps) => {
  expect(await perform(id)).toEqual(steps);
});

test("ids are their own, and every button is named in both languages", () => {
  expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length);
  for (const { label } of commands) expect([label.vi, label.en]).not.toContain("");
});
