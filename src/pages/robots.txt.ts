import type { APIRoute } from "astro";
import { publication } from "../publication.ts";
import { robotsText } from "../publish/sitemap.ts";

export const GET: APIRoute = () => new Response(robotsText(publication().publisher));
