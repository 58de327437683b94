import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  contents,
  isIsoDate,
  isSafeId,
  type NodeType,
  type Posting,
  parsePosting,
  postingSchema,
  sectionKinds,
  tree,
} from '../../src/posting/index.ts';
import { almostPostings, fixed, validPostings } from './arbitraries.ts';
import { completePosting } from './complete-posting.ts';
import { schema, schemaFaults } from './json-schema.ts';

interface Definition {
  readonly pattern?: string;
  readonly properties?: { readonly [name: string]: object };
  readonly oneOf?: readonly { readonly $ref: string }[];
}

function definition(name: string): Definition {
  const found = (schema as { $defs: Record<string, Definition> }).$defs[name];
  if (found === undefined) throw new Error(`the schema does not define ${name}`);
  return found;
}

describe('posting.schema.json', () => {
  it('says of every node what the tree says', () => {
    for (const type of Object.keys(tree) as NodeType[]) {
      const properties = Object.keys(definition(type).properties ?? {});
      expect(properties.toSorted(), type).toEqual(['type', ...tree[type].properties].toSorted());
    }
    const names = (name: string) => definition(name).oneOf?.map(({ $ref }) => $ref.replace('#/$defs/', '')) ?? [];
    expect(names('block').toSorted()).toEqual(contents.flow.toSorted());
    expect(names('inline').toSorted()).toEqual(contents.phrasing.toSorted());
  });

  it('knows every kind of section', () => {
    expect(definition('section').properties?.kind).toEqual({ enum: sectionKinds });
  });

  it('holds for a posting with every property', () => {
    expect(schemaFaults(completePosting)).toEqual([]);
  });

  it('holds for whatever parsePosting returns', () => {
    let checked = 0;
    fc.assert(
      fc.property(fc.oneof(almostPostings, validPostings), (value) => {
        const { posting } = parsePosting(value);
        if (posting === undefined) return;
        checked += 1;
        expect(schemaFaults(posting)).toEqual([]);
      }),
      fixed(300),
    );
    expect(checked).toBeGreaterThan(200);
  });

  it('holds for whatever parsePosting has nothing to say about', () => {
    let quiet = 0;
    let loud = 0;
    fc.assert(
      fc.property(fc.oneof(almostPostings, validPostings), (value) => {
        const { issues } = parsePosting(value);
        if (issues.length > 0) {
          loud += 1;
          return;
        }
        quiet += 1;
        expect(schemaFaults(value)).toEqual([]);
      }),
      fixed(300),
    );
    expect(quiet).toBeGreaterThan(60);
    expect(loud).toBeGreaterThan(60);
  });

  it.each([
    ['a missing title', { sections: [] }],
    ['an unknown property', { title: 'a', sections: [], style: 'x' }],
    ['an unknown kind', { title: 'a', sections: [{ id: 'a', kind: 'x', blocks: [] }] }],
    ['an unsafe id', { title: 'a', sections: [{ id: 'a b', kind: 'role', blocks: [] }] }],
    ['a script node', { title: 'a', sections: [{ id: 'a', kind: 'role', blocks: [{ type: 'script' }] }] }],
    ['a bad currency', { title: 'a', sections: [], pay: [{ kind: 'salary', currency: 'eur' }] }],
    ['a start on bullets', nested({ type: 'list', ordered: false, start: 2, children: [] })],
    ['an empty paragraph', nested({ type: 'paragraph', children: [] })],
    ['a script URL', nested({ type: 'paragraph', children: [{ type: 'link', url: 'javascript:1', children: [] }] })],
    ['an item in a section', nested({ type: 'listItem', children: [] })],
  ])('does not hold for %s', (_, value) => {
    expect(schemaFaults(value)).not.toEqual([]);
  });

  it('has the patterns of the code', () => {
    const pattern = (name: string) => new RegExp(String(definition(name).pattern), 'u');
    for (const date of ['2026-01-31', '2026-01-31T10:00Z', '2026-01-31T10:00:00.123+02:00']) {
      expect(pattern('date').test(date)).toBe(isIsoDate(date));
    }
    expect(pattern('date').test('31.01.2026')).toBe(false);
    const id = definition('section').properties?.id as Definition;
    for (const text of ['a', 'über-uns', '職位', 'a--b', '-a', 'a_b', '', 'a b']) {
      expect(new RegExp(String(id.pattern), 'u').test(text), text).toBe(isSafeId(text));
    }
  });
});

function nested(block: unknown): unknown {
  return { title: 'a', sections: [{ id: 'a', kind: 'role', blocks: [block] }] };
}

describe('postingSchema', () => {
  const { validate, version, vendor } = postingSchema['~standard'];

  it('is a Standard Schema of version 1', () => {
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'rolecall' });
    expectTypeOf<NonNullable<(typeof postingSchema)['~standard']['types']>['output']>().toEqualTypeOf<Posting>();
  });

  it('gives the rebuilt posting for a valid value', () => {
    const result = validate(completePosting);
    expect(result).toEqual({ value: completePosting });
    expect(result.issues === undefined && result.value).not.toBe(completePosting);
  });

  it('refuses what parsePosting repairs with an error', () => {
    const value = nested({ type: 'paragraph', children: [{ type: 'link', url: 'javascript:1', children: ['x'] }] });
    expect(parsePosting(value).posting).toBeDefined();
    expect(validate(value)).toMatchObject({
      issues: [
        { message: expect.stringContaining('javascript:1'), path: ['sections', 0, 'blocks', 0, 'children', 0, 'url'] },
      ],
    });
  });

  it('accepts what parsePosting repairs without one', () => {
    expect(validate({ title: ' a ', sections: [] })).toEqual({ value: { title: 'a', sections: [] } });
  });

  it('refuses what is no posting', () => {
    for (const value of [undefined, null, 1, 'x', [], {}, { title: 'a' }, { sections: [] }, () => 1]) {
      expect(validate(value).issues?.length).toBeGreaterThan(0);
    }
  });
});
