/** Counted values of a dimension as a tree, by what the server says that each is part of. */

/**
 * The values below what their paths name, in the order in which they come. A node has the value, or
 * null where only its name is known from the paths of several others, a label and children. A city
 * that is its own province stands by itself.
 */
export function valueTree(values) {
  const roots = [];
  const nodes = new Map();
  for (const value of values) {
    const path = [...(value.path ?? []).filter((part) => part !== value.label), value.label];
    const known = nodes.get(JSON.stringify(path));
    if (known && !known.value) {
      known.value = value;
    } else {
      add(value, path, roots, nodes);
    }
  }
  return lifted(roots);
}

/** What is known by name only and holds one value adds a line and says little: the value stands alone. */
function lifted(nodes) {
  return nodes.map((node) => {
    const children = lifted(node.children);
    return !node.value && children.length === 1 ? children[0] : { ...node, children };
  });
}

/** Two values may have one name, as reports do: each is a node, further ones go below the first. */
function add(value, path, roots, nodes) {
  const node = { value, label: path.at(-1), children: [] };
  siblings(path, roots, nodes).push(node);
  const key = JSON.stringify(path);
  nodes.set(key, nodes.get(key) ?? node);
}

function siblings(path, roots, nodes) {
  const above = path.slice(0, -1);
  if (above.length === 0) {
    return roots;
  }
  if (!nodes.has(JSON.stringify(above))) {
    add(null, above, roots, nodes);
  }
  return nodes.get(JSON.stringify(above)).children;
}
