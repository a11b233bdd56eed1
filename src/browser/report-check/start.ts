// The first script of the page that checks a report: it waits for a sign that somebody means to, then loads the rest.
export {};

const find = <Of extends HTMLElement>(name: string) => document.querySelector<Of>(`[data-check="${name}"]`)!;
const tool = find("tool");
const frame = find("drop");
const field = find<HTMLInputElement>("file");
let started = false;

function start(): void {
  if (started) return;
  started = true;
  import("./page.ts").catch(() => {
    started = false;
    find("status").textContent = tool.dataset["failed"]!;
  });
}

for (const sign of ["focusin", "pointerenter", "pointerdown", "change"]) tool.addEventListener(sign, start);
addEventListener("dragenter", start);
addEventListener("dragleave", () => frame.removeAttribute("data-over"));
addEventListener("dragover", (event) => {
  event.preventDefault();
  frame.toggleAttribute("data-over", true);
});
// Wherever it is dropped, a file goes into the field: elsewhere it would replace the page.
addEventListener("drop", (event) => {
  event.preventDefault();
  frame.removeAttribute("data-over");
  if (!event.dataTransfer?.files.length) return;
  field.files = event.dataTransfer.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
});
// Where sites share a host each keeps its table by its folder; the pages of all languages keep one, by that of the source.
const folder = new URL(".", new URL(tool.dataset["source"]!, location.href)).pathname;
tool.dataset["kept"] = `cchc-mo${folder}`;
// A table that was being worked on is shown again.
if (tool.dataset["kept"] in localStorage) start();
tool.hidden = false;
