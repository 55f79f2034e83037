const UNITS = ["kB", "MB", "GB", "TB"];

/** Bytes in steps of a thousand, with three figures: `512 bytes`, `1.45 GB`. */
export function bytesTold(bytes: number): string {
  if (bytes < 1000) {
    return `${bytes} bytes`;
  }
  let number = bytes / 1000;
  let unit = 0;
  while (number >= 999.5 && unit < UNITS.length - 1) {
    number /= 1000;
    unit++;
  }
  return `${number.toFixed(number < 9.995 ? 2 : number < 99.95 ? 1 : 0)} ${UNITS[unit]}`;
}

/** Such as `1 file` or `1,204 files`. */
export function counted(number: number, thing: string): string {
  return `${number.toLocaleString("en")} ${thing}${number === 1 ? "" : "s"}`;
}
