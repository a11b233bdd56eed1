import type { APIRoute } from "astro";
import { publication } from "../../publication.ts";
import { dcatCatalogue } from "../../publish/dcat.ts";
import { publishedFiles } from "../../publish/files.ts";
import { json } from "../../publish/json.ts";

export const GET: APIRoute = () => {
  const site = publication();
  const files = publishedFiles(site);
  return new Response(json(dcatCatalogue(site, files, "vi")), { headers: { "content-type": "application/ld+json" } });
};
