import type { Position, TextFile } from "../cell.ts";
import { positionOfKey, publisherSchema } from "../parse/json.ts";
import { hasContact, type Publisher } from "../publisher.ts";
import { type PUBLISHER_WARNINGS, type Warning, warningAt } from "../warning.ts";

const START: Position = { file: "", line: 1, column: 1 };

/**
 * A warning for what identifiers lack in a data/publisher.json of before there was `id` or `refArea`: they are then
 * made from names, and change with them. One more where readers cannot report a mistake to anybody, and one where the
 * site does not know its own address.
 * @param publisher the same file as it was read, with what stands in for them
 */
export function publisherWarnings({ file, text }: TextFile, publisher: Publisher): Warning[] {
  const written = publisherSchema.parse(JSON.parse(text.replace(/^\uFEFF/, "")));
  const warning = (code: (typeof PUBLISHER_WARNINGS)[number], standIn: string, at: Position = START): Warning =>
    warningAt({ ...at, file }, code, standIn);
  return [
    ...(written.id === undefined ? [warning("publisher-id", publisher.id)] : []),
    ...(written.refArea === undefined ? [warning("publisher-area", publisher.refArea)] : []),
    ...(hasContact(publisher) ? [] : [warning("publisher-contact", "", positionOfKey({ file, text }, "contact"))]),
    ...(publisher.baseUrl ? [] : [warning("publisher-address", "", positionOfKey({ file, text }, "baseUrl"))]),
  ];
}
