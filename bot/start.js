// Plain JavaScript, so that any Node can read it and say what is missing.
import module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const REQUIRED = 24;
const major = Number(process.versions.node.split(".")[0]);
if (major < REQUIRED) {
  process.stderr.write(
    `Sportello needs Node ${REQUIRED} or newer; this is Node ${process.versions.node}. Run it with "npm start" after "npm ci", which brings its own.\n`,
  );
  process.exit(1);
}
// What was compiled once is not compiled at the next start (docs/adr/0036); where it cannot be kept, it is compiled.
module.enableCompileCache();
const { builtDesk } = await import("./built-desk.js");
const built = builtDesk(join(import.meta.dirname, ".."));
if (built) await import(pathToFileURL(built).href);
else await import("./main.ts");
