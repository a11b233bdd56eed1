import type { APIRoute } from "astro";
import icon from "../styles/favicon.svg?raw";

/** The icon is code: `public/`, where editors put images of the guide, holds no drawing that could carry a script. */
export const GET: APIRoute = () => new Response(icon, { headers: { "content-type": "image/svg+xml" } });
