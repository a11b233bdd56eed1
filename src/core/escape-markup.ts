/** A text as it stands in HTML or XML, as content or within an attribute's double quotes; `]]>` is no content of XML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
