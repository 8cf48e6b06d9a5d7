const { brotliDecompressSync } = require('node:zlib');

/**
 * In the place of the package brotli, with which fontkit unpacks fonts made for the web: its dictionary alone is half of
 * what a process that makes documents would have to load.
 * @param {Uint8Array} packed
 * @returns {Uint8Array}
 */
module.exports = function decompress(packed) {
  return brotliDecompressSync(packed);
};
