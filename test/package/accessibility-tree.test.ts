import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launch, makeSite, type PageKind, readyControl, type Served, serve } from './built-page.ts';
import { filler, kinds, posting } from './sample-page.ts';

/** A node of Chromium's own tree: https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What the browser hands to a screen reader, one line a node: role, name, then what is said of it. */
async function treeOf(page: Page): Promise<string> {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = (await protocol.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  function write(node: TreeNode, depth: number): void {
    const role = node.role?.value ?? '';
    const shown = !node.ignored && !['none', 'generic', 'InlineTextBox'].includes(role);
    if (shown) {
      const stated = (node.properties ?? [])
        .filter(({ name }) => ['level', 'expanded', 'url'].includes(name))
        .map(({ name, value }) => `${name}=${value.value}`);
      const name = (node.name?.value ?? '').replaceAll(` ${filler}`, '');
      lines.push([' '.repeat(depth * 2) + role, name && `"${name}"`, ...stated].filter(Boolean).join(' '));
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) write(child, depth + (shown ? 1 : 0));
    }
  }
  if (nodes[0] !== undefined) write(nodes[0], 0);
  return `${lines.join('\n').replace(/(url=|")http:\/\/127[^\s"]*/g, '$1')}\n`;
}

/** The tree as soon as it is the `expected` one, or as it is when it has not become that. */
async function treeOnce(page: Page, expected: string): Promise<string> {
  let tree = '';
  async function isExpected(): Promise<boolean> {
    tree = await treeOf(page);
    return tree === expected;
  }
  await vi.waitUntil(isExpected, { timeout: 20_000 }).catch(() => undefined);
  return tree;
}

const file = 'trees/some-closed.txt';

describe.each(Object.entries(kinds))('%s', (_name, kind: PageKind) => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launch('chromium');
    site = await serve(await makeSite(kind, { posting, defaultOpen: ['skills'] }));
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  // One file for every way to collapse: they are to be the same to a screen reader.
  test('gives the tree that was reviewed, and says what changes', async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForSelector(readyControl(kind));
    // Chromium brings its tree up to date some time after the page, and not all of it at once.
    const reviewed = await treeOnce(page, readFileSync(new URL(file, import.meta.url), 'utf8'));
    await expect(reviewed).toMatchFileSnapshot(file);
    await page.locator('#job-the-role [data-part=trigger]').click();
    await expect.poll(() => treeOf(page)).toMatch(/button "The role" expanded=true[\s\S]*Bridges need paint/);
    expect(reviewed).not.toContain('Bridges need paint');
    await page.close();
  });
});
