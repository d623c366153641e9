import { renameSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { rolldown } from "rolldown";
import { digestOfSources, writeMadeFrom } from "../bot/built-desk.js";

/** They stay where they are: two read files beside themselves, node-fetch uses what Node forgives packages alone (`punycode`). */
const LEFT_OUTSIDE = ["node-fetch", "open", "pdfkit"];

/**
 * Puts the desk with its packages into a few files in `dist/desk`, since opening 1,600 takes most of a start (docs/adr/0036).
 * What a source reads beside itself, a thread or a stylesheet, it goes on reading there.
 */
export async function bundleDesk(root) {
  // What changes meanwhile makes another desk.
  const madeFrom = digestOfSources(root);
  const unfinished = join(root, "dist/desk.unfinished");
  const finished = join(root, "dist/desk");
  const bundle = await rolldown({
    input: join(root, "bot/main.ts"),
    cwd: root,
    platform: "node",
    external: LEFT_OUTSIDE,
    plugins: [placesOfSources(root)],
    // Of packages: an `eval`, a cycle.
    logLevel: "silent",
  });
  await bundle.write({
    dir: unfinished,
    cleanDir: true,
    format: "esm",
    // Told by its name, the kind of a module needs no reading.
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
    // Names stay, so that an error's lines can be read; with `--enable-source-maps` they are those of the sources.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    sourcemap: true,
  });
  await bundle.close();
  writeMadeFrom(unfinished, madeFrom);
  rmSync(finished, { recursive: true, force: true });
  renameSync(unfinished, finished);
}

/** Lets a source in the bundle find what lies beside it, wherever the whole folder is moved to. */
function placesOfSources(root) {
  return {
    name: "places-of-sources",
    transform(code, id) {
      const path = relative(root, id).split(sep).join("/");
      if (!path.startsWith("bot/") || !code.includes("import.meta.")) return null;
      const place = (to) => `new URL(${JSON.stringify(`../../${to}`)}, import.meta.url)`;
      return code
        .replaceAll("import.meta.url", `${place(path)}.href`)
        .replaceAll(
          "import.meta.dirname",
          `process.getBuiltinModule("node:url").fileURLToPath(${place(path.replace(/\/[^/]*$/, ""))})`,
        );
    },
  };
}
