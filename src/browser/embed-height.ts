// Reports to the page around the frame how high the chart is, so that it can give it that height.
export {};

// The body's own height: that of the document is never less than the frame's, so that a frame could not shrink.
const report = () => parent.postMessage({ type: "cchc-mo:height", height: document.body.offsetHeight }, "*");
if (parent !== window) new ResizeObserver(report).observe(document.body);
