import { mistakeAt, type OnMistake } from "../mistake.ts";
import { nearest } from "../parse/nearest.ts";
import { positionOf, type ProseNode } from "../prose.ts";

/** Where the images of pages stand, as a page in content/pages names them: so the Git host shows them too. */
const FOLDER = "../../public/huong-dan/";
const NAME = /^[a-z0-9-]+\.png$/;
/** An address that an image may have. */
export const IMAGE_EXAMPLE = `${FOLDER}ten-anh.png`;

/** Pages in English stand one folder deeper. */
const ENGLISH = "content/pages/en/";

/** An image of a page is a file of public/huong-dan with a text for those who cannot see it. */
export function checkImage(node: ProseNode, file: string, images: ReadonlySet<string>, onMistake: OnMistake): void {
  const at = positionOf(file, node);
  const url = node.url ?? "";
  const up = file.startsWith(ENGLISH) ? "../" : "";
  const name = url.startsWith(up + FOLDER) ? url.slice(up.length + FOLDER.length) : "";
  if (!NAME.test(name)) onMistake(mistakeAt(at, "mdx-image", up + IMAGE_EXAMPLE, url));
  else if (!images.has(name)) onMistake(mistakeAt(at, "mdx-image-missing", nearest(name, images), name));
  else if (!node.alt?.trim()) onMistake(mistakeAt(at, "mdx-image-text", `![…](${url})`, name));
}
