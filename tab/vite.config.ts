import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => new URL(path, import.meta.url).pathname;

/** `vite build -c tab/vite.config.ts` writes `dist/tab`, which the server gives out under `/tab/`. */
export default defineConfig({
  root: here("."),
  base: "/tab/",
  plugins: [react()],
  css: { modules: { localsConvention: "camelCaseOnly" } },
  build: {
    outDir: here("../dist/tab"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    /** Everything is a file of its own: the page allows no inline script and no `data:` font. */
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { "/api": "http://127.0.0.1:3978", "/local": "http://127.0.0.1:3978" },
  },
});
