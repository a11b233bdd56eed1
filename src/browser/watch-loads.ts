/**
 * Watches what the page loads from below an address. Pagefind only logs it where a part of its index does not load, and
 * finds less; its interface has no way to ask. The browser's own record of what was loaded tells.
 * @returns throws, once everything that was waited for has been recorded, where something did not load
 */
export function watchLoads(below: URL): () => Promise<void> {
  const failures: string[] = [];
  // A load that failed before may be recorded only now: it is no failure of what is tried again.
  const since = performance.now();
  const read = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[])
      if (entry.startTime >= since && entry.name.startsWith(below.href) && hasFailed(entry)) failures.push(entry.name);
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: "resource" });
  return async () => {
    // A load that failed is recorded just after whoever asked for it knows.
    await new Promise((resolve) => setTimeout(resolve));
    read(observer.takeRecords());
    if (failures.length > 0) throw new Error(failures.splice(0).join("\n"));
  };
}

/** Nothing arrived, or the page of an error did. Some browsers do not say the status: then nothing at all tells. */
function hasFailed({ responseStatus, decodedBodySize }: PerformanceResourceTiming): boolean {
  return responseStatus ? responseStatus >= 400 : decodedBodySize === 0;
}
