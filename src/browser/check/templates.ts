import { templateNames } from '../../model/template-names.ts';
import { agencyField } from './agency-field.ts';
import type { Page } from './page.ts';
import type { AgencyChoice, TemplateWanted } from './protocol.ts';

/** The form for an empty file of one agency. In: the agencies, and what to do with what is wanted. */
export function createTemplates(
  page: Page,
  agencies: readonly AgencyChoice[],
  onWanted: (wanted: TemplateWanted) => void,
): void {
  const form = page.part('template-form', HTMLFormElement);
  const place = page.part('template-agency', HTMLElement);
  place.append(...agencyField({ page, agencies, name: 'agency', chosen: null }));
  place.querySelector('select')?.setAttribute('aria-label', page.say('check.say.agency.label'));
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const name = templateNames.find((one) => one === given.get('table'));
    if (!name) return;
    onWanted({
      name,
      agency: String(given.get('agency')),
      unit: given.get('unit') === 'quarter' ? 'quarter' : 'month',
      format: event.submitter?.getAttribute('value') === 'csv' ? 'csv' : 'xlsx',
    });
  });
}
