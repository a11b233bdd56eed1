import type { APIRoute } from "astro";
import { publication } from "../../../publication.ts";
import type { Card } from "../../../publish/card/draw.ts";
import { cardPng } from "../../../publish/card/png.ts";
import { inEachLanguage } from "../../../routes.ts";
import { cardViews } from "../../../views/card-view.ts";

export const getStaticPaths = () =>
  inEachLanguage((locale) =>
    cardViews(publication(), locale).map((card) => ({ params: { card: card.name }, props: { card } })),
  );

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response((await cardPng(props.card)).slice(), { headers: { "content-type": "image/png" } });
