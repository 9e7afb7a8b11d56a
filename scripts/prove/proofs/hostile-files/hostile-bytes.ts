import { deflateRawSync, gzipSync } from "node:zlib";

const zeros = Buffer.alloc(100 * 1024 * 1024);

/** Files that are no text. Bytes as they stand on a disk, by what is wrong with them. */
export const hostileBytes: Record<string, () => Buffer> = {
  "a zip bomb named .md": zipBomb,
  "NUL in the middle": () => Buffer.from("**A:** So?\n\0\n**B:** Well.\n"),
  "bytes that are no UTF-8": () => Buffer.from([0x2a, 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
  "UTF-16": () => Buffer.from("\ufeff**A:** So?\n\n**B:** Well.\n", "utf16le"),
  gzip: () => gzipSync(zeros),
};

/** One entry of 100 MB that is packed in a thousandth of it (APPNOTE.TXT, 4.3.7). */
function zipBomb(): Buffer {
  const packed = deflateRawSync(zeros);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(zeros.length, 22);
  head.writeUInt16LE(4, 26);
  return Buffer.concat([head, Buffer.from("a.md"), packed]);
}
