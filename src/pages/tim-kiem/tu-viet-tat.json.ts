import type { APIRoute } from "astro";
import { publication } from "../../publication.ts";

/** What is short for what, for the search in the browser. */
export const GET: APIRoute = () => {
  const words = publication().abbreviations.map(({ short, long, kind }) => ({ short, long, kind }));
  return new Response(JSON.stringify(words), { headers: { "content-type": "application/json; charset=utf-8" } });
};
