import type { TextFile } from "../cell.ts";
import { publisherSchema } from "../parse/json.ts";
import type { Publisher } from "../publisher.ts";
import { NO_COUNTS, type Warning } from "../warning.ts";

/**
 * A warning for what identifiers lack in a data/publisher.json of before there was `id` or `refArea`: they are then
 * made from names, and change with them.
 * @param publisher the same file as it was read, with what stands in for them
 */
export function publisherWarnings({ file, text }: TextFile, publisher: Publisher): Warning[] {
  const written = publisherSchema.parse(JSON.parse(text.replace(/^\uFEFF/, "")));
  const warning = (code: "publisher-id" | "publisher-area", standIn: string): Warning => ({
    ...{ code, id: standIn, file, line: 1, column: 1 },
    ...{ before: null, after: null, quarters: { before: "", after: "" }, parts: [], counts: NO_COUNTS },
  });
  return [
    ...(written.id === undefined ? [warning("publisher-id", publisher.id)] : []),
    ...(written.refArea === undefined ? [warning("publisher-area", publisher.refArea)] : []),
  ];
}
