// Buttons that copy the text beside them; the address of the page is filled in where it is asked for.
export {};

for (const field of document.querySelectorAll<HTMLElement>("[data-address]")) {
  field.textContent = location.origin + location.pathname;
  field.closest<HTMLElement>("[data-enhanced]")!.hidden = false;
}
// So is the address of what is cited, of a site that does not know its own.
for (const cited of document.querySelectorAll<HTMLElement>("[data-to]"))
  cited.append(` ${new URL(cited.dataset["to"]!, location.href)}`);
// On plain http the browser gives a page no clipboard: there is no button, and the text is copied by hand.
if (isSecureContext)
  for (const button of document.querySelectorAll<HTMLElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const text = document.getElementById(button.dataset["copy"]!)!.textContent!.trim();
      void navigator.clipboard.writeText(text).then(() => (button.textContent = button.dataset["done"]!));
    });
  }
