import type { Locator, Page } from 'playwright';

type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** How much of a picture changed to a colour that stands out against what was there. */
export interface Change {
  /** Pixels that changed by a contrast of at least 3:1. */
  readonly pixels: number;
  /** Width and height of the element itself. */
  readonly box: { readonly width: number; readonly height: number };
}

/** Takes pictures of an element and a margin around it, before and after, and counts what changed at 3:1 or more. */
export async function changeOf(element: Locator, change: () => Promise<unknown>): Promise<Change> {
  const page = element.page();
  await element.evaluate((target) => target.scrollIntoView({ block: 'center' }));
  const box = await element.boundingBox();
  if (box === null) throw new Error('The element is not shown.');
  const margin = 12;
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  const before = await stillPicture(page, clip);
  await change();
  const after = await stillPicture(page, clip);
  return { box, pixels: await standingOut(page, before.toString('base64'), after.toString('base64')) };
}

/** A picture that is the same as the one before it: what was on its way has come to rest. */
async function stillPicture(page: Page, clip: Clip): Promise<Buffer> {
  for (let last = await page.screenshot({ clip }); ; ) {
    const next = await page.screenshot({ clip });
    if (next.equals(last)) return next;
    last = next;
  }
}

/** Counts in a page of the same browser, which can read pictures; the contrast is that of WCAG 2. */
async function standingOut(page: Page, before: string, after: string): Promise<number> {
  const counter = await page.context().newPage();
  const count = await counter.evaluate(
    async ([first, second]) => {
      async function pixels(picture: string): Promise<Uint8ClampedArray> {
        const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      }
      function luminance(data: Uint8ClampedArray, at: number): number {
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((offset) => {
          const value = (data[at + offset] ?? 0) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }
      const [a, b] = [await pixels(first ?? ''), await pixels(second ?? '')];
      let found = 0;
      for (let at = 0; at < a.length; at += 4) {
        const [one, other] = [luminance(a, at), luminance(b, at)];
        if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3) found += 1;
      }
      return found;
    },
    [before, after],
  );
  await counter.close();
  return count;
}
