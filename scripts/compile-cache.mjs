import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Before a script (node --import): compiling all that the check imports takes longer than checking a quarter, so Node
// keeps what it compiled, by its bytes and its own version. Where the folder cannot be written, nothing is kept.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/node"));
