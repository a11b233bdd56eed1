import type { APIRoute } from "astro";
import { publication, sourceTexts } from "../../publication.ts";
import { checkSource } from "../../publish/check-source.ts";

export const getStaticPaths = () => [{ params: { form: publication().releases[0]!.form.id } }];

/** What the check of a report in the browser must know of its form. */
export const GET: APIRoute = () => {
  const source = checkSource(publication(), sourceTexts());
  return new Response(JSON.stringify(source), { headers: { "content-type": "application/json; charset=utf-8" } });
};
