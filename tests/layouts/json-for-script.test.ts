import { expect, it } from 'vitest';
import { jsonForScript } from '../../src/layouts/json-for-script.ts';

it('writes JSON that cannot close its script element and reads back the same', () => {
  const value = { name: '</script><script>alert(1)</script> & \u2028' };
  const text = jsonForScript(value);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(value);
});
