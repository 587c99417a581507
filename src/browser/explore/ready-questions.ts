import type { Question } from './question.ts';

/** Buttons beside the ready questions: each puts its SQL into the box, and runs nothing. */
export function offerReadyQuestions(document: Document, question: Question): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-question]')) {
    const { question: id = '' } = button.dataset;
    const sql = document.querySelector(`[data-sql="${CSS.escape(id)}"]`)?.textContent;
    if (!sql) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      question.write(sql);
      question.goTo();
    });
  }
}

/** Unfolds the ready question that the page's address leads to, now and whenever it changes. */
export function unfoldLinkedQuestion(window: Window): void {
  const unfold = () => {
    const linked = window.document.getElementById(window.location.hash.slice(1));
    const folded = linked?.closest('details.question');
    if (folded instanceof HTMLDetailsElement) folded.open = true;
  };
  window.addEventListener('hashchange', unfold);
  unfold();
}
