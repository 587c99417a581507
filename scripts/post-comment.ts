import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { type CheckRun, readEvent } from './post-comment/event.ts';
import { connect, type GitHub, GitHubError } from './post-comment/github.ts';
import { fetchReport, findPull, writeComment } from './post-comment/post.ts';
import { ArchiveError } from './post-comment/zip.ts';
import { takesNoWords } from './shell/words.ts';

const usage = `npm run post-comment
Chạy sau khi kiểm tra xong một yêu cầu hợp nhất; ghi một lời nhận xét. Cần GITHUB_EVENT_PATH, GITHUB_API_URL, GITHUB_TOKEN.
Runs after a pull request was checked and writes one comment. Needs GITHUB_EVENT_PATH, GITHUB_API_URL, GITHUB_TOKEN.
`;

/** What is printed holds nothing from the artifact: a log of this run obeys commands. */
const tell = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function post(github: GitHub, run: CheckRun, server: string): Promise<number> {
  const pull = await findPull(github, run);
  if (pull === null) {
    tell('No open pull request has this commit as its head; nothing to say.');
    return 0;
  }
  const report = await fetchReport(github, run);
  const done = await writeComment(github, { run, pull, report, server });
  tell(`Comment ${done} on pull request ${pull}.`);
  return 0;
}

async function main(): Promise<number> {
  const { GITHUB_EVENT_PATH: event, GITHUB_API_URL: api, GITHUB_TOKEN: token } = process.env;
  if (!event || !api || !token) {
    tell(usage.trimEnd());
    return 2;
  }
  const run = readEvent(await readFile(event, 'utf8'));
  if (!run.isPullRequest) {
    tell('The run was not one of a pull request; nothing to say.');
    return 0;
  }
  try {
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return await post(connect({ api, token }), run, server);
  } catch (error) {
    if (!(error instanceof ArchiveError) && !(error instanceof GitHubError)) throw error;
    tell(`Nothing was written: ${error.message}.`);
    return 1;
  }
}

if (takesNoWords(usage)) process.exitCode = await main();
