import type { APIRoute } from "astro";
import { publication } from "../../publication.ts";
import { dcatCatalogue } from "../../publish/dcat.ts";
import { dataFiles } from "../../kept.ts";
import { json } from "../../publish/json.ts";

export const GET: APIRoute = () => {
  const site = publication();
  const files = dataFiles();
  return new Response(json(dcatCatalogue(site, files)), { headers: { "content-type": "application/ld+json" } });
};
