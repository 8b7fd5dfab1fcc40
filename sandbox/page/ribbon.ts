import type { AddinManifest, RibbonButton } from "./readManifest";

/** Draws the add-in's tab: groups of buttons with icon and label, as the manifest orders them. */
export function showRibbon(ribbon: HTMLElement, manifest: AddinManifest, press: (button: RibbonButton) => void): void {
  const tab = document.createElement("div");
  tab.className = "ribbon-tab";
  tab.textContent = manifest.tabLabel;
  const groups = document.createElement("div");
  groups.className = "ribbon-groups";
  for (const group of manifest.groups) {
    const box = document.createElement("section");
    box.className = "ribbon-group";
    box.setAttribute("aria-label", group.label);
    const buttons = document.createElement("div");
    buttons.className = "ribbon-buttons";
    buttons.append(...group.buttons.map((button) => drawButton(button, press)));
    const label = document.createElement("div");
    label.className = "ribbon-group-label";
    label.textContent = group.label;
    box.append(buttons, label);
    groups.append(box);
  }
  ribbon.replaceChildren(tab, groups);
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const drawn = document.createElement("button");
  drawn.type = "button";
  drawn.dataset.command = button.id;
  drawn.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  const label = document.createElement("span");
  label.textContent = button.label;
  drawn.append(icon, label);
  drawn.addEventListener("click", () => press(button));
  return drawn;
}
