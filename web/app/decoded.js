/** The text of a part of an address; as it stands where it is not well formed, since anyone can type one. */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
