import { defineConfig } from "vite";

/** `npm run dev` shows the page as it is being written, over a server that `wheelsdown serve` has started. */
const DEVELOPMENT_SERVER = "http://127.0.0.1:8747";

export default defineConfig({
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the page's policy allows no data: addresses for scripts and fonts
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: {
    proxy: {
      "/api": {
        target: DEVELOPMENT_SERVER,
        changeOrigin: true,
        // The server answers its own page only, and that is what this one stands for.
        headers: { origin: DEVELOPMENT_SERVER, "sec-fetch-site": "same-origin" },
      },
    },
  },
});
