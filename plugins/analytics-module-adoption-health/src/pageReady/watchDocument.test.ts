import { isBusy } from './isBusy';
import { PendingWork } from './PendingWork';
import { watchDocument } from './watchDocument';

function setUp() {
  const work = new PendingWork(() => {});
  const onChange = jest.fn();
  const stop = watchDocument(document, { work, now: () => 1, onChange });
  return { onChange, stop, isPending: () => work.isAnySince(0) };
}

/** Mutation observers report after the current piece of work. */
async function turn() {
  await Promise.resolve();
}

function scriptTag(type = '') {
  const script = document.createElement('script');
  script.type = type;
  script.src = 'data:text/javascript,';
  return script;
}

function styleSheet() {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'data:text/css,';
  return link;
}

describe('watchDocument', () => {
  afterEach(() => document.body.replaceChildren());

  it('reports changes of structure and of aria-busy, until it is stopped', async () => {
    const { onChange, stop } = setUp();
    const element = document.createElement('div');
    document.body.append(element);
    await turn();
    expect(onChange).toHaveBeenCalledTimes(1);
    element.setAttribute('aria-busy', 'true');
    await turn();
    expect(onChange).toHaveBeenCalledTimes(2);
    element.className = 'pretty';
    await turn();
    expect(onChange).toHaveBeenCalledTimes(2);
    stop();
    element.remove();
    await turn();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['script', 'load', () => scriptTag()],
    ['module', 'load', () => scriptTag('module')],
    ['script', 'error', () => scriptTag()],
    ['style sheet', 'load', styleSheet],
  ])('waits for an inserted %s until its %s event', async (_, type, make) => {
    const { isPending, stop } = setUp();
    const element = make();
    document.body.append(element);
    await turn();
    expect(isPending()).toBe(true);
    element.dispatchEvent(new Event(type));
    expect(isPending()).toBe(false);
    stop();
  });

  it('does not wait for one that was taken out again, or for data', async () => {
    const { isPending, stop } = setUp();
    const element = scriptTag();
    document.body.append(element, scriptTag('application/json'));
    await turn();
    element.remove();
    await turn();
    expect(isPending()).toBe(false);
    stop();
  });

  it('waits for nothing any more once it is stopped', async () => {
    const { isPending, stop } = setUp();
    document.body.append(scriptTag());
    await turn();
    stop();
    expect(isPending()).toBe(false);
  });
});

describe('isBusy', () => {
  afterEach(() => document.body.replaceChildren());

  it.each([
    ['<div role="progressbar"></div>', true],
    ['<div aria-busy="true"></div>', true],
    ['<div aria-busy="false"></div>', false],
    ['<progress></progress>', false],
    ['<div></div>', false],
  ])('takes a visible %s for busy: %p', (html, expected) => {
    document.body.innerHTML = html;
    for (const element of document.body.children) {
      element.checkVisibility = () => true;
    }
    expect(isBusy(document)).toBe(expected);
  });

  it('does not mind what nobody sees', () => {
    document.body.innerHTML = '<div role="progressbar"></div>';
    const [element] = document.body.children;
    element.checkVisibility = () => false;
    expect(isBusy(document)).toBe(false);
  });

  it('goes by the layout in browsers that cannot say what is visible', () => {
    document.body.innerHTML = '<div role="progressbar"></div>';
    expect(isBusy(document)).toBe(false);
  });
});
