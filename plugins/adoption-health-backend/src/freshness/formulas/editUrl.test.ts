import { component } from '../__testUtils__/entities';
import { editUrl } from './editUrl';

describe('editUrl', () => {
  it.each([
    ['https://git.example/pay/edit/main/catalog-info.yaml'],
    ['http://git.example/pay'],
  ])('is %s', url => {
    const annotations = { 'backstage.io/edit-url': url };
    expect(editUrl(component('pay', { annotations }))).toBe(url);
  });

  it.each([
    // eslint-disable-next-line no-script-url
    ['javascript:alert(1)'],
    ['data:text/html,hi'],
    ['file:///etc/passwd'],
    ['//git.example/pay'],
    ['pay/edit'],
    [''],
  ])('is not %j', url => {
    const annotations = { 'backstage.io/edit-url': url };
    expect(editUrl(component('pay', { annotations }))).toBeUndefined();
  });

  it('is undefined without the annotation', () => {
    expect(editUrl(component('pay'))).toBeUndefined();
  });
});
