/** A file that somebody dropped or chose, and its path below what was dropped. */
export interface Chosen {
  name: string;
  file: File;
}

/** Files of one import at most, as the server has it. */
export const MOST_FILES = 100_000;

/**
 * These and more of them. The same file again changes nothing; another of the same name goes into a folder of its own, so
 * that each keeps its name.
 */
export function withMore(files: Chosen[], more: Chosen[]): Chosen[] {
  const all = [...files];
  const byName = new Map(files.map((each) => [each.name, each]));
  for (const each of more) {
    const other = byName.get(each.name);
    if (!other || !isSame(other.file, each.file)) {
      const named = { ...each, name: other ? freeName(each, byName) : each.name };
      if (named.name !== "") {
        byName.set(named.name, named);
        all.push(named);
      }
    }
  }
  return all.slice(0, MOST_FILES);
}

/** Empty where the same file is there already. */
function freeName({ name, file }: Chosen, taken: Map<string, Chosen>): string {
  for (let number = 2; ; number++) {
    const free = `${number}/${name}`;
    const other = taken.get(free);
    if (!other) {
      return free;
    } else if (isSame(other.file, file)) {
      return "";
    }
  }
}

function isSame(one: File, other: File): boolean {
  return one.size === other.size && one.lastModified === other.lastModified;
}

export function bytesOf(files: Chosen[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}

/** Files that were chosen by a button: of a folder, with their paths in it. */
export function chosenIn(list: FileList | null): Chosen[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}
