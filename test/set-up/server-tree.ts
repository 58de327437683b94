import { Fragment, isValidElement, type ReactNode } from 'react';

/** What came out of rendering a tree as a server does, up to the border of client code. */
export interface ServerTree {
  /** The text in document order, that of the children handed to client components included. */
  readonly text: string;
  /** The strings handed to client components other than as children. */
  readonly crossed: readonly string[];
  /** The names of the client components that were met. */
  readonly clients: readonly string[];
  /** What may not cross to the client or stand on an element of the server: its place and its type. */
  readonly refused: readonly string[];
}

interface Reference {
  readonly $$typeof: symbol;
  readonly $$id: string;
}

function isReference(type: unknown): type is Reference {
  return typeof type === 'function' && '$$typeof' in type && type.$$typeof === Symbol.for('react.client.reference');
}

/** Renders `node` by calling its server components, without a React renderer: React's server build has none by itself. */
export async function renderServerTree(node: ReactNode | Promise<ReactNode>): Promise<ServerTree> {
  const text: string[] = [];
  const crossed: string[] = [];
  const clients: string[] = [];
  const refused: string[] = [];

  /** A property of a client component or of an element: data and elements may cross, functions may not. */
  async function cross(value: unknown, place: string, toClient: boolean): Promise<void> {
    if (typeof value === 'function' || typeof value === 'symbol') refused.push(`${place}: ${typeof value}`);
    else if (typeof value === 'string' && toClient) crossed.push(value);
    else if (isValidElement(value) || Array.isArray(value)) await walk(value as ReactNode, place);
    else if (typeof value === 'object' && value !== null) {
      if (Object.getPrototypeOf(value) !== Object.prototype) refused.push(`${place}: ${value.constructor.name}`);
      for (const [key, inner] of Object.entries(value)) await cross(inner, `${place}.${key}`, toClient);
    }
  }

  async function walk(value: ReactNode | Promise<ReactNode>, place: string): Promise<void> {
    const found = await value;
    if (found === null || found === undefined || typeof found === 'boolean') return;
    if (Array.isArray(found)) {
      for (const one of found) await walk(one, place);
      return;
    }
    if (!isValidElement<Record<string, unknown>>(found)) {
      text.push(String(found));
      return;
    }
    const { type, props } = found;
    if (typeof type === 'function' && !isReference(type)) {
      await walk((type as (given: unknown) => ReactNode)(props), type.name);
      return;
    }
    const name = isReference(type) ? (type.$$id.split('#')[1] ?? '') : String(type);
    if (isReference(type)) clients.push(name);
    const { children, ...rest } = props;
    if (type !== Fragment) {
      for (const [key, property] of Object.entries(rest)) await cross(property, `${name}.${key}`, isReference(type));
    }
    if (typeof children === 'function') refused.push(`${name}.children: function`);
    else await walk(children as ReactNode, name);
  }

  await walk(node, 'root');
  return { text: text.join(' '), crossed, clients, refused };
}
