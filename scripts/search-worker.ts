import { parentPort, workerData } from "node:worker_threads";
import { searchIndexFiles } from "../src/publish/search-index.ts";

// A thread of its own: pages are made on the other, which is what a build waits for.
parentPort!.postMessage(await searchIndexFiles(...(workerData as Parameters<typeof searchIndexFiles>)));
