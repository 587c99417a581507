import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { issueHref } from '../../src/components/view/issue-links.ts';

const FOLDER = join('.github', 'ISSUE_TEMPLATE');
const forms = (await readdir(FOLDER)).filter((name) => name.endsWith('.yml') && name !== 'config.yml');

const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean().optional() }).optional();
const words = { label: z.string().min(1), description: z.string().optional() };

/** The elements of a form as GitHub documents them. */
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({
      ...words,
      placeholder: z.string().optional(),
      value: z.string().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...words,
      placeholder: z.string().optional(),
      value: z.string().optional(),
      render: z.string().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...words,
      multiple: z.boolean().optional(),
      options: z.array(z.string().min(1)).min(1),
      default: z.number().int().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...words,
      options: z.array(z.strictObject({ label: z.string(), required: z.boolean().optional() })).min(1),
    }),
  }),
]);

const form = z.strictObject({
  name: z.string().min(3),
  description: z.string().min(3),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(element).min(1),
});

const read = async (name: string) => parse(await readFile(join(FOLDER, name), 'utf8'));

const duplicates = (list: readonly string[]): readonly string[] =>
  list.filter((one, at) => list.indexOf(one) !== at);

it('are those that the site and the text for contributors speak of', () => {
  expect(forms.toSorted()).toEqual([
    'data-question.yml',
    'new-agency.yml',
    'statement.yml',
    'wrong-figure.yml',
  ]);
});

describe.each(forms)('the form %s', (name) => {
  it('has the shape that GitHub documents', async () => {
    expect(form.safeParse(await read(name)).error?.issues ?? []).toEqual([]);
  });

  it('has each id and each label once, and something to fill in', async () => {
    const { body } = form.parse(await read(name));
    const fields = body.flatMap((one) => (one.type === 'markdown' ? [] : [one]));
    expect(fields.length).toBeGreaterThan(0);
    expect(duplicates(fields.map((field) => field.id))).toEqual([]);
    expect(duplicates(fields.map(({ attributes }) => attributes.label))).toEqual([]);
    for (const field of fields)
      if (field.type === 'dropdown') expect(duplicates(field.attributes.options)).toEqual([]);
  });

  it('speaks Vietnamese first and English', async () => {
    const { name: title, description, labels, body } = form.parse(await read(name));
    const texts = [title, description];
    for (const one of body) {
      if (one.type === 'markdown') continue;
      texts.push(one.attributes.label);
      if (one.type === 'dropdown') texts.push(...one.attributes.options);
    }
    for (const text of texts) {
      const [vi = '', en = ''] = text.split(' / ');
      expect(vi, text).toMatch(/[à-ỹĐđ]/i);
      expect(en, text).toMatch(/^[\u0020-\u007e]+$/);
    }
    expect(labels).toHaveLength(1);
  });
});

describe('links of the site that open an issue', async () => {
  const files = (await readdir('src', { recursive: true })).filter((name) => /\.(?:astro|ts|md)$/.test(name));
  const texts = await Promise.all(
    files.map(async (name) => ({ name, text: await readFile(join('src', name), 'utf8') })),
  );

  it('go to a form that is there', () => {
    const links = texts.flatMap(({ name, text }) =>
      [...text.matchAll(/repository:issues\/new([^)\s"']*)/g)].map(([, rest]) => ({ name, rest })),
    );
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const { name, rest = '' } of links) {
      const [, wanted] = /^\?template=([\w-]+\.yml)$/.exec(rest) ?? [];
      expect(forms, name).toContain(wanted);
    }
    // Any other link is made by the one function below.
    const others = texts.filter(({ text }) => /(?<!repository:)issues\/new/.test(text));
    expect(others.map(({ name }) => name)).toEqual([join('components', 'view', 'issue-links.ts')]);
  });

  it('fill in fields that the form has', async () => {
    const link = new URL(
      issueHref('wrong-figure', 'Báo sai số liệu: Sở A & B', { page: 'https://x.vn/a/', agency: 'Sở A' }),
    );
    const { template, title, ...fields } = Object.fromEntries(link.searchParams);
    expect([template, title]).toEqual(['wrong-figure.yml', 'Báo sai số liệu: Sở A & B']);
    const { body } = form.parse(await read(template ?? ''));
    const ids = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.id]));
    expect(Object.keys(fields).filter((name) => !ids.includes(name))).toEqual([]);
    expect(fields).toEqual({ page: 'https://x.vn/a/', agency: 'Sở A' });
  });
});

it('asks no one for personal data, and says so where a figure is reported', async () => {
  expect(JSON.stringify(await read('wrong-figure.yml'))).toContain('Không ghi tên, địa chỉ');
  expect(JSON.stringify(await read('data-question.yml'))).toContain('không gửi danh sách hồ sơ');
});

it('sends those who want to send figures to the site', async () => {
  const config = z.strictObject({
    blank_issues_enabled: z.boolean(),
    contact_links: z.array(
      z.strictObject({ name: z.string().min(1), url: z.url(), about: z.string().min(1) }),
    ),
  });
  expect(config.safeParse(await read('config.yml')).error?.issues ?? []).toEqual([]);
});
