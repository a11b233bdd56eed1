/** Hands over the file that is chosen in a field, also one that was chosen before this ran. */
export function onFile(field: HTMLInputElement, take: (file: File) => void): void {
  const takeFirst = () => {
    const [file] = field.files ?? [];
    if (file) take(file);
  };
  // The same file, changed, can be chosen again.
  field.addEventListener("click", () => (field.value = ""));
  field.addEventListener("change", takeFirst);
  takeFirst();
}

/** Gives bytes to the reader as a file of this browser. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
