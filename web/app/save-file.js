/** Keeps a file on the reader's machine. */
const SECONDS = 10;

export function saveFile(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SECONDS * 1000);
}

/** Nothing in it that file systems take for something else, and short enough for them. */
export function fileName(text, ending) {
  const safe = text.replace(/[\\/:*?"<>|%\p{C}\s]+/gu, ' ').trim();
  const short = [...safe];
  return `${short.length > 60 ? [...short.slice(0, 30), '…', ...short.slice(-29)].join('') : safe}.${ending}`;
}
