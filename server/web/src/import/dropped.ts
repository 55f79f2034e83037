import { type Chosen, MOST_FILES } from "./chosen";

/**
 * All files of what was dropped, also those in folders. To be called while the drop is told of: afterwards the browser
 * has forgotten what was dropped.
 */
export function filesIn(dropped: DataTransfer): Promise<Chosen[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const loose = entries.length === 0 ? [...dropped.files].map((file) => ({ name: file.name, file })) : [];
  return below(entries, loose);
}

/** Folders in name order, one after the other: a dropped disk must not open them all at once. */
async function below(entries: FileSystemEntry[], found: Chosen[]): Promise<Chosen[]> {
  for (const entry of entries) {
    if (found.length >= MOST_FILES) {
      break;
    } else if (entry.isDirectory) {
      await below(await children(entry as FileSystemDirectoryEntry), found);
    } else {
      found.push({ name: entry.fullPath.replace(/^\//, ""), file: await fileOf(entry as FileSystemFileEntry) });
    }
  }
  return found;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser tells some of them at a time, and none when it has told all. */
async function children(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) {
      return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    all.push(...some);
  }
}
