import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every entity of every capability, in the order of the migrations. */
export const ENTITIES: readonly EntityTarget<ObjectLiteral>[] = [];
