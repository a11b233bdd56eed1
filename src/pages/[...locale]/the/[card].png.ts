import type { APIRoute } from "astro";
import { publication } from "../../../publication.ts";
import type { Card } from "../../../publish/card/draw.ts";
import { cardPng } from "../../../publish/card/png.ts";
import { inEachLanguage } from "../../../routes.ts";
import { cardViews } from "../../../views/card-view.ts";

/** A page names its card by the whole address of the site: where that is not known, nothing links one. */
export const getStaticPaths = () =>
  inEachLanguage((locale) =>
    publication().publisher.baseUrl
      ? cardViews(publication(), locale).map((card) => ({ params: { card: card.name }, props: { card } }))
      : [],
  );

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response((await cardPng(props.card)).slice(), { headers: { "content-type": "image/png" } });
