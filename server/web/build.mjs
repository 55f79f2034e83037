// Builds the page into the folder that is named, unless what is there is newer than everything it is made of.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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
  writeFileSync(built, "");
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
