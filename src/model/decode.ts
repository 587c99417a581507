/**
 * Text of a file from its bytes, piece by piece. Bytes that are not UTF-8 become U+FFFD, which no cell may hold, so
 * that they are reported at their very place; a byte order mark stays to be reported too.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
