import type { IncomingMessage } from "node:http";
import { resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { readFolder } from "../load/folder.ts";
import { assembleFolder } from "../publication.ts";
import { ROOT } from "../root.ts";
import { mistakesPage } from "./mistakes-page.ts";

/** An editor saves several files at once; one look at them all is enough. */
const PAUSE = 80;

/**
 * While an editor works (`npm run dev`): a changed CSV, JSON or text reloads the page, and a mistake
 * stands in the page in the words of the check. Nothing of it is in a built site.
 */
export function showMistakes(): AstroIntegration {
  return {
    name: "show-mistakes",
    hooks: {
      // Not import.meta.env.DEV: that follows NODE_ENV, and a built page must never say it is being edited.
      "astro:config:setup": ({ command, updateConfig }) => {
        const editing = JSON.stringify(command === "dev");
        updateConfig({ vite: { define: { "import.meta.env.EDITING": editing } } });
      },
      "astro:server:setup": ({ server }) => {
        const folders = ["data", "content"].map((folder) => resolve(ROOT, folder));
        server.watcher.add(folders);
        // While something is wrong the files are read at each look: a save that the system did not report is seen, too.
        let isRight = false;
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on("all", (_event, path) => {
          if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return;
          isRight = false;
          clearTimeout(timer);
          timer = setTimeout(() => server.hot.send({ type: "full-reload" }), PAUSE);
        });
        server.middlewares.use((request, response, next) => {
          if (isRight || !asksForPage(request)) return next();
          const page = currentPage();
          isRight = page === null;
          if (page === null) return next();
          // The page that was asked for cannot be made, and nothing of the server failed.
          response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
          response.end(page);
        });
      },
    },
  };
}

/** A page has an address without a file's ending; `/@vite/…` and `/_astro/…` are the server's own. */
export function asksForPage({ url = "", headers }: Pick<IncomingMessage, "url" | "headers">): boolean {
  const [path = ""] = url.split(/[?#]/);
  const isFile = /\.\w+$/.test(path) || /^\/[@_]/.test(path);
  // Who names no kind, as a program does, takes what a browser takes.
  return !isFile && /text\/html|\*\/\*|^$/.test(headers.accept ?? "");
}

/** The page with the mistakes of this moment; null where there is none. */
function currentPage(): string | null {
  const files = readFolder(ROOT);
  const checked = assembleFolder(files);
  if (checked.mistakes.length === 0) return null;
  return mistakesPage(checked, (file) => new TextDecoder().decode(files.get(file)), "vi");
}
