import { absoluteUrl } from "../../core/address.ts";
import type { Locale } from "../../core/number.ts";
import type { Publication } from "../../core/publication.ts";
import { inLocale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { type ApiThing, type Collection, COLLECTIONS } from "./collections.ts";
import { ref, SCHEMAS } from "./schemas.ts";

/** The version of the addresses and shapes, not of the data: it changes with `/api/v1/` only. */
const API_VERSION = "1.3.0";

type Schema = keyof typeof SCHEMAS;

/** What the file of a thing of each kind, and their list, are called among the schemas. */
const ONE: Record<Collection, Schema> = {
  quarters: "Quarter",
  indicators: "Indicator",
  figures: "Figure",
  computed: "Computed",
  findings: "Finding",
  documents: "Document",
};

/** A file by its address, with one that is there as an example. */
interface Operation {
  id: string;
  summary: string;
  schema: string;
  /** A file that it gives, `figures/people-women.json`. */
  example: string;
  parameters?: object[];
}

/**
 * `/api/v1/openapi.json`, by OpenAPI 3.1. The server is the file's own folder where no base URL is known. Ids are not
 * listed, since each quarter brings others: the lists have them.
 */
export function openApi(
  things: Record<Collection, readonly ApiThing[]>,
  { publisher }: Publication,
  locale: Locale,
): Record<string, unknown> {
  const t = words(locale).openapi;
  const { name, url } = publisher.licence;
  return {
    openapi: "3.1.0",
    info: {
      title: inLocale(publisher.name, locale),
      description: t.description,
      version: API_VERSION,
      license: { name: inLocale(name, locale), ...(url && { url }) },
    },
    servers: [{ url: absoluteUrl(publisher, "/api/v1") || "." }],
    security: [],
    paths: {
      "/index.json": get({ id: "getIndex", summary: t.index, schema: "Index", example: "index.json" }),
      ...Object.fromEntries(COLLECTIONS.flatMap((kind) => pathsOf(kind, things[kind], locale))),
    },
    components: { schemas: SCHEMAS, responses: { NotFound: notFound(t.notFound) } },
  };
}

/** The list of a kind, and the file of each of it; of what no quarter has there is the list alone, which is empty. */
function pathsOf(kind: Collection, things: readonly ApiThing[], locale: Locale): [string, object][] {
  const t = words(locale).openapi;
  const schema = ONE[kind];
  const list = { id: `list${schema}`, summary: t.lists[kind], schema: `${schema}List`, example: `${kind}.json` };
  const [first] = things;
  if (!first) return [[`/${kind}.json`, get(list)]];
  const name = kind === "indicators" ? "slug" : "id";
  const example = first.path.slice(kind.length + 1, -".json".length);
  const parameter = { name, in: "path", required: true, description: t.ids[kind], schema: { type: "string" }, example };
  const one = { id: `get${schema}`, summary: t.one[kind], schema, example: first.path, parameters: [parameter] };
  return [
    [`/${kind}.json`, get(list)],
    [`/${kind}/{${name}}.json`, get(one)],
  ];
}

function get({ id, summary, schema, example, parameters }: Operation) {
  const content = { schema: ref(schema), examples: { [id]: { externalValue: example } } };
  const responses = {
    "200": { description: summary, content: { "application/json": content } },
    "404": { $ref: "#/components/responses/NotFound" },
  };
  return { get: { operationId: id, summary, ...(parameters && { parameters }), responses } };
}

/** Static hosts answer with a page of their own, or with the site's. */
function notFound(description: string) {
  return { description, content: { "text/html": { schema: { type: "string" } } } };
}
