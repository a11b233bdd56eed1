import type { APIRoute } from "astro";
import { publication } from "../publication.ts";
import { atomFeed } from "../publish/feed.ts";

export const GET: APIRoute = () =>
  new Response(atomFeed(publication(), "vi"), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
