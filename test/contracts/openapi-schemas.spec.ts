import { z } from 'zod';
import { schemasOfDocument } from './openapi-schemas.ts';

describe('a schema in the document', () => {
  const Room = z.strictObject({ places: z.int() }).meta({ id: 'Room' });

  it('stands among the components when it has an id', () => {
    const converted = schemasOfDocument()(z.strictObject({ rooms: z.array(Room) }), { schemaType: 'output' });
    expect(converted?.schema).toMatchObject({ properties: { rooms: { items: { $ref: '#/definitions/Room' } } } });
    expect(converted?.components).toMatchObject({ Room: { type: 'object', required: ['places'] } });
  });

  it('has a name that no other shape has', () => {
    const convert = schemasOfDocument();
    convert(Room, { schemaType: 'output' });
    convert(Room, { schemaType: 'input' });
    const Other = z.strictObject({ floor: z.int() }).meta({ id: 'Room' });
    expect(() => convert(Other, { schemaType: 'output' })).toThrow('Two shapes are called Room');
  });

  it('is not read in one shape and answered in another under one name', () => {
    const convert = schemasOfDocument();
    const Loose = z.object({ places: z.int().default(12) }).meta({ id: 'Loose' });
    convert(Loose, { schemaType: 'output' });
    expect(() => convert(Loose, { schemaType: 'input' })).toThrow('Two shapes are called Loose');
  });
});
