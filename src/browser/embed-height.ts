// Tells the page around the frame how high the chart is, so that it can give it that height.
export {};

const tell = () => parent.postMessage({ type: "cchc-mo:height", height: document.documentElement.scrollHeight }, "*");
if (parent !== window) new ResizeObserver(tell).observe(document.body);
