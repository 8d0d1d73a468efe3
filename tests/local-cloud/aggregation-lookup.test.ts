import { codeOf, index, openCloud, type TestCloud, TRANSPORTS } from './support/cloud';

const ORDERS = [
  { _id: 4, book: 'novel 1', quantity: 20 },
  { _id: 5, book: 'science 1', quantity: 1 },
  { _id: 6 },
  { _id: 7, book: ['science 1', 'novel 1', 'novel 1'] },
  { _id: 8, book: [] },
];

const BOOKS = [
  { _id: 'b1', author: 'x', stock: 10, title: 'novel 1' },
  { _id: 'b3', author: 'y', stock: 30, title: 'science 1' },
  { _id: 'b5', author: 'z', stock: 50, title: null },
  { _id: 'b6', author: 'y', stock: 60 },
];

/** With an index on the other field and without. */
const INDEXES = [[], [index('by_title', false, 'title')]];

describe.each(TRANSPORTS)('lookup, %s', (transport) => {
  describe.each(INDEXES.map((indexes) => ({ indexes })))(
    'with $indexes.length indexes',
    (given) => {
      let test: TestCloud;
      beforeAll(async () => {
        const collections = [
          { name: 'orders', indexes: [] },
          { name: 'books', indexes: given.indexes },
        ];
        test = await openCloud({ transport, collections });
        await test.db.collection('orders').add(ORDERS);
        await test.db.collection('books').add(BOOKS);
      });
      afterAll(() => test.close());

      const joined = async (spec: object) => {
        const orders = test.db.collection('orders').aggregate();
        const { data } = await orders.lookup({ from: 'books', as: 'books', ...spec }).end();
        return data.map(({ books }: { books: { _id: string }[] }) => books.map(({ _id }) => _id));
      };

      it('joins equal values, elements of lists, and missing with null', async () => {
        expect(await joined({ localField: 'book', foreignField: 'title' })).toEqual([
          ['b1'],
          ['b3'],
          ['b5', 'b6'],
          ['b1', 'b3'],
          [],
        ]);
      });

      it('joins by a pipeline with variables', async () => {
        const { command } = test.db;
        const of = command.aggregate;
        const pipeline = of
          .pipeline()
          .match(
            command.expr(of.and([of.eq(['$title', '$$book']), of.gte(['$stock', '$$quantity'])])),
          )
          .done();
        const spec = { let: { book: '$book', quantity: '$quantity' }, pipeline };
        // Where both are missing they are equal, and so is a quantity that is missing less than any.
        expect(await joined(spec)).toEqual([[], ['b3'], ['b6'], [], []]);
      });

      it('joins the same documents to each by a pipeline without variables', async () => {
        const pipeline = test.db.command.aggregate.pipeline().match({ author: 'y' }).done();
        expect(await joined({ pipeline })).toEqual(ORDERS.map(() => ['b3', 'b6']));
      });
    },
  );

  describe('beyond one collection', () => {
    let test: TestCloud;
    beforeAll(async () => {
      test = await openCloud({ transport });
      for (const name of ['orders', 'books', 'authors']) await test.db.createCollection(name);
      await test.db.collection('orders').add({ _id: 1, book: 'b1' });
      await test.db.collection('books').add({ _id: 'b1', author: 'a1' });
      await test.db.collection('authors').add({ _id: 'a1', name: '演示·甲' });
    });
    afterAll(() => test.close());

    it('a lookup inside a lookup sees the variables of both', async () => {
      const { command } = test.db;
      const of = command.aggregate;
      const authors = of
        .pipeline()
        .match(command.expr(of.eq(['$_id', '$$author'])))
        .addFields({ order: '$$order' })
        .done();
      const books = of
        .pipeline()
        .match(command.expr(of.eq(['$_id', '$$book'])))
        .lookup({ from: 'authors', let: { author: '$author' }, pipeline: authors, as: 'by' })
        .done();
      const vars = { book: '$book', order: '$_id' };
      const { data } = await test.db
        .collection('orders')
        .aggregate()
        .lookup({ from: 'books', let: vars, pipeline: books, as: 'books' })
        .end();
      const by = [{ _id: 'a1', name: '演示·甲', order: 1 }];
      expect(data[0].books).toEqual([{ _id: 'b1', author: 'a1', by }]);
    });

    it('a collection that does not exist has no partners', async () => {
      const spec = { from: 'none', localField: 'book', foreignField: '_id', as: 'found' };
      const { data } = await test.db.collection('orders').aggregate().lookup(spec).end();
      expect(data[0].found).toEqual([]);
    });

    it('refuses half a join', async () => {
      const spec = { from: 'books', localField: 'book', as: 'found' };
      const call = test.db.collection('orders').aggregate().lookup(spec).end();
      expect(await codeOf(call)).toBe('DATABASE_REQUEST_FAILED');
    });
  });
});
