import { element } from "./dom.ts";

/**
 * A field with a value that a person may correct: Enter keeps what was typed and goes on to the next one of
 * the table, Escape takes it back; leaving the field keeps it.
 */
export function valueField(value: string, label: string, keep: (value: string) => void): HTMLInputElement {
  const input = element(
    "input",
    "w-full min-w-0 rounded-sm border border-rule bg-sheet px-2 py-1 text-ink sm:w-28 lg:w-32 sm:text-end",
  );
  input.value = value;
  input.autocomplete = "off";
  input.spellcheck = false;
  input.ariaLabel = label;
  input.dataset["kept"] = value;
  const commit = () => {
    const written = input.value.trim();
    if (written === input.dataset["kept"]) return;
    input.dataset["kept"] = written;
    keep(written);
  };
  input.addEventListener("change", commit);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") input.value = input.dataset["kept"] ?? "";
    if (event.key !== "Enter") return;
    event.preventDefault();
    const next = nextField(input);
    commit();
    next?.focus();
    next?.select();
  });
  return input;
}

function nextField(input: HTMLInputElement): HTMLInputElement | undefined {
  const shown = [
    ...(input.closest("tbody")?.querySelectorAll<HTMLInputElement>("tr:not([hidden]) input:not([hidden])") ?? []),
  ];
  return shown[shown.indexOf(input) + 1];
}
