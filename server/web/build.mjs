// Builds the page into the folder that is named, unless what is there is newer than everything it is made of.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const target = process.argv[2];
if (!target) {
  throw new Error("Say into which folder to build: node build.mjs FOLDER");
}
const built = join(target, "built");
const installed = join("node_modules", ".package-lock.json");

if (!existsSync(built) || newest(".") > statSync(built).mtimeMs) {
  if (!existsSync(installed) || statSync("package-lock.json").mtimeMs > statSync(installed).mtimeMs) {
    run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
  }
  rmSync(target, { recursive: true, force: true });
  run(process.execPath, "node_modules/typescript/bin/tsc", "--noEmit");
  run(process.execPath, "node_modules/vite/bin/vite.js", "build", "--outDir", target, "--emptyOutDir", "--logLevel", "warn");
  compress(join(target, "assets"));
  writeFileSync(built, "");
}

/** Once, so that the server need not do it for everybody who comes. Fonts are compressed already. */
function compress(folder) {
  for (const name of readdirSync(folder).filter((each) => /\.(m?js|css|json)$/.test(each))) {
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  }
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules")
    .map((entry) => join(folder, entry.name))
    .reduce((latest, path) => Math.max(latest, statSync(path).isDirectory() ? newest(path) : statSync(path).mtimeMs), 0);
}

function run(command, ...words) {
  const { status, error } = spawnSync(command, words, { stdio: "inherit" });
  if (error || status !== 0) {
    throw new Error(`${[command, ...words].join(" ")} failed`, { cause: error });
  }
}
