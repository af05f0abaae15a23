import { Words } from '../../shared';
import { DietField, fieldAdvice } from './fieldAdvice';

/** How many fields could be dropped or automated, as a title. */
export function dietTitle(fields: DietField[], { t }: Words): string {
  const advice = fields.map(fieldAdvice);
  const drop = advice.filter(one => one === 'drop').length;
  const automate = advice.filter(one => one === 'automate').length;
  const said = (count: number) => t('catalog.diet.fields', { count });
  if (drop > 0 && automate > 0) {
    return t('catalog.diet.title.both', {
      drop: said(drop),
      automate: String(automate),
    });
  }
  if (drop > 0) {
    return t('catalog.diet.title.drop', { drop: said(drop) });
  }
  return automate > 0
    ? t('catalog.diet.title.automate', { automate: said(automate) })
    : t('catalog.diet.title.none');
}
