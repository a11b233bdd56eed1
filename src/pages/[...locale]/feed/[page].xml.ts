import type { APIRoute } from "astro";
import { publication } from "../../../publication.ts";
import { feedArchives } from "../../../publish/feed.ts";
import { inEachLanguage } from "../../../routes.ts";

export const getStaticPaths = () =>
  inEachLanguage((locale) =>
    [...feedArchives(publication(), locale)].map(([path, text]) => ({
      params: { page: path.slice("/feed/".length, -".xml".length) },
      props: { text },
    })),
  );

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
