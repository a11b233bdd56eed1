import { paths, relativePath } from "../../core/address.ts";
import type { Publication } from "../../core/publication.ts";
import { json, metaOf } from "../json.ts";
import { type ApiThing, type Collection, COLLECTIONS, thingsOf } from "./collections.ts";
import { openApi } from "./openapi.ts";

/** The files below `/api/v1/`, by path: texts in both languages, the description for programs in English. */
export function apiFiles(site: Publication): { path: string; text: string }[] {
  const things = thingsOf(site);
  return [
    { path: "index.json", text: indexJson(things, site) },
    { path: "openapi.json", text: json(openApi(things, site, "en")) },
    ...COLLECTIONS.map((kind) => ({
      path: `${kind}.json`,
      text: json({ [kind]: entriesOf(things[kind]), ...metaOf(site) }),
    })),
    ...COLLECTIONS.flatMap((kind) => things[kind].map(({ path, text }) => ({ path, text: text() }))),
  ];
}

/**
 * `/api/v1/index.json`: what there is, and where. Addresses are relative to the file itself. It names the quarters, rows
 * and figures themselves, as from the first day on; of other kinds it names the list.
 */
function indexJson(things: Record<Collection, ApiThing[]>, site: Publication): string {
  const link = (to: string) => relativePath(paths.apiFile("index.json"), to);
  return json({
    api: "v1",
    ...metaOf(site),
    links: {
      documentation: link(paths.api),
      openapi: "openapi.json",
      catalogue: link(paths.catalogue),
      feed: link(paths.feed),
      allQuarters: link(paths.allFile("datapackage.json")),
      ...Object.fromEntries(COLLECTIONS.map((kind) => [kind, `${kind}.json`])),
    },
    quarters: entriesOf(things.quarters),
    indicators: entriesOf(things.indicators),
    figures: entriesOf(things.figures),
  });
}

function entriesOf(things: readonly ApiThing[]): object[] {
  return things.map(({ entry }) => entry);
}
