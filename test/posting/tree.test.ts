import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Block,
  contents,
  type Inline,
  isNodeType,
  type Node,
  type NodeType,
  tree,
} from '../../src/posting/index.ts';
import { completePosting } from './complete-posting.ts';

const types = Object.keys(tree) as NodeType[];

describe('the tree', () => {
  it('has a rule for every node type, and no other', () => {
    expectTypeOf<keyof typeof tree>().toEqualTypeOf<Node['type']>();
    expectTypeOf<Block['type'] | Inline['type'] | 'listItem' | 'tableRow' | 'tableCell'>().toEqualTypeOf<NodeType>();
    expect(types).toHaveLength(18);
  });

  it('is complete: each type is a container or holds nothing, and stands in some container', () => {
    for (const type of types) {
      const { content, properties, category } = tree[type];
      expect(properties.includes('children'), type).toBe(content !== 'none');
      expect(contents[content].length > 0, type).toBe(content !== 'none');
      const holders = Object.values(contents).filter((allowed) => allowed.includes(type));
      expect(holders, type).toHaveLength(1);
      expect(contents.flow.includes(type), type).toBe(category === 'block');
      expect(contents.phrasing.includes(type), type).toBe(category === 'inline');
    }
  });

  it('can be reached from a section, all of it', () => {
    const reached = new Set<NodeType>(contents.flow);
    for (const type of reached) for (const child of contents[tree[type].content]) reached.add(child);
    expect([...reached].toSorted()).toEqual(types.toSorted());
  });

  it('is used, all of it, by the complete posting of the tests', () => {
    const used = new Set(JSON.stringify(completePosting.sections).match(/(?<="type":")\w+/g));
    expect([...used].toSorted()).toEqual(types.toSorted());
  });

  it('knows node types, and no name of a prototype', () => {
    expect(types.every(isNodeType)).toBe(true);
    for (const value of ['html', 'image', '__proto__', 'constructor', 'toString', '', 1, null, undefined, {}]) {
      expect(isNodeType(value)).toBe(false);
    }
  });
});
