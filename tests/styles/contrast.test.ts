import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

function colours(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const text = ['ink', 'ink-2', 'blue', 'met', 'missed', 'risk', 'quiet'];

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark.split('@media')[0] ?? '')],
])('%s colours', (_, named) => {
  it.each(text.flatMap((colour) => ['paper', 'slip'].map((ground) => [colour, ground] as const)))(
    '%s on %s reaches 4.5:1',
    (colour, ground) => {
      expect(contrast(named.get(colour) ?? '', named.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('edges reach 3:1', () => {
    expect(contrast(named.get('edge') ?? '', named.get('slip') ?? '')).toBeGreaterThanOrEqual(3);
  });
});
