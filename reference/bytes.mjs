/** Bytes in the order of Java's ByteBuffer: big-endian, written column by column. */
export class Bytes {
  #parts = [];

  ascii(text) {
    this.#parts.push(Buffer.from(text, "ascii"));
    return this;
  }

  int(value) {
    return this.ints([value]);
  }

  ints(values) {
    return this.#column(values, 4, (buffer, value, at) => buffer.writeInt32BE(value, at));
  }

  shorts(values) {
    return this.#column(values, 2, (buffer, value, at) => buffer.writeInt16BE(value, at));
  }

  bytes(values) {
    return this.#column(values, 1, (buffer, value, at) => buffer.writeUInt8(value, at));
  }

  doubles(values) {
    return this.#column(values, 8, (buffer, value, at) => buffer.writeDoubleBE(value, at));
  }

  /** The lengths of the texts in bytes of UTF-8, two bytes each, and then the texts. */
  texts(values) {
    const encoded = values.map((value) => Buffer.from(value, "utf8"));
    this.shorts(encoded.map((bytes) => bytes.length));
    this.#parts.push(...encoded);
    return this;
  }

  toBuffer() {
    return Buffer.concat(this.#parts);
  }

  #column(values, width, write) {
    const buffer = Buffer.alloc(values.length * width);
    values.forEach((value, i) => write(buffer, value, i * width));
    this.#parts.push(buffer);
    return this;
  }
}

/** Numbers the distinct values of a column in their order, so that each can be written as an index. */
export function table(values) {
  const distinct = [...new Set(values)].sort();
  const index = new Map(distinct.map((value, i) => [value, i]));
  return { distinct, indexes: values.map((value) => index.get(value)) };
}
