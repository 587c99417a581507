import type { Engine } from '../engine/types.ts';
import { createBuilder } from './builder/builder.ts';
import { readLists } from './builder/lists.ts';
import type { Tables } from './editor/code-editor.ts';
import { readTables } from './editor/tables.ts';
import type { Page } from './page.ts';
import type { Question } from './question.ts';
import { createResult } from './result/result.ts';
import { createRunner } from './runner.ts';

/** Everything that works with a running engine. */
export interface Workbench {
  /** Connects an engine and reads from it what can be chosen and completed. */
  readonly attach: (engine: Engine) => Promise<void>;
  /** The engine is about to end. */
  readonly detach: () => void;
}

/** The coloured editor; the plain one stays where it cannot load. */
async function improveEditor(tables: Tables, page: Page, question: Question): Promise<void> {
  try {
    const { createCodeEditor } = await import('./editor/code-editor.ts');
    question.useEditor(createCodeEditor(tables));
  } catch {
    question.notice(page.say('explore.editor.plain'));
  }
}

/** Takes over everything below the start button. */
export function openWorkbench(page: Page, question: Question): Workbench {
  const tools = page.part('tools', HTMLElement);
  const result = createResult(page);
  const runner = createRunner({ page, question, result });
  const builder = createBuilder(page, {
    write: question.write,
    run: () => {
      void runner.run();
      result.goTo();
    },
    notice: question.notice,
  });
  let improved = false;

  return {
    async attach(engine) {
      const tables = await readTables(engine).catch((): Tables => ({}));
      if (!improved) await improveEditor(tables, page, question);
      improved = true;
      builder.fill(await readLists(engine, page.lang).catch(() => null));
      tools.hidden = false;
      runner.connect(engine);
    },
    detach() {
      runner.connect(null);
      tools.hidden = true;
    },
  };
}
