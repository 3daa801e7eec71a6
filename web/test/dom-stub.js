/** Just enough of a document to see what dom.js makes; node has none. */
class Node {
  constructor(name, data) {
    Object.assign(this, { name, data, children: [], attributes: {}, listeners: {} });
  }

  append(...children) {
    this.children.push(...children);
  }

  replaceChildren(...children) {
    this.children = children;
  }

  setAttribute(key, value) {
    this.attributes[key] = value;
  }

  addEventListener(type, listener) {
    this.listeners[type] = listener;
  }

  get text() {
    return this.data ?? this.children.map((child) => child.text).join('');
  }
}

globalThis.document = {
  createElement: (name) => new Node(name),
  createTextNode: (data) => new Node('#text', data),
};
