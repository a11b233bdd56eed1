import { defineMiddleware } from "astro:middleware";
import { relativePage } from "./publish/relative-assets.ts";

/** One build works at any sub-path: see relative-assets.ts. */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  // The page for what is not found is the one that stands in no folder of its own.
  const file = routePattern === "/404" ? "404.html" : `${url.pathname.slice(1)}index.html`;
  return new Response(relativePage(file, Buffer.from(await response.arrayBuffer())), response);
});
