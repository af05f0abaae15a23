import {
  buildFunnel,
  buildTemplate,
  ok,
  suppressed,
} from '../__testUtils__/situations';
import { templateFails } from './templateFails';

const adviceFor = (...templates: ReturnType<typeof buildTemplate>[]) =>
  templateFails({ templates: buildFunnel(templates) });

describe('templateFails', () => {
  it('names the template with most failed runs', () => {
    expect(
      adviceFor(
        buildTemplate(
          { started: 6, succeeded: 0 },
          { template: 'template:default/library' },
        ),
        buildTemplate({ started: 40, succeeded: 28 }),
      ),
    ).toEqual({
      rule: 'template-fails',
      facts: { template: 'template:default/service', started: 40, failed: 12 },
      people: 12,
      link: '/adoption-health/adoption',
    });
  });

  it('helps no more people than opened its page', () => {
    const views = ok('templateViews', 7);
    expect(
      adviceFor(buildTemplate({ started: 40, succeeded: 10 }, { views })),
    ).toMatchObject({ facts: { failed: 30 }, people: 7 });
  });

  it('helps nobody that is known where few opened its page', () => {
    const views = suppressed('templateViews');
    expect(
      adviceFor(buildTemplate({ started: 9, succeeded: 1 }, { views })),
    ).toMatchObject({ people: 0 });
  });

  it.each([
    ['one of five fails', buildTemplate({ started: 10, succeeded: 8 })],
    ['there are four runs', buildTemplate({ started: 4, succeeded: 0 })],
    [
      'its outcomes are not known',
      buildTemplate(
        { started: 9, succeeded: 0 },
        { succeeded: suppressed('templateSucceeded') },
      ),
    ],
  ])('is not there where %s', (_, template) => {
    expect(adviceFor(template)).toBeUndefined();
  });

  it('is not there without templates', () => {
    expect(adviceFor()).toBeUndefined();
    expect(templateFails({})).toBeUndefined();
  });
});
