/**
 * For a page with embeds that listens for no heights yet: takes our own message, and only from frames of the page. A frame
 * without leave to keep its origin has none, so it is known by its window and not by an address.
 */
export const heightListener = `addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'dung-hen-height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});`;
