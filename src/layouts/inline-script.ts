import { createHash } from "node:crypto";

/**
 * A page is a folder, and its links count from it. Where a host answers `/chi-tieu` with the page of `/chi-tieu/`, the
 * address gets its slash before anything is loaded; nothing is asked of the host again, which might take it away.
 */
export const FOLDER_ADDRESS = `(function(l){/(\\/|\\.html)$/.test(l.pathname)||history.replaceState(null,"",l.pathname+"/"+l.search+l.hash)})(location)`;

/** The page of the search has room for results from the beginning where its address asks for something. */
export const SEARCH_ADDRESS = `${FOLDER_ADDRESS};/[?&]q=[^&]/.test(location.search)&&document.documentElement.setAttribute("data-asked","")`;

/**
 * Where the address narrows the list of indicators, its rows are shown once they are narrowed: so nothing moves. They are
 * shown, too, where the script that narrows them does not come.
 */
export const NARROWED_ADDRESS = `${FOLDER_ADDRESS};location.search&&function(e){e.setAttribute("data-narrowed","");setTimeout(function(){e.removeAttribute("data-narrowed")},4e3)}(document.documentElement)`;

/**
 * The page for what is not found is shown at any address: it looks for the site's root upwards, by a file that every
 * site has, and counts its links from there. Links to places in the page itself keep its address; those that lead to
 * the published site where no script runs (`data-path`) stay on this one.
 */
export const SITE_ROOT = `(function(d,l){for(var p=l.pathname.split("/").slice(0,-1),b;p.length&&!b;p.pop()){var r=new XMLHttpRequest,s=l.origin+p.join("/")+"/";try{r.open("HEAD",s+"du-lieu/catalog.jsonld",false);r.send();if(r.status===200){b=d.head.appendChild(d.createElement("base"));b.href=s}}catch(e){}}
b&&d.addEventListener("DOMContentLoaded",function(){d.querySelectorAll('a[href^="#"]').forEach(function(a){a.href=l.pathname+l.search+a.getAttribute("href")});d.querySelectorAll("a[data-path]").forEach(function(a){a.href="."+a.dataset.path})})})(document,location)`;

/** A script in a page as its policy names it. */
export function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
