import type { APIRoute } from "astro";
import { abbreviationsIn } from "../../../core/abbreviation.ts";
import { localeOf } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { localePaths } from "../../../routes.ts";

export const getStaticPaths = localePaths;

/** What is short for what, for the search in the browser. */
export const GET: APIRoute = ({ currentLocale }) => {
  const known = abbreviationsIn(publication().abbreviations, localeOf(currentLocale));
  const words = known.map(({ short, long, kind }) => ({ short, long, kind }));
  return new Response(JSON.stringify(words), { headers: { "content-type": "application/json; charset=utf-8" } });
};
