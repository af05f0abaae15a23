jest.mock('recharts', () => {
  throw new Error('The chart library was loaded');
});

describe('the parts that all rooms share', () => {
  it('load without the chart library, which only charts need', async () => {
    await expect(import('..')).resolves.toBeDefined();
  });
});
